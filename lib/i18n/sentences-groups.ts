import { method } from '@/lib/core/constants';
import type { Report } from '@/lib/core/report';
import type { AtomProfile, Bound, GroupsProfile } from '@/lib/core/team-profile';
import { type PrerequisiteId, prerequisiteIds, type StepId, stepIds } from '@/lib/core/types';
import { formatList } from './format';
import type { Translate } from './messages';
import { nameOf } from './terms';

/** Ways of the last contact that customers choose from. */
const channels = ['in-person', 'phone', 'writing', 'online'] as const;

/** "Service und Technik", "Übrige"; a part of the customers by their last contact in the words of the board. */
export function groupName(t: Translate, { groups, dimension }: GroupsProfile, id: string): string {
  if (id === 'all') return t('team.group-all');
  const name = groups.find((group) => group.id === id)?.name;
  if (name === undefined) return t('team.group-rest');
  return dimension === 'roles' || dimension === 'departments' ? name : contactName(t, id);
}

const contactName = (t: Translate, id: string) =>
  id
    .split('+')
    .map((part) => {
      const channel = channels.find((known) => known === part);
      return channel ? t(`team.channel-${channel}`) : t('touchpoints.phase', { phase: part });
    })
    .join(' · ');

/** Groups without a row of their own; whether they merged or stayed empty is told nowhere (method 3.2, A17). */
export const mergedGroups = ({ groups, atoms }: GroupsProfile): GroupsProfile['groups'] =>
  atoms === null ? [] : groups.filter(({ id }) => atoms.every((atom) => atom.id !== id));

export type GroupMargin = PrerequisiteId | StepId;

const boundOf = (bound: Bound | undefined, key: string) => (bound ? { [key]: bound } : {});

/** Everybody together as a row above the groups, out of the result itself. */
export function allTogether({ index, bound, people, prerequisites, steps }: Report['profile']) {
  const lines = [...prerequisites, ...steps];
  const valuesOf = <K extends GroupMargin>(ids: readonly K[]) =>
    Object.fromEntries(
      ids.map((id) => [id, lines.find((line) => line.id === id)?.value ?? null]),
    ) as Record<K, number | null>;
  return {
    id: 'all',
    people,
    index,
    ...(bound ? { indexBound: bound } : {}),
    prerequisites: valuesOf(prerequisiteIds),
    steps: valuesOf(stepIds),
    bounds: Object.assign({}, ...lines.map((line) => boundOf(line.bound, line.id))),
  } satisfies AtomProfile;
}

/** A group's value of a prerequisite or a step. */
export const groupValue = ({ prerequisites, steps }: AtomProfile, id: GroupMargin) =>
  prerequisites[id as PrerequisiteId] ?? steps[id as StepId] ?? null;

/** Why every group may lie on one side of the whole, where that is to be seen (method 3.R4); else null. */
export function groupsOneSided(t: Translate, report: Report, groups: GroupsProfile) {
  const { atoms } = groups;
  if (!atoms) return null;
  const all = allTogether(report.profile);
  const isOneSided = (of: (atom: AtomProfile) => number | null) => {
    const [whole, parts] = [of(all), atoms.map(of)];
    if (whole === null || parts.some((part) => part === null)) return false;
    return parts.every((part) => part! > whole) || parts.every((part) => part! < whole);
  };
  const isAny =
    isOneSided(({ index }) => index) ||
    [...prerequisiteIds, ...stepIds].some((id) => isOneSided((atom) => groupValue(atom, id)));
  return isAny ? t('team.groups-outside-total') : null;
}

/** What stands below the customers' view by last contact: what is shown, and why some of it is not (method 3.R14). */
export function contactNotes(t: Translate, report: Report, contacts: GroupsProfile): string[] {
  const { locale, profile } = report;
  const merged = mergedGroups(contacts).map(({ id }) => groupName(t, contacts, id));
  const hasGap = contacts.atoms?.some(({ steps }) =>
    Object.values(steps).some((value) => value === null),
  );
  return [
    t('team.segments-note', { shown: contacts.atoms ? 'yes' : 'no' }),
    merged.length > 0 && t('team.groups-merged-list', { names: formatList(locale, merged) }),
    hasGap && t('team.withheld-dash'),
    contacts.atoms !== null &&
      profile.team?.outside?.isFirstHints &&
      t('team.outside-first-hints', { n: method.outside.firstHintsBelow }),
  ].filter((sentence) => typeof sentence === 'string');
}

/** "Kultur: „Übrige“ liegt eine Antwortstufe oder mehr über „Service und Technik“." (method 1.8) */
export const conflictSentences = (t: Translate, report: Report, groups: GroupsProfile): string[] =>
  groups.conflicts.map(({ margin, low, high }) =>
    t('team.conflict', {
      margin: nameOf(report, margin),
      low: groupName(t, groups, low),
      high: groupName(t, groups, high),
    }),
  );
