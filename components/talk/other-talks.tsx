import { Section } from '@/components/profile/section';
import type { Margin, Report } from '@/lib/core/report';
import type { GroupsProfile, Spread } from '@/lib/core/team-profile';
import type { PrerequisiteId, StepId } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { marginName } from '@/lib/i18n/sentences-talk';
import { isPrerequisite } from '@/lib/i18n/terms';

type OtherTalksProps = { report: Report; marginOpeners: readonly string[] };

/** What can be talked about beside single fields: groups that see it differently, and the lowest means where no field may be shown. */
export function OtherTalks({ report, marginOpeners }: OtherTalksProps) {
  const { team } = report.profile;
  if (!team) return null;
  return (
    <>
      {team.groups && <Conflicts report={report} groups={team.groups} />}
      {(team.marginsOnly || team.dialogue.length === 0) && (
        <Margins report={report} marginOpeners={marginOpeners} />
      )}
    </>
  );
}

function Conflicts({ report, groups }: { report: Report; groups: GroupsProfile }) {
  const t = translator(report.locale);
  if (groups.conflicts.length === 0) return null;
  const name = (id: string) =>
    groups.groups.find((group) => group.id === id)?.name ?? t('talk.group-rest');
  return (
    <Section title={t('talk.conflicts-title')} id="conflicts">
      <ul className="h-21">
        {groups.conflicts.map(({ margin, low, high }) => (
          <li key={margin} className="mt-2">
            {t('talk.conflict', {
              margin: marginName(t, report, margin),
              low: name(low),
              high: name(high),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-4 mw mut">{t('talk.conflict-ask')}</p>
    </Section>
  );
}

function Margins({ report, marginOpeners }: OtherTalksProps) {
  const t = translator(report.locale);
  const { brakes, team } = report.profile;
  if (brakes.length === 0) return null;
  return (
    <Section title={t('talk.margins-title')} id="margins">
      {team?.marginsOnly && <p className="mw">{t('talk.margins-why')}</p>}
      <p className="mw mut mt-3">{t('talk.margins-lead')}</p>
      <ol className="gde mt-4">
        {brakes.map((margin) => (
          <li key={margin.id}>
            <b className="num">{formatIndex(margin.value, margin.bound)}</b>
            <span>
              {marginName(t, report, margin.id)} <SpreadWord report={report} margin={margin} />
            </span>
          </li>
        ))}
      </ol>
      <ol className="opn mt-6">
        {marginOpeners.map((opener) => (
          <li key={opener}>{opener}</li>
        ))}
      </ol>
    </Section>
  );
}

function SpreadWord({ report, margin: { id } }: { report: Report; margin: Margin }) {
  const t = translator(report.locale);
  const spread = marginSpread(report, id);
  if (!spread) return null;
  const word = spread.isPolarised ? 'polarised' : spread.class;
  return <span className="tag">{t('talk.word', { word })}</span>;
}

const marginSpread = ({ profile: { team } }: Report, id: StepId | PrerequisiteId): Spread | null =>
  (isPrerequisite(id) ? team?.prerequisites[id] : team?.steps[id]) ?? null;
