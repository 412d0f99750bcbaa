import { View } from '@react-pdf/renderer';
import type { StepProfile } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { Label, Rule } from './text';
import { mm, palette, types } from './theme';

const numbers = mm(14);
/** A bar before the bottleneck, so that it shows in grey too. */
const mark = {
  width: mm(1.2),
  height: types.smallStrong.lead,
  marginRight: mm(1.8),
  backgroundColor: palette.signal,
} as const;
const marked = mark.width + mark.marginRight;
const head = types.caption.lead + mm(1.4);

/** Six rows: what counts, and what it would be without the handbrake. */
export function StepTable({
  setting,
  padding,
  width,
}: {
  readonly setting: Setting;
  readonly padding: number;
  readonly width: number;
}) {
  const { t, report } = setting;
  return (
    <View style={{ width }}>
      <View style={{ flexDirection: 'row', height: head }}>
        <Label type={types.caption} color={palette.ink2} width={width - 2 * numbers}>
          {t('report.column-step')}
        </Label>
        <Label type={types.caption} color={palette.ink2} width={numbers} align="right">
          {t('report.column-effective')}
        </Label>
        <Label type={types.caption} color={palette.ink2} width={numbers} align="right">
          {t('report.column-raw')}
        </Label>
      </View>
      <Rule />
      {report.profile.steps.map((step) => (
        <Row key={step.id} setting={setting} step={step} padding={padding} width={width} />
      ))}
    </View>
  );
}

function Row({
  setting: { t, report },
  step,
  padding,
  width,
}: {
  readonly setting: Setting;
  readonly step: StepProfile;
  readonly padding: number;
  readonly width: number;
}) {
  const color = step.isBottleneck ? palette.signal : palette.ink;
  const name = t('report.step', {
    number: numberOf(step.id),
    name: report.texts.steps[step.id].short,
  });
  return (
    <>
      <View style={{ flexDirection: 'row', paddingVertical: padding }}>
        {step.isBottleneck && <View style={mark} />}
        <Label
          type={types.smallStrong}
          color={color}
          width={width - 2 * numbers - (step.isBottleneck ? marked : 0)}
        >
          {name}
        </Label>
        <Label type={types.smallStrong} color={color} width={numbers} align="right">
          {formatIndex(step.value, step.bound)}
        </Label>
        <Label type={types.small} color={color} width={numbers} align="right">
          {formatIndex(step.raw, step.rawBound)}
        </Label>
      </View>
      <Rule color={palette.rule} />
    </>
  );
}
