import { byNeed, stepGoals } from '@/lib/core/goals';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { CellGoals } from './cell-goals';
import { GoalRow } from './goal-row';

type GoalsProps = { report: Report; token: string };

/** Where each step should be, how much that matters, and what follows: need for action beside the maturity. */
export function Goals({ report, token }: GoalsProps) {
  const t = translator(report.locale);
  const goals = stepGoals(report);
  const [most] = byNeed(goals);
  const target = report.roadmap?.target;
  return (
    <section className="sec" aria-labelledby="goals">
      <h2 id="goals">{t('figures.goals')}</h2>
      <p className="h-28 mt-4 mw" id="goals-most" data-live="">
        {most?.need
          ? t('figures.need-most', { step: numberOf(most.id), name: nameOf(report, most.id) })
          : t('figures.need-none')}
      </p>
      <p className="sm mut mt-3 mw">
        {t('figures.goals-text')} {target !== undefined && t('figures.goals-plan', { target })}
      </p>
      <table className="gl mt-5">
        <caption className="vh">{t('figures.goals')}</caption>
        <thead>
          <tr>
            <th scope="col" className="gl-s">
              {t('figures.step')}
            </th>
            <th scope="col">{t('figures.today')}</th>
            <th scope="col" className="gl-t">
              {t('figures.target')}
            </th>
            <th scope="col" className="gl-r">
              {t('figures.relevance')}
            </th>
            <th scope="col" className="gl-n">
              {t('figures.need')}
            </th>
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <GoalRow key={goal.id} {...{ report, token, goal }} />
          ))}
        </tbody>
      </table>
      <p className="cap mt-3">{t('figures.need-rule')}</p>
      <CellGoals report={report} token={token} />
    </section>
  );
}
