import { EntryForm } from '@/components/workbench/entry-form';
import { initiativeFields } from '@/lib/core/initiative-fields';
import type { SetAside } from '@/lib/core/planned';
import type { Report } from '@/lib/core/report';
import type { InitiativeEntry } from '@/lib/core/workbench';
import { emptyInitiative } from '@/lib/core/working-plan-moves';
import { translator } from '@/lib/i18n/messages';
import { isSharedReader } from '@/lib/paths';
import { DecisionButtons } from './decision-buttons';
import { PlanField } from './plan-field';
import { SaveOnEnter } from './save-on-enter';

type SetAsideListProps = { report: Report; token: string; list: readonly SetAside[] };

/** What is not in the plan, its reason where somebody decided so, and for the owner the way back. */
export function SetAsideList({ report, token, list }: SetAsideListProps) {
  const t = translator(report.locale);
  return (
    <ul className="park">
      {list.map((one) => {
        const body = bodyOf(report, one.id);
        const isDecided = body.decision !== null;
        return (
          <li key={one.id} id={one.id}>
            {isSharedReader(token) ? (
              <span>{one.title}</span>
            ) : (
              <details>
                <summary>{one.title}</summary>
                <Form report={report} token={token} one={one} body={body} />
              </details>
            )}
            {isDecided && <p className="sm mut">{one.reason ?? t('plan.no-reason')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

const entryOf = (report: Report, id: string) =>
  report.workbench.initiative.find((entry) => entry.id === id);
const bodyOf = (report: Report, id: string) => entryOf(report, id)?.body ?? emptyInitiative;

type FormProps = Omit<SetAsideListProps, 'list'> & { one: SetAside; body: InitiativeEntry };

function Form({ report, token, one: { id, title }, body }: FormProps) {
  const { locale } = report;
  const t = translator(locale);
  const entry = entryOf(report, id);
  const { reason, ...carried } = initiativeFields(body);
  return (
    <EntryForm
      {...{ locale, token, id }}
      page="roadmap"
      kind="initiative"
      revision={entry?.revision ?? 0}
      className="pf"
    >
      <SaveOnEnter />
      {Object.entries(entry ? carried : {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <PlanField id={`${id}-reason`} label={t('plan.reason')} hint={t('plan.reason-hint')} isWide>
        {(field) => <input {...field} name="reason" defaultValue={reason} />}
      </PlanField>
      <div className="pf-b">
        <DecisionButtons locale={locale} title={title} decision={body.decision} />
      </div>
    </EntryForm>
  );
}
