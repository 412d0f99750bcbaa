import { Note, Section } from '@/components/profile/section';
import { type Compared, clearlyApart, comparedSteps, comparedTotal } from '@/lib/core/cockpit';
import type { Profile, Report } from '@/lib/core/report';
import { formatIndex, formatSigned } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';

type ComparisonProps = { report: Report; team: Profile };

/** Step by step: the own value beside the team's, and who sees it higher where the difference may be said. */
export function Comparison({ report, team }: ComparisonProps) {
  const t = translator(report.locale);
  const heads = [t('team.cockpit-own'), t('team.cockpit-team'), t('team.cockpit-difference')];
  return (
    <Section
      title={t('team.cockpit-compare')}
      note={<Note>{t('team.cockpit-compare-note', { points: clearlyApart })}</Note>}
    >
      <table className="tt cpt">
        <caption className="vh">{t('team.cockpit-compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.col-step')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="r">
                {head}
              </th>
            ))}
            <th scope="col">{t('team.cockpit-word')}</th>
          </tr>
        </thead>
        <tbody>
          {comparedSteps(report.profile, team).map((step) => (
            <tr key={step.id}>
              <th scope="row">
                {numberOf(step.id)}
                {'\u00A0\u00A0'}
                {nameOf(report, step.id)}
              </th>
              <Values report={report} compared={step} />
            </tr>
          ))}
          <tr>
            <th scope="row">{t('team.cockpit-overall')}</th>
            <Values report={report} compared={comparedTotal(report.profile, team)} />
          </tr>
        </tbody>
      </table>
    </Section>
  );
}

function Values({ report, compared }: { report: Report; compared: Compared }) {
  const t = translator(report.locale);
  const { own, team, teamBound, difference, reading } = compared;
  return (
    <>
      <td className="r">
        <b>{formatIndex(own)}</b>
      </td>
      <td className="r">{formatIndex(team, teamBound)}</td>
      <td className="r">{difference === null ? '–' : formatSigned(report.locale, difference)}</td>
      <td>{reading === null ? '–' : t(`team.cockpit-${reading}`)}</td>
    </>
  );
}
