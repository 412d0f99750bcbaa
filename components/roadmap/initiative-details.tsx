import type { ReactNode } from 'react';
import { EntryButton } from '@/components/workbench/entry-button';
import { initiativeFields } from '@/lib/core/initiative-fields';
import type { Report } from '@/lib/core/report';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { isSharedReader, paths } from '@/lib/paths';
import { InitiativeForm } from './initiative-form';

type InitiativeDetailsProps = { report: Report; token: string; initiative: ReportInitiative };

/** Below a row: what the catalogue says, and for the owner what people plan and decide. */
export function InitiativeDetails({ report, token, initiative }: InitiativeDetailsProps) {
  const t = translator(report.locale);
  const { id, title, isOwn } = initiative;
  return (
    <tr className="rm-d">
      <td />
      <td colSpan={6}>
        <div className="rm-ds">
          {!isSharedReader(token) && initiative.status !== 'done' && (
            <Order report={report} token={token} initiative={initiative} />
          )}
          {!isOwn && <Texts report={report} initiative={initiative} />}
          {!isSharedReader(token) && (
            <details id={`plan-${id}`}>
              <summary>
                {t('plan.edit')}
                <span className="vh">: {title}</span>
              </summary>
              <InitiativeForm report={report} token={token} initiative={initiative} />
            </details>
          )}
        </div>
      </td>
    </tr>
  );
}

/** What takes one click: accept, earlier, later. */
function Order({ report, token, initiative }: InitiativeDetailsProps) {
  const { id, title, decision, isOwn } = initiative;
  const { locale, workbench } = report;
  const entry = workbench.initiative.find((one) => one.id === id);
  const t = translator(locale);
  const button = { locale, token, id, page: 'roadmap', kind: 'initiative', revision: 0 } as const;
  return (
    <div className="rm-o">
      {decision === null && !isOwn && (
        <div className="rm-o-a">
          <EntryButton
            {...button}
            wish="accept"
            revision={entry?.revision ?? 0}
            fields={entry ? initiativeFields(entry.body) : {}}
            label={t('plan.about', { action: t('plan.accept'), title })}
          >
            {t('plan.accept')}
          </EntryButton>
        </div>
      )}
      {(['up', 'down'] as const).map((wish) => {
        const action = t(wish === 'up' ? 'plan.earlier' : 'plan.later');
        return (
          <EntryButton
            key={wish}
            {...button}
            wish={wish}
            label={t('plan.about', { action, title })}
          >
            {action}
          </EntryButton>
        );
      })}
    </div>
  );
}

function Texts({ report, initiative }: Omit<InitiativeDetailsProps, 'token'>) {
  const t = translator(report.locale);
  const { id, title, why, firstSteps, doneWhen, mistake, difficultyShort, counter } = initiative;
  const { basis, guide } = initiative;
  return (
    <details id={`about-${id}`}>
      <summary>
        {t('roadmap.details')}
        <span className="vh">: {title}</span>
      </summary>
      <div className="rm-x">
        <Part title={t('roadmap.why')}>{why}</Part>
        <div>
          <h3>{t('roadmap.first-steps')}</h3>
          <ol className="rm-s">
            {firstSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <Part title={t('roadmap.done-when')}>{doneWhen}</Part>
        <Part title={t('roadmap.mistake')}>{mistake}</Part>
        <Part title={t('roadmap.hard', { reason: difficultyShort })}>{counter}</Part>
        <Part title={t('roadmap.basis')}>{basis}</Part>
      </div>
      {guide && (
        <p className="rm-g">
          <a href={paths.guide(report.locale, guide.id)}>
            {t('guide.open', { title: guide.title })}
          </a>
        </p>
      )}
    </details>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3>{title}</h3>
    <p>{children}</p>
  </div>
);
