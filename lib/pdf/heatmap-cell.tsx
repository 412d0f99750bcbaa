import { Path, Svg, View } from '@react-pdf/renderer';
import type { CellProfile } from '@/lib/core/report';
import type { Dots as TenDots } from '@/lib/core/team-profile';
import { formatIndex } from '@/lib/i18n/format';
import { cellFlags } from '@/lib/i18n/sentences-heatmap';
import { disputeWord, mayNameCells } from '@/lib/i18n/sentences-team';
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
  const { t, report } = setting;
  const flag = cellFlags(t, report, cell).join(', ');
  const dots = report.profile.team?.cells[cell.id]?.dots;
  const isCalm = report.profile.finding.kind !== 'bottleneck' || !mayNameCells(report.profile);
  return (
    <View style={{ ...size, backgroundColor: fill }}>
      {disputeWord(t, report, cell.id) && <Hatch size={size} color={text} />}
      {isBlindSpot && <Dots size={size} color={text} />}
      {value === null && <Frame color={palette.control} weight={mm(0.25)} isDashed />}
      <View style={{ position: 'absolute', left: inset, top: mm(2), backgroundColor: fill }}>
        {/* A bound is words and a number, and stays clear of the frame. */}
        <Label type={cell.bound ? types.section : types.value} color={text}>
          {formatIndex(value, cell.bound)}
        </Label>
      </View>
      {dots && (
        <View style={{ position: 'absolute', left: inset, bottom: mm(2), backgroundColor: fill }}>
          <Distribution dots={dots} color={text} />
        </View>
      )}
      {flag && (
        <View
          style={{
            position: 'absolute',
            left: inset,
            bottom: dots ? mm(2) + distributionHeight + mm(1) : mm(2),
            backgroundColor: fill,
          }}
        >
          <Label type={types.caption} color={text}>
            {flag}
          </Label>
        </View>
      )}
      {isFocus && <Frame color={isCalm ? palette.ink : palette.signal} weight={outline} />}
    </View>
  );
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

const bar = { width: mm(2.2), gap: mm(0.35) };
export const distributionHeight = mm(4);

/** Ten dots over the answers 1 to 5 as small columns. */
export function Distribution({ dots, color }: { readonly dots: TenDots; readonly color: string }) {
  const highest = Math.max(...dots, 1);
  const width = dots.length * (bar.width + bar.gap);
  const columns = dots.map((n, index) => {
    const tall = Math.max(mm(0.25), (n / highest) * distributionHeight);
    const x = index * (bar.width + bar.gap);
    return `M${at(x)} ${at(distributionHeight - tall)}h${at(bar.width)}v${at(tall)}h-${at(bar.width)}z`;
  });
  return (
    <Svg
      viewBox={`0 0 ${at(width)} ${at(distributionHeight)}`}
      width={width}
      height={distributionHeight}
    >
      <Path d={columns.join('')} fill={color} fillOpacity={0.8} />
    </Svg>
  );
}

/** Slanting lines: people disagree here; as one path, cut off at the edges. */
export function Hatch({
  size: { width, height },
  color,
}: {
  readonly size: Size;
  readonly color: string;
}) {
  const count = Math.ceil((width + height) / spacing);
  const lines = Array.from({ length: count }, (_, index) => {
    const sum = (index + 0.5) * spacing;
    const from = { x: Math.max(0, sum - height), y: Math.min(height, sum) };
    const to = { x: Math.min(width, sum), y: Math.max(0, sum - width) };
    return `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}`;
  });
  return (
    <Svg
      viewBox={`0 0 ${at(width)} ${at(height)}`}
      width={width}
      height={height}
      style={{ position: 'absolute', top: 0, left: 0 }}
    >
      <Path
        d={lines.join('')}
        fill="none"
        stroke={color}
        strokeWidth={mm(0.25)}
        strokeOpacity={0.4}
      />
    </Svg>
  );
}
