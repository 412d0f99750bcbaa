import { Path, Svg, View } from '@react-pdf/renderer';
import { method } from '@/lib/core/constants';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { horizons, positionOfDay, timelineLinks } from '@/lib/core/timeline';
import type { Setting } from './setting';
import { shortened } from './setting';
import { Label, Rule } from './text';
import { hairline, levelColours, mm, palette, sheet, types } from './theme';
import {
  bottleneckOutline,
  linkStroke,
  linkWidth,
  Milestones,
  TimelineKey,
  timelineKeyHeight,
} from './timeline-key';

/** How tall a row is: as tall as usual, or up to the roomiest where the picture has a page to itself. */
export const rowHeights = { usual: mm(6.6), roomiest: mm(9.4) } as const;
const barHeight = (rowHeight: number) => rowHeight * 0.54;
const labels = mm(58);
const letterWidth = mm(6);
const chart = { left: labels + mm(4), width: sheet.inner - labels - mm(4) };
const head = types.value.lead + mm(1.5);
const shortestBar = mm(5);
const elbow = mm(0.7);

/** As many rows as the method plans; what people add beyond that stands in the list. */
const mostRows = method.roadmap.items;

const drawn = ({ report }: Setting) => (report.roadmap?.initiatives ?? []).slice(0, mostRows);

export function timelineHeight(setting: Setting, rowHeight: number): number {
  const initiatives = drawn(setting);
  return head + 2 * hairline + initiatives.length * rowHeight + timelineKeyHeight(initiatives);
}

/** The rows' height with which the picture takes most of this room more than with usual ones. */
export function roomyRows(setting: Setting, spare: number): number {
  const { length } = drawn(setting);
  const { usual, roomiest } = rowHeights;
  return length === 0 ? usual : Math.min(roomiest, usual + Math.max(0, (0.9 * spare) / length));
}

const xOf = (day: number) => positionOfDay(day) * chart.width;

const colourOf = ({ raisesBottleneck, lever }: ReportInitiative) =>
  raisesBottleneck
    ? { fill: palette.signal, text: palette.onSignal }
    : levelColours(lever === 'large' ? 5 : lever === 'medium' ? 3 : 2);

/** When what happens: bars over four horizons, lines from what must be finished to what builds on it. */
export function Timeline({
  setting,
  rowHeight,
}: {
  readonly setting: Setting;
  readonly rowHeight: number;
}) {
  const initiatives = drawn(setting);
  const height = initiatives.length * rowHeight;
  return (
    <View style={{ height: timelineHeight(setting, rowHeight) }}>
      <Horizons setting={setting} />
      <Rule />
      <View style={{ height }}>
        {initiatives.map(({ id, letter, short }, index) => (
          <Row key={id} {...{ letter, short, index, rowHeight }} />
        ))}
        <Svg
          style={{ position: 'absolute', top: 0, left: chart.left }}
          width={chart.width}
          height={height}
          viewBox={`0 0 ${chart.width} ${height}`}
        >
          <Path d={columnLines(height)} stroke={palette.rule} strokeWidth={hairline} />
          <Path
            d={dependencies(initiatives, rowHeight)}
            fill="none"
            stroke={linkStroke}
            strokeWidth={linkWidth}
          />
        </Svg>
        <Milestones chart={chart} rowsHeight={height} />
        {initiatives.map((initiative, index) => (
          <Bar key={initiative.id} {...{ initiative, index, rowHeight }} />
        ))}
      </View>
      <Rule />
      <TimelineKey setting={setting} initiatives={initiatives} chart={chart} />
    </View>
  );
}

const columnLines = (height: number) =>
  horizons.map((horizon) => `M${xOf(horizon).toFixed(2)} 0V${height.toFixed(2)}`).join('');

/** Right-angled lines from the end of one bar to the start of another, behind the bars. */
function dependencies(initiatives: readonly ReportInitiative[], rowHeight: number): string {
  const middle = (row: number) => (row + 0.5) * rowHeight;
  return timelineLinks(initiatives)
    .map(({ fromRow, toRow, fromDay, toDay }) => {
      const [end, start] = [xOf(fromDay), xOf(toDay)];
      const turn = Math.min(end + elbow, Math.max(end, start));
      const [a, b, c, d, e] = [end, middle(fromRow), turn, middle(toRow), start].map((at) =>
        at.toFixed(2),
      );
      return `M${a} ${b}H${c}V${d}H${e}`;
    })
    .join('');
}

function Horizons({ setting: { t } }: { readonly setting: Setting }) {
  return (
    <View style={{ height: head, marginLeft: chart.left, flexDirection: 'row' }}>
      {horizons.map((horizon) => (
        <View
          key={horizon}
          style={{
            width: chart.width / horizons.length,
            flexDirection: 'row',
            justifyContent: 'flex-end',
            gap: mm(1),
            paddingRight: mm(1.5),
          }}
        >
          <Label
            type={{ ...types.small, lead: types.value.lead }}
            color={palette.ink2}
            style={{ marginTop: 2 }}
          >
            {t('report.horizon-before')}
          </Label>
          <Label type={types.value}>{horizon}</Label>
          <Label
            type={{ ...types.small, lead: types.value.lead }}
            color={palette.ink2}
            style={{ marginTop: 2 }}
          >
            {t('report.horizon-after')}
          </Label>
        </View>
      ))}
    </View>
  );
}

function Row({
  letter,
  short,
  index,
  rowHeight,
}: {
  readonly letter: string;
  readonly short: string;
  readonly index: number;
  readonly rowHeight: number;
}) {
  const top = index * rowHeight;
  const text = (rowHeight - types.small.lead) / 2;
  return (
    <>
      {index > 0 && (
        <View
          style={{
            position: 'absolute',
            top,
            left: 0,
            width: labels,
            height: hairline,
            backgroundColor: palette.rule,
          }}
        />
      )}
      {index > 0 && (
        <View
          style={{
            position: 'absolute',
            top,
            left: chart.left,
            width: chart.width,
            height: hairline,
            backgroundColor: palette.rule,
          }}
        />
      )}
      <View style={{ position: 'absolute', top: top + text, left: 0, flexDirection: 'row' }}>
        <Label type={types.smallStrong} width={letterWidth}>
          {letter}
        </Label>
        <Label type={types.small}>{shortened(short, types.small, labels - letterWidth)}</Label>
      </View>
    </>
  );
}

function Bar({
  initiative,
  index,
  rowHeight,
}: {
  readonly initiative: ReportInitiative;
  readonly index: number;
  readonly rowHeight: number;
}) {
  const height = barHeight(rowHeight);
  const { fill, text } = colourOf(initiative);
  const edge = initiative.raisesBottleneck ? bottleneckOutline : 0;
  const start = xOf(initiative.start);
  const width = Math.max(shortestBar, xOf(initiative.finish) - start);
  const left = Math.min(start, chart.width - width);
  return (
    <View
      style={{
        position: 'absolute',
        top: index * rowHeight + (rowHeight - height) / 2,
        left: chart.left + left,
        width,
        height,
        backgroundColor: fill,
        ...(initiative.raisesBottleneck
          ? { border: `${bottleneckOutline} solid ${palette.ink}` }
          : {}),
      }}
    >
      <Label
        type={{ ...types.smallStrong, lead: height }}
        color={text}
        style={{ position: 'absolute', left: mm(1.5) - edge, marginTop: -edge }}
      >
        {initiative.letter}
      </Label>
    </View>
  );
}
