import type { Report, StepProfile } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';

/** The six steps in figures: with and without handbrake, and the level as a guide value. */
export function StepTable({ report }: { report: Report }) {
  const t = translator(report.locale);
  return (
    <table className="tt stp">
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
          <th scope="col">{t('result.col-level')}</th>
        </tr>
      </thead>
      <tbody>
        {report.profile.steps.map((step) => (
          <Row key={step.id} report={report} step={step} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ report, step }: { report: Report; step: StepProfile }) {
  const t = translator(report.locale);
  const { id, value, raw, level, isBottleneck } = step;
  return (
    <tr>
      <th scope="row">
        {numberOf(id)}
        {'\u2002'}
        {nameOf(report, id)}{' '}
        {isBottleneck && <span className="tag s">{t('result.bottleneck')}</span>}
      </th>
      <td className="r">
        <b>{value ?? '–'}</b>
      </td>
      <td className="r">{raw ?? '–'}</td>
      <td>
        {level ?? '–'} {level && <span className="stp-n">{report.texts.levels[level].name}</span>}
      </td>
    </tr>
  );
}
