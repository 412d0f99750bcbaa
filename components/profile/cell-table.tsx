import type { PrerequisiteProfile, Report } from '@/lib/core/report';
import { prerequisiteOf, stepIds } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';

/** The 24 fields in figures, prerequisites as rows and steps as columns, with their means. */
export function CellTable({ report }: { report: Report }) {
  const t = translator(report.locale);
  const { prerequisites, steps } = report.profile;
  return (
    <table className="tt ct">
      <caption className="vh">{t('result.table-cells')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('result.col-prerequisite')}</th>
          {stepIds.map((id) => (
            <th key={id} scope="col" className="r">
              {numberOf(id)}
              <span className="ct-s">{report.texts.steps[id].short}</span>
            </th>
          ))}
          <th scope="col" className="r">
            {t('result.col-mean')}
          </th>
        </tr>
      </thead>
      <tbody>
        {prerequisites.map((prerequisite) => (
          <Row key={prerequisite.id} report={report} prerequisite={prerequisite} />
        ))}
        <tr>
          <th scope="row">{t('result.row-mean')}</th>
          {steps.map(({ id, raw, rawBound }) => (
            <td key={id} className="r">
              <b>{formatIndex(raw, rawBound)}</b>
            </td>
          ))}
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function Row({ report, prerequisite }: { report: Report; prerequisite: PrerequisiteProfile }) {
  const { id, value, bound } = prerequisite;
  return (
    <tr>
      <th scope="row">{nameOf(report, id)}</th>
      {report.profile.cells
        .filter((cell) => prerequisiteOf(cell.id) === id)
        .map((cell) => (
          <td key={cell.id} className="r">
            {formatIndex(cell.value, cell.bound)}
          </td>
        ))}
      <td className="r">
        <b>{formatIndex(value, bound)}</b>
      </td>
    </tr>
  );
}
