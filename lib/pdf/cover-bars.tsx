import { View } from '@react-pdf/renderer';
import type { StepProfile } from '@/lib/core/report';
import { numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { Label } from './text';
import { levelColours, mm, palette, sheet, type Type, types } from './theme';

const foot = sheet.height - mm(7);
const full = mm(132);
const width = sheet.width / 6;
const labelHeight = mm(3 + 1.5 + 3) + types.step.lead + 10;
const emptyHeight = full / 2;
const outline = mm(0.4);
const seam = 2;
const label: Type = { ...types.caption, size: 8, lead: 10 };

/** Six flush bars, one of them in signal: what a weak prerequisite holds back stands as an outline above its bar. */
export function CoverBars({ setting }: { readonly setting: Setting }) {
  const { steps } = setting.report.profile;
  return (
    <>
      <Seams steps={steps} />
      {steps.map((step, index) =>
        step.value === null ? (
          <EmptyBar key={step.id} setting={setting} step={step} left={index * width} />
        ) : (
          <Bar
            key={step.id}
            setting={setting}
            step={step}
            value={step.value}
            left={index * width}
          />
        ),
      )}
    </>
  );
}

/** Screens show the paper between two flush edges; a strip of the left bar's colour lies under each. */
function Seams({ steps }: { readonly steps: readonly StepProfile[] }) {
  return steps.slice(1).map(({ id, value }, index) => {
    const before = steps[index];
    if (!before || before.value === null || value === null) return null;
    const height = (Math.min(before.value, value) / 100) * full;
    const left = (index + 1) * width - seam / 2;
    const backgroundColor = coloursOf(before).fill;
    return (
      <View
        key={id}
        style={{
          position: 'absolute',
          left,
          top: foot - height,
          width: seam,
          height,
          backgroundColor,
        }}
      />
    );
  });
}

const coloursOf = ({ isBottleneck, level }: StepProfile) =>
  isBottleneck ? { fill: palette.signal, text: palette.onSignal } : levelColours(level ?? 1);

interface BarProps {
  readonly setting: Setting;
  readonly step: StepProfile;
  readonly left: number;
}

function Bar({ setting, step, value, left }: BarProps & { readonly value: number }) {
  const height = (value / 100) * full;
  const held = step.brakedBy === null ? 0 : (((step.raw ?? value) - value) / 100) * full;
  const isTall = height >= labelHeight;
  const colours = coloursOf(step);
  const outside = step.isBottleneck ? palette.signal : palette.ink;
  return (
    <>
      {held > 0 && (
        <View
          style={{
            position: 'absolute',
            left,
            top: foot - height - held,
            width,
            height: held,
            border: `${outline} solid ${palette.ink}`,
            borderBottomWidth: 0,
          }}
        />
      )}
      <View
        style={{
          position: 'absolute',
          left,
          top: foot - height,
          width,
          height,
          backgroundColor: colours.fill,
        }}
      />
      <BarLabel
        setting={setting}
        step={step}
        left={left}
        top={isTall ? foot - height : foot - height - held - labelHeight}
        color={isTall ? colours.text : outside}
      />
    </>
  );
}

function EmptyBar({ setting, step, left }: BarProps) {
  const top = foot - emptyHeight;
  return (
    <>
      <View
        style={{
          position: 'absolute',
          left: left === 0 ? -outline : left - outline,
          top,
          width: width + outline,
          height: emptyHeight,
          border: `${outline} solid ${palette.ink}`,
          borderBottomWidth: 0,
        }}
      />
      <BarLabel setting={setting} step={step} left={left} top={top} color={palette.ink} />
    </>
  );
}

function BarLabel({
  setting,
  step,
  left,
  top,
  color,
}: BarProps & { readonly top: number; readonly color: string }) {
  return (
    <View
      style={{ position: 'absolute', left: left + mm(4), top: top + mm(3), width: width - mm(5) }}
    >
      <Label type={types.step} color={color}>
        {numberOf(step.id)}
      </Label>
      <Label type={label} color={color} style={{ marginTop: mm(1.5) }}>
        {setting.report.texts.steps[step.id].short}
      </Label>
    </View>
  );
}
