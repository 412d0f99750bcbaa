import { method } from './constants';

const { anonymity } = method;

/** People a finer view needs where a round asks for `k` people at least: ten, and never less than twice k (method 3.R5, R6, R13). */
export const detailFrom = (k: number, from: number): number => Math.max(from, 2 * k);

/** What a total of n people may show beyond margins and cells, which it shows from k people on (method 3.R5, R6, R13). */
export const releasedDetail = (people: number, k: number = anonymity.k) => ({
  marginsAndCells: people >= k,
  items: people >= detailFrom(k, anonymity.itemsFrom),
  spread: people >= detailFrom(k, anonymity.spreadFrom),
  freeText: people >= detailFrom(k, anonymity.freeTextFrom),
});

/** A number of people as the band that may be printed: [5, 9], [10, 19], [20, 49], [50, null], none beginning below k; `null` below k (method 3.R8). */
export function countBand(
  people: number,
  k: number = anonymity.k,
): readonly [number, number | null] | null {
  if (people < k) return null;
  const at = anonymity.countBands.findLastIndex((from) => people >= from);
  const next = anonymity.countBands[at + 1];
  return [Math.max(k, anonymity.countBands[at]!), next === undefined ? null : next - 1];
}

/** How an index value of n people may be shown: below ten people the extremes only as "at most 10", "at least 90" (method 3.R7). */
export function releasedExtreme(index: number, people: number): 'at-most' | 'at-least' | 'exact' {
  if (people >= anonymity.extremesBelow) return 'exact';
  if (index <= anonymity.extremeLow + 1e-9) return 'at-most';
  return index >= anonymity.extremeHigh - 1e-9 ? 'at-least' : 'exact';
}

/** Whether a reopened round may be published again: every atom and the total changed by 0 or at least k people (method 3.R10). */
export function mayRepublish(changedPerAtom: readonly number[], k: number = anonymity.k): boolean {
  const total = changedPerAtom.reduce((sum, n) => sum + n, 0);
  return [...changedPerAtom, total].every((n) => n === 0 || n >= k);
}
