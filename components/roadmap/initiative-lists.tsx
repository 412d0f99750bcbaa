import { Note, Section } from '@/components/profile/section';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { InitiativeTable } from './initiative-table';

type InitiativeListsProps = { report: Report; roadmap: ReportRoadmap; token: string };

/** More than six at once nobody keeps in view. */
const inFocus = 6;

/** Six initiatives in focus, the others one click away, and what is done. */
export function InitiativeLists({ report, roadmap, token }: InitiativeListsProps) {
  const t = translator(report.locale);
  const { initiatives, done } = roadmap;
  const more = initiatives.slice(inFocus);
  return (
    <div id="initiatives" data-live="">
      {initiatives.length > 0 && (
        <section className="sec">
          <h2 className="vh">{t('plan.focus')}</h2>
          <InitiativeTable
            report={report}
            token={token}
            initiatives={initiatives.slice(0, inFocus)}
            label={t('roadmap.table')}
          />
          {more.length > 0 && (
            <details className="rm-more" id="more">
              <summary>{t('plan.more', { n: more.length })}</summary>
              <InitiativeTable
                report={report}
                token={token}
                initiatives={more}
                label={t('plan.more-table')}
              />
            </details>
          )}
        </section>
      )}
      {done.length > 0 && (
        <Section id="done" title={t('plan.done')} note={<Note>{t('plan.done-note')}</Note>}>
          <InitiativeTable
            report={report}
            token={token}
            initiatives={done}
            label={t('plan.done')}
          />
        </Section>
      )}
    </div>
  );
}
