import { method } from './constants';
import type { Tally } from './score';
import { mean, sum } from './statistics';
import { cellIds } from './types';

/** The six intraclass correlations of a complete table (Shrout and Fleiss; McGraw and Wong; method 1.8). */
export interface IntraclassTable {
  readonly 'ICC(1,1)': number;
  readonly 'ICC(A,1)': number;
  readonly 'ICC(C,1)': number;
  readonly 'ICC(1,k)': number;
  readonly 'ICC(A,k)': number;
  readonly 'ICC(C,k)': number;
}

const squares = (values: readonly number[], centre: number): number =>
  sum(values.map((x) => (x - centre) ** 2));

/** Intraclass correlations of complete data: rows are targets, columns are raters (method 1.8). */
export function intraclassTable(rows: readonly (readonly number[])[]): IntraclassTable {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const all = rows.flat();
  const centre = mean(all);
  const raters = Array.from({ length: k }, (_, j) => mean(rows.map((row) => row[j]!)));
  const total = squares(all, centre);
  const rowSquares =
    k *
    squares(
      rows.map((row) => mean(row)),
      centre,
    );
  const columnSquares = n * squares(raters, centre);
  const b = rowSquares / (n - 1);
  const w = (total - rowSquares) / (n * (k - 1));
  const j = columnSquares / (k - 1);
  const e = (total - rowSquares - columnSquares) / ((n - 1) * (k - 1));
  return {
    'ICC(1,1)': (b - w) / (b + (k - 1) * w),
    'ICC(A,1)': (b - e) / (b + (k - 1) * e + (k * (j - e)) / n),
    'ICC(C,1)': (b - e) / (b + (k - 1) * e),
    'ICC(1,k)': (b - w) / b,
    'ICC(A,k)': (b - e) / (b + (j - e) / n),
    'ICC(C,k)': (b - e) / b,
  };
}

/** ICC(1) and ICC(2) from the mean squares between and within groups of one size (method 1.8). */
export const groupIntraclass = (between: number, within: number, size: number) => ({
  icc1: (between - within) / (between + (size - 1) * within),
  icc2: (between - within) / between,
});

/** Whether belonging to a role group matters: ICC(1) and ICC(2) with the average group size N/G (method 1.8). */
export function roleIntraclass(groups: readonly (readonly number[])[]) {
  const people = groups.flat().length;
  const centre = mean(groups.flat());
  const between = sum(groups.map((group) => group.length * (mean(group) - centre) ** 2));
  const within = sum(groups.map((group) => squares(group, mean(group))));
  return groupIntraclass(
    between / (groups.length - 1),
    within / (people - groups.length),
    people / groups.length,
  );
}

/** How far people rank the 24 cells alike, over those who rated all of them; `null` below two such people (method 1.8). */
export function cellRanking(tally: Tally): {
  readonly raters: number;
  readonly icc: IntraclassTable;
  readonly mayNameCells: boolean;
} | null {
  const width = cellIds.length;
  const people = Array.from({ length: tally.n }, (_, i) =>
    Array.from(tally.scores.subarray(i * width, (i + 1) * width)),
  ).filter((scores) => !scores.some(Number.isNaN));
  if (people.length < 2) return null;
  const icc = intraclassTable(cellIds.map((_, cell) => people.map((scores) => scores[cell]!)));
  const mayNameCells = icc['ICC(C,k)'] >= method.agreement.cellNamesFromIcc;
  return { raters: people.length, icc, mayNameCells };
}
