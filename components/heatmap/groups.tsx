import { Note, Section } from '@/components/profile/section';
import { method } from '@/lib/core/constants';
import type { Report } from '@/lib/core/report';
import type { GroupsProfile } from '@/lib/core/team-profile';
import { prerequisiteIds, type StepId, stepIds } from '@/lib/core/types';
import { formatBand, formatIndex, formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import {
  allTogether,
  conflictSentences,
  type GroupMargin,
  groupName,
  groupsOneSided,
  groupValue,
  mergedGroups,
} from '@/lib/i18n/sentences-groups';
import { nameOf, numberOf } from '@/lib/i18n/terms';

/** "Nach Bereich": per group the total, prerequisites and steps, nothing else; every group there was to choose is named. */
export function Groups({ report }: { report: Report }) {
  const t = translator(report.locale);
  const groups = report.profile.team?.groups;
  if (!groups) return null;
  const merged = mergedGroups(groups);
  const oneSided = groupsOneSided(t, report, groups);
  const names = (all: GroupsProfile['groups']) =>
    formatList(
      report.locale,
      all.map(({ name }) => name),
    );
  return (
    <Section
      id="groups"
      title={groups.dimension === 'roles' ? t('team.groups-roles') : t('team.groups-departments')}
      note={groups.atoms && <Note>{t('team.groups-note')}</Note>}
    >
      {groups.atoms ? (
        <>
          <GroupTable report={report} groups={groups} of={prerequisiteIds} hasTotal />
          <GroupTable report={report} groups={groups} of={stepIds} />
          {oneSided && <p className="sm mt-4">{oneSided}</p>}
          {merged.length > 0 && (
            <p className="sm mt-4">{t('team.groups-merged-list', { names: names(merged) })}</p>
          )}
          <p className="cap mt-4">{t('team.groups-explained')}</p>
        </>
      ) : (
        <>
          <p className="mw">{t('team.groups-none')}</p>
          <p className="mw mut mt-4">{t('team.groups-all', { names: names(groups.groups) })}</p>
        </>
      )}
      <Conflicts report={report} groups={groups} />
    </Section>
  );
}

export type TableProps = {
  report: Report;
  groups: GroupsProfile;
  of: readonly GroupMargin[];
  hasTotal?: boolean;
};

export function GroupTable({ report, groups, of, hasTotal }: TableProps) {
  const t = translator(report.locale);
  const isOutside = groups.dimension !== 'roles' && groups.dimension !== 'departments';
  const rows = [...(isOutside ? [] : [allTogether(report.profile)]), ...(groups.atoms ?? [])];
  const title = hasTotal
    ? t('team.groups-prerequisites')
    : isOutside
      ? t('team.segments-title')
      : t('team.groups-steps');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className={hasTotal ? 'scroll' : 'scroll mt-6'} aria-label={title} tabIndex={0}>
      <table className="tt grp">
        <caption className="vh">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{isOutside ? t('team.segment') : t('team.group')}</th>
            {hasTotal && (
              <th scope="col" className="r">
                {t('team.group-total')}
              </th>
            )}
            {of.map((id) => (
              <th key={id} scope="col" className="r">
                {hasTotal ? nameOf(report, id) : `${numberOf(id)} ${shortOf(report, id)}`}
              </th>
            ))}
            {hasTotal && (
              <th scope="col" className="r">
                {t('team.group-people')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((atom) => (
            <tr key={atom.id}>
              <th scope="row">{groupName(t, groups, atom.id)}</th>
              {hasTotal && (
                <td className="r">
                  <b>{formatIndex(atom.index, atom.indexBound)}</b>
                </td>
              )}
              {of.map((id) => (
                <td key={id} className="r">
                  {formatIndex(groupValue(atom, id), atom.bounds[id])}
                </td>
              ))}
              {hasTotal && <td className="r">{formatBand(atom.people)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const shortOf = ({ texts }: Report, id: GroupMargin) => texts.steps[id as StepId]?.short ?? '';

function Conflicts({ report, groups }: { report: Report; groups: GroupsProfile }) {
  const t = translator(report.locale);
  const sentences = conflictSentences(t, report, groups);
  if (sentences.length === 0) return null;
  const points = method.agreement.roleConflict * method.indexPerPoint;
  return (
    <>
      <h3 className="h-21 mt-6">{t('team.conflict-title', { n: sentences.length })}</h3>
      <ul className="mt-3">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="cap mt-3">{t('team.conflict-note', { points })}</p>
    </>
  );
}
