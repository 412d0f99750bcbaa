import { method } from './constants';

type Matrix = readonly (readonly bigint[])[];

/** The exact rank of an integer matrix, by fraction-free (Bareiss) elimination. */
export function rankOf(matrix: Matrix): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  let previous = 1n;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivotRow = rows.findIndex((row, i) => i >= rank && row[column] !== 0n);
    if (pivotRow < 0) continue;
    [rows[rank], rows[pivotRow]] = [rows[pivotRow]!, rows[rank]!];
    const pivot = rows[rank]!;
    const head = pivot[column]!;
    for (let i = rank + 1; i < rows.length; i++) {
      const factor = rows[i]![column]!;
      rows[i] = rows[i]!.map((x, j) => (x * head - pivot[j]! * factor) / previous);
    }
    previous = head;
    rank++;
  }
  return rank;
}

/** People who are in exactly the same released sets and therefore cannot be told apart. */
function classesOf(sets: readonly ReadonlySet<number>[]): number[][] {
  const people = [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => a - b);
  const classes = new Map<string, number[]>();
  for (const person of people) {
    const signature = sets.map((set) => (set.has(person) ? '1' : '0')).join('');
    classes.set(signature, [...(classes.get(signature) ?? []), person]);
  }
  return [...classes.values()];
}

function choices<T>(from: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return from.flatMap((first, i) =>
    choices(from.slice(i + 1), size - 1).map((others) => [first, ...others]),
  );
}

const byNumbers = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((x, i) => x !== b[i]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? Number.NEGATIVE_INFINITY);
};

/**
 * The minimal sets of fewer than k people whose sum or contrast follows from released sums; none means safe (method 3.1).
 * A set leaks iff the incidence matrix of the released sets has a lower rank without its columns.
 */
export function audit(
  released: readonly (readonly number[])[],
  k: number = method.anonymity.k,
): number[][] {
  const sets = released.map((people) => new Set(people));
  const classes = classesOf(sets);
  const matrix = sets.map((set) => classes.map(([person]) => (set.has(person!) ? 1n : 0n)));
  const full = rankOf(matrix);
  const small = classes.map((_, i) => i).filter((i) => classes[i]!.length < k);
  const leaks: number[][] = [];
  for (let size = 1; size < k; size++) {
    for (const chosen of choices(small, size)) {
      const who = chosen.flatMap((i) => classes[i]!).sort((a, b) => a - b);
      const isKnown = leaks.some((leak) => leak.every((person) => who.includes(person)));
      if (who.length >= k || isKnown) continue;
      const rest = matrix.map((row) => row.filter((_, i) => !chosen.includes(i)));
      if (full > rankOf(rest)) leaks.push(who);
    }
  }
  return leaks.sort(byNumbers);
}
