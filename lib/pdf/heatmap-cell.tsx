import { Path, Svg, View } from '@react-pdf/renderer';
import type { CellProfile } from '@/lib/core/report';
import { cellOf } from '@/lib/core/types';
import type { Setting } from './setting';
import { Label } from './text';
import { levelColours, mm, palette, types } from './theme';

interface Size {
  readonly width: number;
  readonly height: number;
}

const spacing = mm(2);
const dot = mm(0.45);
const inset = mm(2.4);
const outline = mm(1);

/** One cell: colour, number, and a word and dots where somebody did not know. */
export function HeatmapCell({
  setting,
  cell,
  size,
  isFocus,
}: {
  readonly setting: Setting;
  readonly cell: CellProfile;
  readonly size: Size;
  readonly isFocus: boolean;
}) {
  const { value, level, isBlindSpot } = cell;
  const { fill, text } =
    value === null || level === null
      ? { fill: palette.paper, text: palette.ink }
      : levelColours(level);
  const flag = flagOf(setting, cell);
  const isCalm = setting.report.profile.finding.kind !== 'bottleneck';
  return (
    <View style={{ ...size, backgroundColor: fill }}>
      {isBlindSpot && <Dots size={size} color={text} />}
      {value === null && <Frame color={palette.control} weight={mm(0.25)} isDashed />}
      <View style={{ position: 'absolute', left: inset, top: mm(2), backgroundColor: fill }}>
        <Label type={types.value} color={text}>
          {value ?? '–'}
        </Label>
      </View>
      {flag && (
        <View style={{ position: 'absolute', left: inset, bottom: mm(2), backgroundColor: fill }}>
          <Label type={types.caption} color={text}>
            {flag}
          </Label>
        </View>
      )}
      {isFocus && <Frame color={isCalm ? palette.ink : palette.signal} weight={outline} />}
    </View>
  );
}

function flagOf({ t, report }: Setting, { id, isBlindSpot }: CellProfile): string | null {
  if (isBlindSpot) return t('heatmap.blind');
  return report.profile.openItems.some((item) => cellOf(item) === id) ? t('heatmap.open') : null;
}

function Frame({
  color,
  weight,
  isDashed = false,
}: {
  readonly color: string;
  readonly weight: number;
  readonly isDashed?: boolean;
}) {
  return (
    <View
      style={{
        position: 'absolute',
        top: 0,
        left: 0,
        right: 0,
        bottom: 0,
        border: `${weight} ${isDashed ? 'dashed' : 'solid'} ${color}`,
      }}
    />
  );
}

/** A field of dots as one path, so that many of them stay small. */
export function Dots({ size, color }: { readonly size: Size; readonly color: string }) {
  const places = (length: number) =>
    Array.from({ length: Math.floor(length / spacing) }, (_, index) => (index + 0.5) * spacing);
  const path = places(size.height)
    .flatMap((y) =>
      places(size.width).map((x) => `M${at(x)} ${at(y)}h${at(dot)}v${at(dot)}h-${at(dot)}z`),
    )
    .join('');
  return (
    <Svg
      viewBox={`0 0 ${at(size.width)} ${at(size.height)}`}
      width={size.width}
      height={size.height}
      style={{ position: 'absolute', top: 0, left: 0 }}
    >
      <Path d={path} fill={color} fillOpacity={0.55} />
    </Svg>
  );
}

const at = (value: number) => value.toFixed(2);
