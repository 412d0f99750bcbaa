import { PrerequisiteBars } from '@/components/profile/prerequisite-bars';
import { ReportFrame } from '@/components/profile/report-frame';
import { ResultHead } from '@/components/profile/result-head';
import { StepBars } from '@/components/profile/step-bars';
import { ButtonLink } from '@/components/ui/button-link';
import { comparedSteps } from '@/lib/core/cockpit';
import type { Profile, Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { findingLead, findingTitle } from '@/lib/i18n/sentences';
import { numberOf } from '@/lib/i18n/terms';
import { paths } from '@/lib/paths';
import { Comparison } from './comparison';

type CockpitProps = { report: Report; team: Profile | null; token: string };

/** The organiser's own view, marked as such; beside the team's as soon as there is one. */
export function Cockpit({ report, team, token }: CockpitProps) {
  const t = translator(report.locale);
  const isMeasured = report.profile.index !== null;
  return (
    <ReportFrame report={report} token={token} page="cockpit">
      <div className="ban cpb mt-6">
        <p>
          <b>{t('team.cockpit-mark')}</b> {!team && t('team.cockpit-wait')}
        </p>
        <ButtonLink variant="text" href={paths.review(report.locale, token)}>
          {t('team.cockpit-change')}
        </ButtonLink>
      </div>
      {team && isMeasured ? (
        <>
          <h1 className="h-64 hm-h1 mt-7">{titleOf(report, team)}</h1>
          <Comparison report={report} team={team} />
        </>
      ) : (
        <Own report={report} />
      )}
      {isMeasured && <StepBars report={report} />}
      {isMeasured && <PrerequisiteBars report={report} />}
    </ReportFrame>
  );
}

function Own({ report }: { report: Report }) {
  const t = translator(report.locale);
  if (report.profile.index !== null) return <ResultHead report={report} />;
  return (
    <div className="mt-7">
      <h1 className="h-64">{findingTitle(t, report)}</h1>
      <p className="lead mt-4 mw">{findingLead(t, report)}</p>
    </div>
  );
}

/** How often both see it differently, as a finding. */
function titleOf(report: Report, team: Profile): string {
  const t = translator(report.locale);
  const apart = comparedSteps(report.profile, team).filter(
    ({ reading }) => reading === 'higher' || reading === 'lower',
  );
  const [only] = apart;
  if (!only) return t('team.cockpit-title-none');
  return apart.length === 1
    ? t('team.cockpit-title-one', { step: numberOf(only.id) })
    : t('team.cockpit-title-many', { n: apart.length });
}
