import { EntryForm } from '@/components/workbench/entry-form';
import type { Report } from '@/lib/core/report';
import { type CellId, prerequisiteIds, stepIds, stepOf } from '@/lib/core/types';
import { isStepGoal } from '@/lib/core/workbench';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf, prerequisiteNameOf, stepNumberOf } from '@/lib/i18n/terms';
import { BelowRoadmap } from './below-roadmap';
import { TargetField } from './target-field';

type CellGoalsProps = { report: Report; token: string };

/** Targets of single fields, above those of their steps. */
export function CellGoals({ report, token }: CellGoalsProps) {
  const t = translator(report.locale);
  const isUsed = report.workbench.goal.some(
    ({ id, body }) => !isStepGoal(id) && body.target !== null,
  );
  return (
    <details className="gc mt-5" open={isUsed}>
      <summary>{t('figures.cells')}</summary>
      <p className="sm mut mt-2 mw">{t('figures.cells-text')}</p>
      <table className="mt-4">
        <caption className="vh">{t('figures.cells')}</caption>
        <thead>
          <tr>
            <td />
            {stepIds.map((step) => (
              <th scope="col" key={step}>
                {numberOf(step)} <span>{report.texts.steps[step].short}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {prerequisiteIds.map((prerequisite) => (
            <tr key={prerequisite}>
              <th scope="row">{nameOf(report, prerequisite)}</th>
              {stepIds.map((step) => (
                <CellGoal key={step} {...{ report, token }} cell={`${prerequisite}${step}`} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function CellGoal({ report, token, cell }: CellGoalsProps & { cell: CellId }) {
  const { locale } = report;
  const t = translator(locale);
  const entry = report.workbench.goal.find(({ id }) => id === cell);
  const stepTarget = report.workbench.goal.find(({ id }) => id === stepOf(cell))?.body.target;
  const known = report.profile.cells.find(({ id }) => id === cell);
  const value = formatIndex(known?.value ?? null, known?.bound);
  const label = t('figures.cell', {
    prerequisite: prerequisiteNameOf(report, cell),
    step: stepNumberOf(cell),
  });
  return (
    <td id={cell} data-entry-area="">
      <span className="cap gc-l">
        {t('figures.step')} {stepNumberOf(cell)}
      </span>
      <EntryForm
        {...{ locale, token }}
        page="figures"
        kind="goal"
        id={cell}
        revision={entry?.revision ?? 0}
      >
        <TargetField
          id={cell}
          target={entry?.body.target ?? null}
          usual={Math.max(stepTarget ?? 0, report.roadmap?.target ?? 0) || null}
          label={label}
        />
      </EntryForm>
      <span className="cap">{t('figures.cell-today', { value })}</span>
      <BelowRoadmap report={report} id={cell} target={entry?.body.target ?? null} />
    </td>
  );
}
