import { Icon } from '@/components/ui/icon';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { conflictSentence } from '@/lib/i18n/sentences-plan';

type ConflictsProps = { report: Report; roadmap: ReportRoadmap };

/** What people fixed that cannot be true together. */
export function Conflicts({ report, roadmap: { conflicts } }: ConflictsProps) {
  const t = translator(report.locale);
  return (
    <div id="conflicts" data-live="">
      {conflicts.length > 0 && (
        <div className="rm-cf mt-6">
          <h2 className="h-21">
            <Icon name="warning" /> {t('plan.conflicts')}
          </h2>
          <ul>
            {conflicts.map((conflict) => (
              <li key={JSON.stringify(conflict)}>{conflictSentence(t, report, conflict)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
