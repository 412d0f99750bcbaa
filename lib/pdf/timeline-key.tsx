import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { timelineLinks } from '@/lib/core/timeline';
import type { Setting } from './setting';
import { Label } from './text';
import { levelColours, mm, palette, types } from './theme';

const post = mm(0.5);
const depth = mm(7);
const square = mm(3);
const labelTop = mm(3.6);

interface Chart {
  readonly left: number;
  readonly width: number;
}

const line = types.caption.lead + mm(1.2);

/** A line between two bars: one initiative builds on the other. */
export const linkStroke = palette.ink3;
export const linkWidth = 0.9;

export const timelineKeyHeight = (initiatives: readonly ReportInitiative[]) =>
  timelineLinks(initiatives).length > 0 ? depth + line : depth;

/** Around what raises the bottleneck, so that it shows in grey too. */
export const bottleneckOutline = mm(0.5);

/** Below the bars: what the colours mean, and the two dates at which one looks again. */
export function TimelineKey({
  setting: { t },
  initiatives,
  chart,
}: {
  readonly setting: Setting;
  readonly initiatives: readonly ReportInitiative[];
  readonly chart: Chart;
}) {
  const has = (wanted: 'large' | 'medium' | 'small') =>
    initiatives.some(({ lever, raisesBottleneck }) => lever === wanted && !raisesBottleneck);
  const entries = [
    initiatives.some(({ raisesBottleneck }) => raisesBottleneck) && {
      fill: palette.signal,
      text: t('report.lever-bottleneck'),
    },
    has('large') && { fill: levelColours(5).fill, text: t('report.lever-large') },
    has('medium') && { fill: levelColours(3).fill, text: t('report.lever-medium') },
    has('small') && { fill: levelColours(2).fill, text: t('report.lever-small') },
  ].filter((entry) => entry !== false);
  return (
    <View style={{ height: timelineKeyHeight(initiatives) }}>
      <View
        style={{ position: 'absolute', top: labelTop, left: 0, flexDirection: 'row', gap: mm(4) }}
      >
        {entries.map(({ fill, text }) => (
          <View key={text} style={{ flexDirection: 'row', alignItems: 'center', gap: mm(1.8) }}>
            <View
              style={{
                width: square,
                height: square,
                backgroundColor: fill,
                ...(fill === palette.signal
                  ? { border: `${bottleneckOutline} solid ${palette.ink}` }
                  : {}),
              }}
            />
            <Label type={types.caption} color={palette.ink2}>
              {text}
            </Label>
          </View>
        ))}
      </View>
      {timelineLinks(initiatives).length > 0 && (
        <View
          style={{
            position: 'absolute',
            top: labelTop + line,
            left: 0,
            flexDirection: 'row',
            alignItems: 'center',
            gap: mm(1.8),
          }}
        >
          <Svg viewBox="0 0 12 12" width={square} height={square}>
            <Path
              d="M0 1H6V11H12"
              fill="none"
              stroke={linkStroke}
              strokeWidth={(linkWidth * 12) / square}
            />
          </Svg>
          <Label type={types.caption} color={palette.ink2}>
            {t('report.key-link')}
          </Label>
        </View>
      )}
      <MilestoneName text={t('report.stop-half')} right={chart.left + chart.width * 0.75} />
      <MilestoneName text={t('report.stop-next')} right={chart.left + chart.width} />
    </View>
  );
}

function MilestoneName({ text, right }: { readonly text: string; readonly right: number }) {
  const width = mm(40);
  return (
    <View style={{ position: 'absolute', top: labelTop, left: right - width }}>
      <Label type={types.caption} align="right" width={width - mm(1.8)}>
        {text}
      </Label>
    </View>
  );
}

/** Two posts through all rows, drawn before the bars so that they cover no letter. */
export function Milestones({
  chart,
  rowsHeight,
}: {
  readonly chart: Chart;
  readonly rowsHeight: number;
}) {
  return [0.75, 1].map((share) => (
    <View
      key={share}
      style={{
        position: 'absolute',
        top: 0,
        left: chart.left + chart.width * share - post,
        width: post,
        height: rowsHeight + depth,
        backgroundColor: palette.ink,
      }}
    />
  ));
}
