import { method } from './constants';

const { anonymity } = method;

/** What a total of n people may show beyond margins and cells, which it shows from k people on (method 3.R5, R6, R13). */
export const releasedDetail = (people: number) => ({
  marginsAndCells: people >= anonymity.k,
  items: people >= anonymity.itemsFrom,
  spread: people >= anonymity.spreadFrom,
  freeText: people >= anonymity.freeTextFrom,
});

/** A number of people as the band that may be printed: [5, 9], [10, 19], [20, 49], [50, null]; `null` below k (method 3.R8). */
export function countBand(people: number): readonly [number, number | null] | null {
  const at = anonymity.countBands.findLastIndex((from) => people >= from);
  if (at < 0) return null;
  const next = anonymity.countBands[at + 1];
  return [anonymity.countBands[at]!, next === undefined ? null : next - 1];
}

/** How an index value of n people may be shown: below ten people the extremes only as "at most 10", "at least 90" (method 3.R7). */
export function releasedExtreme(index: number, people: number): 'at-most' | 'at-least' | 'exact' {
  if (people >= anonymity.extremesBelow) return 'exact';
  if (index <= anonymity.extremeLow) return 'at-most';
  return index >= anonymity.extremeHigh ? 'at-least' : 'exact';
}

/** Whether a reopened round may be published again: every atom and the total changed by 0 or at least k people (method 3.R10). */
export function mayRepublish(changedPerAtom: readonly number[]): boolean {
  const total = changedPerAtom.reduce((sum, n) => sum + n, 0);
  return [...changedPerAtom, total].every((n) => n === 0 || n >= anonymity.k);
}
