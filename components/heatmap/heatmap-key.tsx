import { levelRanges } from '@/lib/core/level-ranges';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { boundsNote, disputeWord } from '@/lib/i18n/sentences-team';
import { Distribution } from './distribution';

/** What colours and signs mean; only what is drawn is explained. */
export function HeatmapKey({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { cells, steps, blindSpots, mode, team } = report.profile;
  const isDisputed = cells.some(({ id }) => disputeWord(t, report, id) !== null);
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
      {team?.shows.spread && !team.marginsOnly && (
        <p>
          <Distribution dots={[1, 2, 4, 2, 1]} />
          {t('team.key-distribution')}
        </p>
      )}
      {isDisputed && (
        <p>
          <span className="hm-kh dis" />
          {t('team.key-disagree')}
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
          {team ? t('team.withheld-short') : t('heatmap.key-none')}
        </p>
      )}
      {boundsNote(t, report) && <p>{boundsNote(t, report)}</p>}
      <p className="hm-kk" id="hm-keys">
        {t('heatmap.keys')}
      </p>
    </section>
  );
}
