import type { Report } from '@/lib/core/report';
import type { StepId } from '@/lib/core/types';
import { formatSigned } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { shownValue } from '@/lib/i18n/sentences';
import { marginSpread, shownOutside, spreadWord } from '@/lib/i18n/sentences-team';

/** The heads of what only a team has: customers, the gap to them, and agreement. */
export function TeamColumnHeads({ report }: { report: Report }) {
  const t = translator(report.locale);
  return (
    <>
      {shownOutside(report.profile) && (
        <>
          <th scope="col" className="r">
            {t('team.col-customers')}
          </th>
          <th scope="col" className="r">
            {t('team.col-gap')}
          </th>
          <th scope="col">{t('team.col-inside-outside')}</th>
        </>
      )}
      {report.profile.team && <th scope="col">{t('team.agreement')}</th>}
    </>
  );
}

export function TeamColumns({ report, step }: { report: Report; step: StepId }) {
  const t = translator(report.locale);
  const { team } = report.profile;
  const outside = shownOutside(report.profile)?.steps[step];
  return (
    <>
      {outside && (
        <>
          <td className="r o" data-t={t('team.col-customers')}>
            {shownValue(outside)}
          </td>
          <td className="r" data-t={t('team.col-gap')}>
            {outside.gap === null ? '–' : formatSigned(report.locale, outside.gap)}
          </td>
          <td data-t={t('team.col-inside-outside')}>{t('team.gap', { flag: outside.flag })}</td>
        </>
      )}
      {team && (
        <td data-t={t('team.agreement')}>{spreadWord(t, marginSpread(report.profile, step))}</td>
      )}
    </>
  );
}
