import { restId } from '@/lib/core/release-atoms';
import { mayReplace } from '@/lib/core/republish';
import { type HandedIn, releaseInput } from './release-input';
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

/** Whether newcomers are enough for a second release: nobody and nothing of the first one can be singled out by the difference (method 3.R10, R14). */
export function changesEnough(round: TeamRound, handedIn: HandedIn): boolean {
  const oldFirst = <T extends { readonly published: number }>(list: readonly T[]) =>
    list.toSorted((a, b) => b.published - a.published);
  const { voices, outside, comments } = handedIn;
  const all = { voices: oldFirst(voices), outside: oldFirst(outside), comments };
  const asGiven = <T>(list: readonly T[]) => list;
  return (
    [...voices, ...outside].some(({ published }) => published === 0) &&
    mayReplace(releaseInput(round, onlyPublished(all), asGiven), releaseInput(round, all, asGiven))
  );
}

/** What a first release rests on. */
export const onlyPublished = ({ voices, outside, comments }: HandedIn): HandedIn => ({
  voices: voices.filter(({ published }) => published === 1),
  outside: outside.filter(({ published }) => published === 1),
  comments: comments.filter(isOld),
});
