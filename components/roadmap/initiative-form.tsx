import { EntryForm } from '@/components/workbench/entry-form';
import type { Report } from '@/lib/core/report';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { emptyInitiative } from '@/lib/core/working-plan-moves';
import { translator } from '@/lib/i18n/messages';
import { DecisionButtons } from './decision-buttons';
import { OwnFields } from './own-fields';
import { PlanField } from './plan-field';
import { SaveOnEnter } from './save-on-enter';

type InitiativeFormProps = { report: Report; token: string; initiative: ReportInitiative };

const statuses = ['open', 'running', 'done'] as const;

/** Everything people record about one initiative; the row above follows. */
export function InitiativeForm({ report, token, initiative }: InitiativeFormProps) {
  const { locale } = report;
  const t = translator(locale);
  const entry = report.workbench.initiative.find(({ id }) => id === initiative.id);
  const body = entry?.body ?? emptyInitiative;
  const { id } = initiative;
  const suggested = initiative.isOwnerSet || !initiative.owner ? undefined : initiative.owner;
  return (
    <EntryForm
      {...{ locale, token, id }}
      page="roadmap"
      kind="initiative"
      revision={entry?.revision ?? 0}
      className="pf"
    >
      <SaveOnEnter />
      <input type="hidden" name="decision" value={body.decision ?? ''} />
      <Dates report={report} id={id} body={body} suggested={suggested} />
      <Texts report={report} id={id} body={body} />
      {body.own && <OwnFields report={report} id={id} own={body.own} />}
      <div className="pf-b">
        <DecisionButtons locale={locale} title={initiative.title} decision={body.decision} />
        {body.own && (
          <button
            className="btn t sm"
            type="submit"
            name="do"
            value="delete"
            formNoValidate
            aria-label={t('plan.about', { action: t('plan.delete'), title: initiative.title })}
          >
            {t('plan.delete')}
          </button>
        )}
      </div>
    </EntryForm>
  );
}

type PartProps = { report: Report; id: string; body: typeof emptyInitiative };

function Dates({ report, id, body, suggested }: PartProps & { suggested: string | undefined }) {
  const t = translator(report.locale);
  const hint = suggested && t('plan.owner-hint', { owner: suggested });
  return (
    <>
      <PlanField id={`${id}-owner`} label={t('plan.owner')} hint={hint}>
        {(field) => <input {...field} name="owner" defaultValue={body.owner ?? ''} />}
      </PlanField>
      <PlanField id={`${id}-start`} label={t('plan.start')} hint={t('plan.start-hint')}>
        {(field) => <input {...field} type="date" name="start" defaultValue={body.start ?? ''} />}
      </PlanField>
      <PlanField id={`${id}-due`} label={t('plan.due')}>
        {(field) => <input {...field} type="date" name="due" defaultValue={body.due ?? ''} />}
      </PlanField>
      <PlanField id={`${id}-status`} label={t('plan.status')}>
        {(field) => (
          <select {...field} name="status" defaultValue={body.status}>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {t('plan.status-of', { status })}
              </option>
            ))}
          </select>
        )}
      </PlanField>
      <PlanField id={`${id}-order`} label={t('plan.place')} hint={t('plan.place-hint')}>
        {(field) => (
          <input
            {...field}
            type="number"
            min={1}
            max={200}
            name="order:n"
            defaultValue={body.order ?? ''}
          />
        )}
      </PlanField>
      <PlanField id={`${id}-link`} label={t('plan.link')} hint={t('plan.link-hint')}>
        {(field) => <input {...field} type="url" name="link" defaultValue={body.link ?? ''} />}
      </PlanField>
    </>
  );
}

function Texts({ report, id, body }: PartProps) {
  const t = translator(report.locale);
  return (
    <>
      <PlanField id={`${id}-evidence`} label={t('plan.evidence')} isWide>
        {(field) => <textarea {...field} name="evidence" defaultValue={body.evidence ?? ''} />}
      </PlanField>
      <PlanField id={`${id}-notes`} label={t('plan.notes')} isWide>
        {(field) => <textarea {...field} name="notes" defaultValue={body.notes ?? ''} />}
      </PlanField>
      <PlanField id={`${id}-reason`} label={t('plan.reason')} hint={t('plan.reason-hint')} isWide>
        {(field) => <input {...field} name="reason" defaultValue={body.reason ?? ''} />}
      </PlanField>
    </>
  );
}
