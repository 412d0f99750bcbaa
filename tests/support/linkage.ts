/** What an adversary with the whole store looks for: columns that tell time or people, and orders that follow the order of arrival. */

/** Names of columns that must not stand beside answers (AN07, method 3.R16). */
const telling =
  /(^|_)(at|on|time|date|day|created|updated|started|submitted|ip|address|agent|referrer|user|person|email|ticket|order|position|seq|serial|rowid)(_|$)/;

/** Columns of these tables that could tie an answer to a time or a person. */
export const tellingColumns = (tables: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(tables).flatMap(([table, columns]) =>
    columns.filter((column) => telling.test(column)).map((column) => `${table}.${column}`),
  );

const ranks = (values: readonly (number | string)[]) => {
  const sorted = values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
  const rank: number[] = [];
  sorted.forEach(({ index }, at) => {
    rank[index] = at;
  });
  return rank;
};

/** Spearman's rank correlation of two lists of the same length without ties. */
export function rankCorrelation(
  a: readonly (number | string)[],
  b: readonly (number | string)[],
): number {
  const [x, y] = [ranks(a), ranks(b)];
  const n = x.length;
  const distance = x.reduce((sum, rank, i) => sum + (rank - (y[i] as number)) ** 2, 0);
  return 1 - (6 * distance) / (n * (n * n - 1));
}

/**
 * Whether correlations of several independent runs with `n` things each look like chance: their mean lies within so many standard errors
 * of 0. With four of them a sound store fails once in 16,000 times.
 */
export const isChance = (correlations: readonly number[], n: number, errors = 4) => {
  const mean = correlations.reduce((sum, r) => sum + r, 0) / correlations.length;
  return Math.abs(mean) <= errors / Math.sqrt((n - 1) * correlations.length);
};
