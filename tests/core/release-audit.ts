import { personOf, type Row, type Unknown } from './release-rows';

/** A prime below 2^26: products of two residues are exact doubles. */
const prime = 67_108_859;

const times = (a: number, b: number) => (a * b) % prime;

function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = times(result, square);
    square = times(square, square);
  }
  return result;
}

const inverse = (x: number) => power(x, prime - 2);

/** A weight, a product of 1/n with small whole n, as a residue: the fraction with the smallest denominator that it is. */
function residueOf(weight: number): number {
  let [p0, q0, p1, q1] = [0, 1, 1, 0];
  let x = weight;
  for (let i = 0; i < 40; i++) {
    const whole = Math.floor(x + 1e-12);
    [p0, q0, p1, q1] = [p1, q1, whole * p1 + p0, whole * q1 + q0];
    if (Math.abs(p1 / q1 - weight) < 1e-12 * weight) break;
    x = 1 / (x - whole);
  }
  return times(p1 % prime, inverse(q1 % prime));
}

/** The rank of vectors over the field of residues, exact but for a chance of one in the prime. */
export function rankOfVectors(vectors: readonly ReadonlyMap<number, number>[]): number {
  const pivots = new Map<number, Map<number, number>>();
  for (const vector of vectors) {
    const rest = new Map(vector);
    for (;;) {
      const lead = Math.min(...rest.keys());
      if (!Number.isFinite(lead)) break;
      const pivot = pivots.get(lead);
      const head = rest.get(lead)!;
      if (!pivot) {
        const scale = inverse(head);
        pivots.set(lead, new Map([...rest].map(([row, x]) => [row, times(x, scale)])));
        break;
      }
      for (const [row, x] of pivot) {
        const value = ((rest.get(row) ?? 0) + prime - times(head, x)) % prime;
        if (value === 0) rest.delete(row);
        else rest.set(row, value);
      }
    }
  }
  return pivots.size;
}

interface Column {
  readonly vector: ReadonlyMap<number, number>;
  readonly people: Set<string>;
}

/** Unknowns that weigh alike in every released number, up to a factor, cannot be told apart: one column with all their people. */
function columnsOf(rows: readonly Row[]): Column[] {
  const vectors = new Map<Unknown, Map<number, number>>();
  rows.forEach(({ weights }, row) => {
    for (const [name, weight] of weights) {
      const vector = vectors.get(name) ?? new Map<number, number>();
      vectors.set(name, vector.set(row, weight));
    }
  });
  const columns = new Map<string, Column>();
  for (const [name, vector] of vectors) {
    const [[, first] = [0, 1]] = vector;
    const key = [...vector].map(([row, x]) => `${row}:${Math.round((x / first) * 1e9)}`).join();
    const known = columns.get(key);
    if (known) known.people.add(personOf(name));
    else {
      const scaled = [...vector].map(([row, x]) => [row, residueOf(x / first)] as const);
      columns.set(key, { vector: new Map(scaled), people: new Set([personOf(name)]) });
    }
  }
  return [...columns.values()];
}

/** Groups of fewer than k people who alone stand behind some column, in every union that stays that small. */
function smallGroups(thin: readonly Column[], k: number): Set<string>[] {
  const found = new Map<string, Set<string>>();
  for (const { people } of thin)
    for (const other of [new Set<string>(), ...found.values()]) {
      const union = new Set([...other, ...people]);
      if (union.size < k) found.set([...union].sort().join(), union);
      if (found.size > 20_000) throw new Error('too many small groups to audit');
    }
  return [...found.values()];
}

/**
 * A group of fewer than k people of whom some combination of released numbers tells and of nobody else, or `null`: then the numbers
 * have a higher rank with the unknowns of that group than without (method 3.1).
 */
export function leakOf(rows: readonly Row[], k: number): string[] | null {
  const columns = columnsOf(rows);
  const thin = columns.filter(({ people }) => people.size < k);
  if (thin.length === 0) return null;
  const full = rankOfVectors(columns.map(({ vector }) => vector));
  for (const group of smallGroups(thin, k).sort((a, b) => a.size - b.size)) {
    const rest = columns.filter(({ people }) => [...people].some((one) => !group.has(one)));
    if (rankOfVectors(rest.map(({ vector }) => vector)) < full) return [...group].sort();
  }
  return null;
}
