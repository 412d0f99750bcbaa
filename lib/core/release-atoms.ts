import { atomsOf } from './anonymity';
import type { NamedGroup } from './team-profile';

/** What those are called who are not shown on their own (method 3.R3). */
export const restId = 'rest';

/** The one partition of a round: every person belongs to exactly one atom; `null` if the total stands alone (method 3.R2, R3). */
export interface Partition {
  readonly atoms: readonly string[];
  /** Per person, in the order given: the place of the atom. */
  readonly atomOf: readonly number[];
  readonly sizes: readonly number[];
}

/**
 * Divides people into atoms, in the order of the groups and the rest last, by what they chose: groups of k stand alone, everybody else is the rest, which takes in the smallest group
 * while it has fewer than k (method 3.R3). Who chose nothing, or a group there is not, belongs to the rest.
 */
export function partitionOf(
  chosen: readonly (string | null)[],
  groups: readonly NamedGroup[],
  k: number,
): Partition | null {
  const known = new Set(groups.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const id of chosen)
    if (id !== null && known.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const large = new Map([...counts].filter(([, count]) => count >= k));
  const ownGroup = (id: string | null) => (id !== null && large.has(id) ? id : '');
  const rest = chosen.filter((id) => ownGroup(id) === '').length;
  const place = (part: readonly string[]) =>
    part.includes('') ? groups.length : groups.findIndex(({ id }) => id === part[0]);
  const parts = atomsOf({ ...Object.fromEntries(large), '': rest }, k).sort(
    (a, b) => place(a) - place(b),
  );
  if (parts.length < 2) return null;
  const atoms = parts.map((part) => (part.includes('') ? restId : part[0]!));
  const atomOf = chosen.map((id) => parts.findIndex((part) => part.includes(ownGroup(id))));
  const sizes = parts.map((_, i) => atomOf.filter((atom) => atom === i).length);
  return { atoms, atomOf, sizes };
}
