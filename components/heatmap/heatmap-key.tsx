import { levelRanges } from '@/lib/core/level-ranges';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';

/** What colours and signs mean; only what is drawn is explained. */
export function HeatmapKey({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { cells, steps, blindSpots, mode } = report.profile;
  return (
    <section className="hm-k cap" aria-label={t('heatmap.key')}>
      <ol>
        {levelRanges.map(({ level, low, high }) => (
          <li key={level}>
            <span data-l={level} />
            {t('heatmap.key-range', { low, high })}
          </li>
        ))}
      </ol>
      {steps.some(({ brakedBy }) => brakedBy !== null) && (
        <p>
          <span className="hm-kb" />
          {t('heatmap.key-braked')}
        </p>
      )}
      {blindSpots.length > 0 && (
        <p>
          <span className="hm-kh" />
          {t('heatmap.key-blind', { mode })}
        </p>
      )}
      {cells.some(({ value }) => value === null) && (
        <p>
          <span className="hm-kn">–</span>
          {t('heatmap.key-none')}
        </p>
      )}
      <p className="hm-kk" id="hm-keys">
        {t('heatmap.keys')}
      </p>
    </section>
  );
}
