import type { Report, StepProfile } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { numberOf } from '@/lib/i18n/terms';

/** The means of the columns, and what the handbrake leaves of them. */
export function HeatmapMeans({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { steps, index, bound } = report.profile;
  return (
    <tfoot>
      <tr>
        <th scope="row" className="hm-r cap r-6 hc-1">
          <span className="dsk-only">{t('heatmap.mean')}</span>
          <span className="ph-only">{t('heatmap.mean-short')}</span>
        </th>
        {steps.map(({ id, raw, rawBound }) => (
          <td key={id} className={`hm-m num r-6 hc-${numberOf(id) + 1}`}>
            {formatIndex(raw, rawBound)}
          </td>
        ))}
        <td className="hm-m r-6 hc-8" />
      </tr>
      <tr>
        <th scope="row" className="hm-r cap hm-e r-7 hc-1">
          <span className="dsk-only">{t('heatmap.with-brake')}</span>
          <span className="ph-only">{t('heatmap.with-brake-short')}</span>
        </th>
        {steps.map((step) => (
          <Effective key={step.id} report={report} step={step} />
        ))}
        <td className="hm-m hm-e hm-t num r-7 hc-8">
          {index !== null && (
            <>
              <span className="vh">{t('heatmap.index-now')} </span>
              {formatIndex(index, bound)}
            </>
          )}
        </td>
      </tr>
    </tfoot>
  );
}

function Effective({ report, step }: { report: Report; step: StepProfile }) {
  const t = translator(report.locale);
  const { id, value, bound, brakedBy, isBottleneck } = step;
  const classes = [
    `hm-m hm-e num r-7 hc-${numberOf(id) + 1}`,
    brakedBy && 'is-br',
    isBottleneck && 'is-low',
  ];
  return (
    <td className={classes.filter(Boolean).join(' ')}>
      {formatIndex(value, bound)}
      {brakedBy && <span className="vh"> {t('heatmap.braked')}</span>}
    </td>
  );
}
