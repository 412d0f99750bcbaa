import { outsideRatings } from './outside';
import { mayRepublish } from './release';
import { partitionOf } from './release-atoms';
import type { ReleaseInput } from './release-input';
import { releaseOf } from './release-team';
import { type CellId, cellIds, cellOf, type ItemId, stepIds } from './types';

type Partitioned = readonly (readonly number[])[];

/** Everybody in one group, or by atom where both rounds have the same ones; `null` if they do not. */
function sameParts(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
  breakdown: ReleaseInput['breakdown'] | NonNullable<ReleaseInput['customers']>['breakdown'],
  k: number,
): Partitioned | null {
  const whole = [after.map((_, person) => person)];
  if (breakdown === null) return whole;
  const [was, is] = [before, after].map((chosen) => partitionOf(chosen, breakdown.groups, k));
  if ((was?.atoms.join() ?? '') !== (is?.atoms.join() ?? '')) return null;
  if (!is) return whole;
  return is.atoms.map((_, i) => whole[0]!.filter((person) => is.atomOf[person] === i));
}

const answeredIn = (
  { people, presentedItems }: ReleaseInput,
  person: number,
  cell: CellId,
): ItemId[] =>
  presentedItems.filter(
    (item) => cellOf(item) === cell && typeof people[person]?.answers[item] === 'number',
  );

/** The cells that a release rests on: also one without a value of its own follows from its row and the three others. */
const cellsBehind = (round: ReleaseInput): CellId[] =>
  cellIds.filter((cell) => {
    const behind = round.people.filter((_, person) => answeredIn(round, person, cell).length > 0);
    return behind.length >= round.k;
  });

/**
 * How many people of each atom answered the same questions of each of these cells, those of the first release and the newcomers
 * apart: a group that is shown only now would otherwise give away what the first total held beside it.
 */
function answersApart(
  after: ReleaseInput,
  parts: Partitioned,
  from: number,
  cells: readonly CellId[],
): number[] {
  const counts = new Map<string, number>();
  parts.forEach((part, atom) => {
    for (const person of part)
      for (const cell of cells) {
        const items = answeredIn(after, person, cell);
        const key = `${atom} ${cell} ${items.join()} ${person < from}`;
        if (items.length > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  });
  return [...counts.values()];
}

function newCustomers(before: ReleaseInput, after: ReleaseInput): number[] | null {
  const [was, is] = [before.customers?.people ?? [], after.customers?.people ?? []];
  const chosen = (people: typeof is) => people.map(({ segment }) => segment);
  const parts = sameParts(chosen(was), chosen(is), after.customers?.breakdown ?? null, after.k);
  if (parts === null) return null;
  if (is.length === was.length) return [];
  return parts.flatMap((part) => {
    const ratings = (isLate: boolean) => {
      const own = part.filter((one) => one >= was.length === isLate);
      const answers = own.map((one) => is[one]!.answers);
      return stepIds.map((step) => outsideRatings(answers, step).length);
    };
    const late = part.filter((one) => one >= was.length).length;
    return [late, ...ratings(true), ...(was.length < after.k ? [] : ratings(false))];
  });
}

/**
 * Whether a round that was opened again may be released a second time; its first people and customers are those of the first release
 * (method 3.R10). Newcomers count where they answered: five who come, of whom one knows a cell, would give that one away.
 */
export function mayReplace(before: ReleaseInput, after: ReleaseInput): boolean {
  const { k } = after;
  const chosen = (input: ReleaseInput) => input.people.map(({ group }) => group);
  const parts = sameParts(chosen(before), chosen(after), after.breakdown, k);
  const customers = newCustomers(before, after);
  if (parts === null || customers === null) return false;
  const from = before.people.length;
  const perAtom = parts.map((part) => part.filter((person) => person >= from).length);
  const [first, second] = [releaseOf(before), releaseOf(after)];
  if (after.people.length === from) return customers.every((count) => mayRepublish([count], k));
  if (first.team?.marginsOnly || second.team?.marginsOnly) return false;
  const counts = answersApart(after, parts, from, cellsBehind(before));
  const changed = [...perAtom, ...counts, ...customers];
  return changed.every((count) => mayRepublish([count], k));
}
