import type { Report, ReportInitiative } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { InitiativeDetails } from './initiative-details';
import { InitiativeRow } from './initiative-row';

type InitiativeTableProps = { report: Report; initiatives: readonly ReportInitiative[] };

/** Every initiative with its reasons; one row group each, the second row opens the details. */
export function InitiativeTable({ report, initiatives }: InitiativeTableProps) {
  const t = translator(report.locale);
  return (
    <section className="sec">
      <h2 className="vh" id="initiatives">
        {t('roadmap.table')}
      </h2>
      <table className="tt rm" aria-labelledby="initiatives">
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
          <tbody key={initiative.letter} id={initiative.letter}>
            <InitiativeRow report={report} initiative={initiative} />
            <InitiativeDetails locale={report.locale} initiative={initiative} />
          </tbody>
        ))}
      </table>
    </section>
  );
}
