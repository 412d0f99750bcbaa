import { EntryForm, formId } from '@/components/workbench/entry-form';
import { needSize, type StepGoal } from '@/lib/core/goals';
import type { Report } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { BelowRoadmap } from './below-roadmap';
import { TargetField } from './target-field';

type GoalRowProps = { report: Report; token: string; goal: StepGoal };

/** One step: today, the target, how much it matters, and the need for action that follows. */
export function GoalRow({ report, token, goal }: GoalRowProps) {
  const { locale } = report;
  const t = translator(locale);
  const { id } = goal;
  const entry = report.workbench.goal.find((one) => one.id === id);
  return (
    <tr id={id} data-entry-area="">
      <th scope="row">
        <span className="num">{numberOf(id)}</span> {nameOf(report, id)}
      </th>
      <td className="gl-b" id={`${id}-bar`} data-live="">
        <Bar report={report} goal={goal} />
      </td>
      <td className="gl-t">
        <EntryForm
          {...{ locale, token, id }}
          page="figures"
          kind="goal"
          revision={entry?.revision ?? 0}
        >
          <label className="fg-l" htmlFor={`${id}-target`}>
            {t('figures.target')}
          </label>
          <TargetField id={id} target={entry?.body.target ?? null} usual={report.roadmap?.target} />
        </EntryForm>
        <BelowRoadmap report={report} id={id} target={entry?.body.target ?? null} />
      </td>
      <td className="gl-r">
        <label className="fg-l" htmlFor={`${id}-relevance`}>
          {t('figures.relevance-short')}
        </label>
        <select
          id={`${id}-relevance`}
          name="relevance:n"
          form={formId('goal', id)}
          defaultValue={goal.relevance ?? ''}
        >
          <option value="">{t('figures.relevance-0')}</option>
          {([1, 2, 3, 4, 5] as const).map((stage) => (
            <option key={stage} value={stage}>
              {t(`figures.relevance-${stage}`)}
            </option>
          ))}
        </select>
      </td>
      <td className="gl-n" id={`${id}-need`} data-live="">
        <span className="fg-l" aria-hidden="true">
          {t('figures.need')}
        </span>
        <Need report={report} goal={goal} />
      </td>
    </tr>
  );
}

type PartProps = Omit<GoalRowProps, 'token'>;

function Bar({ report, goal: { id, target } }: PartProps) {
  const t = translator(report.locale);
  const { value = null, bound, level } = report.profile.steps.find((step) => step.id === id) ?? {};
  const today = formatIndex(value, bound);
  const shown = target === null ? null : Math.round(target);
  return (
    <div
      className="gl-p"
      role="img"
      aria-label={t('figures.bar', { value: today, target: shown ?? '–' })}
    >
      <b className="num">{today}</b>
      <span className="gl-x">
        {value !== null && <i className={`v-${value}`} data-l={level} />}
        {shown !== null && <em className={`v-${shown}`} />}
      </span>
    </div>
  );
}

const filled = { low: 1, medium: 2, high: 3 } as const;

function Need({ report, goal: { need } }: PartProps) {
  const t = translator(report.locale);
  if (need === null) return <span className="mut">{t('figures.need-open')}</span>;
  const size = needSize(need);
  return (
    <>
      <span className="s3" aria-hidden="true">
        {[1, 2, 3].map((n) => (
          <i key={n} className={n <= filled[size] ? 'y' : undefined} />
        ))}
      </span>
      <span className={size === 'high' ? 'gl-h' : undefined}>{t(`figures.need-${size}`)}</span>
    </>
  );
}
