import type { Projection } from '@/lib/core/planned';
import { radarGeometry } from '@/lib/core/radar';
import type { Report } from '@/lib/core/report';
import { stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';

type ShapesProps = { report: Report; projection: Projection };
type Result = Projection['now'];

const shapeOf = ({ steps }: Result) => {
  const effective = stepIds.map((step) => steps[step]);
  return radarGeometry({ effective, raw: effective });
};

/** The radar after 30, 90, 180 and 365 days, each over today's; the table below has every value. */
export function ProjectedShapes({ report, projection: { now, planned } }: ShapesProps) {
  const t = translator(report.locale);
  return (
    <>
      <ul className="pj-r">
        {planned.map((result) => (
          <li key={result.day}>
            <Shape report={report} now={now} result={result} />
            <p className="cap">{t('plan.projection-day', { n: result.day })}</p>
          </li>
        ))}
      </ul>
      <p className="cap pj-k mt-4">{t('plan.projection-shapes')}</p>
    </>
  );
}

function Shape({ report, now, result }: { report: Report; now: Result; result: Result }) {
  const t = translator(report.locale);
  const { rings, axes, effectivePath, shortLabels } = shapeOf(result);
  const values = stepIds.map((step) => `${nameOf(report, step)} ${result.steps[step] ?? '–'}`);
  return (
    <svg
      viewBox="50 40 540 560"
      role="img"
      aria-label={t('plan.projection-shape', { n: result.day, values: values.join(', ') })}
    >
      {rings.map(({ value, path }) => (
        <path key={value} className={value === 100 ? 'rd-ring rd-outer' : 'rd-ring'} d={path} />
      ))}
      {axes.map((path) => (
        <path key={path} className="rd-axis" d={path} />
      ))}
      <path className="rd-raw" d={shapeOf(now).effectivePath} />
      <path className="rd-in" d={effectivePath} />
      {shortLabels.map(({ step, value: { x, y } }) => (
        <text key={step} x={x} y={y}>
          {numberOf(step)}
        </text>
      ))}
    </svg>
  );
}
