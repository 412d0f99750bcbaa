import type { Report } from '@/lib/core/report';
import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { translator } from '@/lib/i18n/messages';
import { InitiativeDetails } from './initiative-details';
import { InitiativeRow } from './initiative-row';

type InitiativeTableProps = {
  report: Report;
  token: string;
  initiatives: readonly ReportInitiative[];
  label: string;
};

/** Initiatives with their reasons; one row group each, the second row opens the details. */
export function InitiativeTable({ report, token, initiatives, label }: InitiativeTableProps) {
  const t = translator(report.locale);
  return (
    <table className="tt rm" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{t('roadmap.col-letter')}</span>
          </th>
          <th scope="col">{t('roadmap.col-initiative')}</th>
          <th scope="col">{t('roadmap.col-owner')}</th>
          <th scope="col">{t('roadmap.col-effort')}</th>
          <th scope="col">{t('roadmap.col-lever')}</th>
          <th scope="col">{t('roadmap.col-builds-on')}</th>
          <th scope="col" className="r">
            {t('roadmap.col-done')}
          </th>
        </tr>
      </thead>
      {initiatives.map((initiative) => (
        <tbody key={initiative.id} id={initiative.letter || undefined}>
          <InitiativeRow report={report} initiative={initiative} />
          <InitiativeDetails report={report} token={token} initiative={initiative} />
        </tbody>
      ))}
    </table>
  );
}
