import { type Point, type RadarGeometry, type RadarLabel, radarGeometry } from '@/lib/core/radar';
import type { Report } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { radarLabel } from '@/lib/i18n/sentences-radar';
import { numberOf } from '@/lib/i18n/terms';
import { RadarNotes } from './radar-notes';
import { RadarSeries } from './radar-series';
import { radarValues } from './radar-values';
import { wrapWords } from './wrap-words';

/** The six steps as a shape; every value stands in the bars and tables as well. */
export function Radar({ report }: { report: Report }) {
  const geometry = radarGeometry(radarValues(report));
  return (
    <svg
      className="radar"
      viewBox={geometry.viewBox}
      role="img"
      aria-label={radarLabel(translator(report.locale), report)}
    >
      <Grid geometry={geometry} />
      <Lines geometry={geometry} />
      <g className="rd-full">
        <Labels report={report} labels={geometry.labels} size="full" />
      </g>
      <g className="rd-short">
        <Labels report={report} labels={geometry.shortLabels} size="short" />
      </g>
      <RadarSeries report={report} geometry={geometry} />
      <RadarNotes report={report} geometry={geometry} />
    </svg>
  );
}

/** Lines that look the same are one path: an element costs more than all of its coordinates. */
function Grid({ geometry: { rings, axes, targetTicks } }: { geometry: RadarGeometry }) {
  const paths = rings.map(({ path }) => path);
  return (
    <>
      <path className="rd-ring" d={paths.slice(0, -1).join('')} />
      <path className="rd-ring rd-outer" d={paths.at(-1)} />
      <path className="rd-axis" d={axes.join('')} />
      {targetTicks.length > 0 && <path className="rd-target" d={targetTicks.join('')} />}
    </>
  );
}

function Lines({ geometry }: { geometry: RadarGeometry }) {
  const { sizes, rings, rawPoints, points, bottleneckRings } = geometry;
  const braked = new Set(rawPoints.map(({ step }) => step));
  return (
    <>
      {rawPoints.length > 0 && <path className="rd-raw" d={geometry.rawPath} />}
      <path className="rd-in" d={geometry.effectivePath} />
      <Dots className="rd-rawm" at={rawPoints} radius={sizes.rawPoint} />
      <Dots
        className="rd-dot"
        at={points.filter(({ step }) => !braked.has(step))}
        radius={sizes.point}
      />
      <Dots
        className="rd-dot is-br"
        at={points.filter(({ step }) => braked.has(step))}
        radius={sizes.point}
      />
      <Dots className="rd-low" at={bottleneckRings} radius={sizes.bottleneckRing} />
      <Dots className="rd-lowd" at={bottleneckRings} radius={sizes.bottleneckPoint} />
      {rings.slice(0, -1).map(({ value, label }) => (
        <text key={value} className="rd-rl" x={label.x} y={label.y}>
          {value}
        </text>
      ))}
    </>
  );
}

type DotsProps = { className: string; at: readonly Point[]; radius: number };

function Dots({ className, at, radius }: DotsProps) {
  return at.length > 0 && <path className={className} d={at.map(circleOf(radius)).join('')} />;
}

/** A circle as two half turns. */
const circleOf = (radius: number) => {
  const turn = `a${radius} ${radius} 0 1 0`;
  return ({ x, y }: Point) => `M${x} ${y - radius}${turn} 0 ${2 * radius}${turn} 0 ${-2 * radius}z`;
};

type LabelsProps = { report: Report; labels: readonly RadarLabel[]; size: 'full' | 'short' };

function Labels({ report, labels, size }: LabelsProps) {
  return labels.map(({ step, anchor, value, name, lineHeight }) => {
    const profile = report.profile.steps.find(({ id }) => id === step);
    const low = profile?.isBottleneck ? ' is-low' : '';
    const { name: full, short } = report.texts.steps[step];
    const text = `${numberOf(step)} ${size === 'full' ? full : short}`;
    return (
      <g key={step} textAnchor={anchor}>
        <text className={profile?.brakedBy ? `rd-v is-br${low}` : `rd-v${low}`} {...value}>
          {formatIndex(profile?.value ?? null, profile?.bound)}
        </text>
        {profile?.brakedBy && (
          <text className={`rd-v is-raw${low}`} {...value}>
            {formatIndex(profile.raw, profile.rawBound)}
          </text>
        )}
        {(anchor === 'middle' ? [text] : wrapWords(text, 15)).map((line, index) => (
          <text key={line} className={`rd-l${low}`} x={name.x} y={name.y + index * lineHeight}>
            {line}
          </text>
        ))}
      </g>
    );
  });
}
