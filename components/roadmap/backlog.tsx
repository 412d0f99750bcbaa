import { Note, Section } from '@/components/profile/section';
import { method } from '@/lib/core/constants';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { SetAsideList } from './set-aside-list';

type BacklogProps = { report: Report; roadmap: ReportRoadmap; token: string };

/** More than these would bury the plan they stand below. */
const shown = 8;

/** "Parkplatz": what was postponed, and what waits for the next pit stop. */
export function Backlog({ report, roadmap, token }: BacklogProps) {
  const t = translator(report.locale);
  const { backlog, postponed, initiatives } = roadmap;
  const n = backlog.length + postponed.length;
  if (n === 0) return null;
  const isFull = initiatives.length >= method.roadmap.items;
  const waiting = backlog.map((one) => ({ ...one, reason: null }));
  return (
    <Section
      id="parked"
      title={t('roadmap.backlog')}
      note={<Note>{t('roadmap.backlog-note', { n })}</Note>}
    >
      {postponed.length > 0 && (
        <>
          <h3 className="sm mut">{t('plan.postponed')}</h3>
          <SetAsideList report={report} token={token} list={postponed} />
          {waiting.length > 0 && <h3 className="sm mut mt-6">{t('plan.waiting')}</h3>}
        </>
      )}
      {waiting.length > 0 && (
        <SetAsideList report={report} token={token} list={waiting.slice(0, shown)} />
      )}
      {waiting.length > shown && (
        <details className="disc">
          <summary>{t('roadmap.backlog-rest', { n: waiting.length - shown })}</summary>
          <SetAsideList report={report} token={token} list={waiting.slice(shown)} />
        </details>
      )}
      <p className="cap mt-4">
        {isFull && t('roadmap.backlog-limit')} {t('roadmap.backlog-again')}
      </p>
    </Section>
  );
}
