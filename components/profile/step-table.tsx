import { ownTargets } from '@/lib/core/goals';
import type { Report, StepProfile } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { TeamColumnHeads, TeamColumns } from './team-columns';

/** The six steps in figures: with and without handbrake, the level as a guide value, customers and agreement. */
export function StepTable({ report }: { report: Report }) {
  const t = translator(report.locale);
  const goals = ownTargets(report);
  return (
    <table className={report.profile.team ? 'tt stp is-wide' : 'tt stp'}>
      <caption className="vh">{t('result.table-steps')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result.col-step')}</th>
          <th scope="col" className="r">
            {t('result.col-effective')}
          </th>
          <th scope="col" className="r">
            {t('result.col-raw')}
          </th>
          {goals && (
            <th scope="col" className="r">
              {t('figures.goal')}
            </th>
          )}
          <th scope="col">{t('result.col-level')}</th>
          <TeamColumnHeads report={report} />
        </tr>
      </thead>
      <tbody>
        {report.profile.steps.map((step, index) => (
          <Row key={step.id} report={report} step={step} goal={goals?.[index]} />
        ))}
      </tbody>
    </table>
  );
}

/** `goal` is undefined where nobody wishes for one. */
type RowProps = { report: Report; step: StepProfile; goal: number | null | undefined };

function Row({ report, step, goal }: RowProps) {
  const t = translator(report.locale);
  const { id, value, bound, raw, rawBound, level, isBottleneck } = step;
  return (
    <tr>
      <th scope="row">
        {numberOf(id)}
        {'\u00A0\u00A0'}
        {nameOf(report, id)}{' '}
        {isBottleneck && <span className="tag s">{t('result.bottleneck')}</span>}
      </th>
      <td className="r" data-t={t('result.col-effective')}>
        <b>{formatIndex(value, bound)}</b>
      </td>
      <td className="r" data-t={t('result.col-raw')}>
        {formatIndex(raw, rawBound)}
      </td>
      {goal !== undefined && (
        <td className="r" data-t={t('figures.goal')}>
          {goal === null ? '–' : Math.round(goal)}
        </td>
      )}
      <td data-t={t('result.col-level')}>
        {level ?? '–'} {level && <span className="stp-n">{report.texts.levels[level].name}</span>}
      </td>
      <TeamColumns report={report} step={id} />
    </tr>
  );
}
