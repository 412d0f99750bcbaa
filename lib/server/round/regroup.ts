import { restId } from '@/lib/core/release-atoms';
import type { HandedIn } from './release-input';
import type { TeamRound } from './team-round';

/** What is part of an earlier release has lost its receipt. */
export const isOld = ({ receipt_hash }: { readonly receipt_hash: string | null }) =>
  receipt_hash === null;

type Grouped = { readonly published: number; readonly group: string | null };

const groupsOf = ({ voices, outside }: HandedIn): { inside: Grouped[]; around: Grouped[] } => ({
  inside: voices.map(({ published, group_id }) => ({ published, group: group_id })),
  around: outside.map(({ published, segment }) => ({ published, group: segment })),
});

/** After a second opening, newcomers belong to the groups as they were published first (method 3.R10). */
export function withPublishedGroups(handedIn: HandedIn): HandedIn {
  const { inside, around } = groupsOf(handedIn);
  const [group, segment] = [placedIn(inside), placedIn(around)];
  return {
    ...handedIn,
    voices: handedIn.voices.map((voice) => ({ ...voice, group_id: group(voice.group_id) })),
    outside: handedIn.outside.map((voice) => ({ ...voice, segment: segment(voice.segment) })),
  };
}

function placedIn(all: readonly Grouped[]): (group: string | null) => string | null {
  const atoms = new Set(all.flatMap(({ published, group }) => (published === 1 ? [group] : [])));
  if (atoms.size === 0) return (group) => group;
  return (group) => {
    if (atoms.has(null)) return null;
    if (atoms.has(group)) return group;
    return atoms.has(restId) ? restId : group;
  };
}

/** Whether every group and the total changed by nobody or by at least k people, inside and outside alike (method 3.R10, R14). */
export function changesEnough({ k }: TeamRound, handedIn: HandedIn): boolean {
  const added = Object.values(groupsOf(handedIn)).flatMap((all) => {
    const counts = new Map<string | null, number>();
    for (const { published, group } of all)
      counts.set(group, (counts.get(group) ?? 0) + (published === 1 ? 0 : 1));
    const perGroup = [...counts.values()];
    return [...perGroup, perGroup.reduce((sum, n) => sum + n, 0)];
  });
  return added.every((n) => n === 0 || n >= k) && added.some((n) => n > 0);
}

/** What a first release rests on. */
export const onlyPublished = ({ voices, outside, comments }: HandedIn): HandedIn => ({
  voices: voices.filter(({ published }) => published === 1),
  outside: outside.filter(({ published }) => published === 1),
  comments: comments.filter(isOld),
});
