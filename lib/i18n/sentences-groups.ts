import type { Report } from '@/lib/core/report';
import type { GroupsProfile } from '@/lib/core/team-profile';
import type { Translate } from './messages';
import { nameOf } from './terms';

/** "Service und Technik", "Übrige" */
export const groupName = (t: Translate, { groups }: GroupsProfile, id: string) =>
  groups.find((group) => group.id === id)?.name ?? t('team.group-rest');

/** Groups without a row of their own; whether they merged or stayed empty is told nowhere (method 3.2, A17). */
export const mergedGroups = ({ groups, atoms }: GroupsProfile): GroupsProfile['groups'] =>
  atoms === null ? [] : groups.filter(({ id }) => atoms.every((atom) => atom.id !== id));

/** "Kultur: Übrige sieht das um eine Antwortstufe oder mehr höher als Service und Technik." (method 1.8) */
export const conflictSentences = (t: Translate, report: Report, groups: GroupsProfile): string[] =>
  groups.conflicts.map(({ margin, low, high }) =>
    t('team.conflict', {
      margin: nameOf(report, margin),
      low: groupName(t, groups, low),
      high: groupName(t, groups, high),
    }),
  );
