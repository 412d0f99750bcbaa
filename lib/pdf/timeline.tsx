import { Path, Svg, View } from '@react-pdf/renderer';
import type { Horizon, ReportInitiative } from '@/lib/core/report';
import type { Setting } from './setting';
import { shortened } from './setting';
import { Label, Rule } from './text';
import { hairline, levelColours, mm, palette, sheet, types } from './theme';
import { TimelineKey, timelineKeyHeight } from './timeline-key';

const horizons: readonly Horizon[] = [30, 90, 180, 365];
const rowHeight = mm(6.6);
const barHeight = rowHeight * 0.54;
const labels = mm(58);
const letterWidth = mm(6);
const chart = { left: labels + mm(4), width: sheet.inner - labels - mm(4) };
const head = types.value.lead + mm(1.5);
const shortestBar = mm(5);
const elbow = mm(0.7);

export const timelineHeight = (rows: number) => head + 2 * hairline + rows * rowHeight + timelineKeyHeight;

/** Four equal columns, each linear inside. */
function xOf(day: number): number {
  const column = horizons.findIndex((horizon) => day <= horizon);
  if (column < 0) return chart.width;
  const from = horizons[column - 1] ?? 0;
  const to = horizons[column] ?? 365;
  return ((column + (day - from) / (to - from)) * chart.width) / horizons.length;
}

const colourOf = ({ raisesBottleneck, lever }: ReportInitiative) =>
  raisesBottleneck
    ? { fill: palette.signal, text: palette.onSignal }
    : levelColours(lever === 'large' ? 5 : lever === 'medium' ? 3 : 2);

/** When what happens: bars over four horizons, lines from what must be finished to what builds on it. */
export function Timeline({ setting }: { readonly setting: Setting }) {
  const initiatives = setting.report.roadmap?.initiatives ?? [];
  const height = initiatives.length * rowHeight;
  return (
    <View style={{ height: timelineHeight(initiatives.length) }}>
      <Horizons setting={setting} />
      <Rule />
      <View style={{ height }}>
        {initiatives.map(({ id, letter, short }, index) => (
          <Row key={id} letter={letter} short={short} index={index} />
        ))}
        <Svg
          style={{ position: 'absolute', top: 0, left: chart.left }}
          width={chart.width}
          height={height}
          viewBox={`0 0 ${chart.width} ${height}`}
        >
          <Path d={columnLines(height)} stroke={palette.rule} strokeWidth={hairline} />
          <Path d={dependencies(initiatives)} fill="none" stroke={palette.ink3} strokeWidth={0.9} />
        </Svg>
        {initiatives.map((initiative, index) => (
          <Bar key={initiative.id} initiative={initiative} index={index} />
        ))}
      </View>
      <Rule />
      <TimelineKey setting={setting} chart={chart} rowsHeight={height} />
    </View>
  );
}

const columnLines = (height: number) =>
  horizons.map((horizon) => `M${xOf(horizon).toFixed(2)} 0V${height.toFixed(2)}`).join('');

function dependencies(initiatives: readonly ReportInitiative[]): string {
  const middle = (index: number) => (index + 0.5) * rowHeight;
  return initiatives
    .flatMap((target, to) =>
      target.buildsOn.map((letter) => {
        const from = initiatives.findIndex((initiative) => initiative.letter === letter);
        const source = initiatives[from];
        if (!source) return '';
        const [end, start] = [xOf(source.finish), xOf(target.start)];
        const turn = Math.min(end + elbow, Math.max(end, start));
        return [`M${end} ${middle(from)}`, `H${turn}`, `V${middle(to)}`, `H${start}`]
          .map((part) => part.replace(/\d+\.\d+/g, (digits) => Number(digits).toFixed(2)))
          .join('');
      }),
    )
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
          <Label type={{ ...types.small, lead: types.value.lead }} color={palette.ink2} style={{ marginTop: 2 }}>
            {t('report.horizon-before')}
          </Label>
          <Label type={types.value}>{horizon}</Label>
          <Label type={{ ...types.small, lead: types.value.lead }} color={palette.ink2} style={{ marginTop: 2 }}>
            {t('report.horizon-after')}
          </Label>
        </View>
      ))}
    </View>
  );
}

function Row({ letter, short, index }: { readonly letter: string; readonly short: string; readonly index: number }) {
  const top = index * rowHeight;
  const text = (rowHeight - types.small.lead) / 2;
  return (
    <>
      {index > 0 && (
        <View
          style={{ position: 'absolute', top, left: 0, width: labels, height: hairline, backgroundColor: palette.rule }}
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

function Bar({ initiative, index }: { readonly initiative: ReportInitiative; readonly index: number }) {
  const { fill, text } = colourOf(initiative);
  const start = xOf(initiative.start);
  const width = Math.max(shortestBar, xOf(initiative.finish) - start);
  const left = Math.min(start, chart.width - width);
  return (
    <View
      style={{
        position: 'absolute',
        top: index * rowHeight + (rowHeight - barHeight) / 2,
        left: chart.left + left,
        width,
        height: barHeight,
        paddingLeft: mm(1.5),
        backgroundColor: fill,
      }}
    >
      <Label type={{ ...types.smallStrong, lead: barHeight }} color={text}>
        {initiative.letter}
      </Label>
    </View>
  );
}
