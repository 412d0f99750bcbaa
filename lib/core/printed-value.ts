import { method } from './constants';
import { releasedExtreme } from './release';
import { floorIndex } from './screen-numbers';
import type { Bound } from './team-profile';

const { anonymity, indexPerPoint } = method;

/** A value as printed: the index, or the end of the scale it only says it lies beyond (method 3.R7). */
export interface Printed {
  readonly value: number;
  readonly bound?: Bound | undefined;
}

const low = anonymity.extremeLow / indexPerPoint;
const high = anonymity.extremeHigh / indexPerPoint;

/** A score 0–4 of n people as it may be printed (method 1.12b, 3.R7). */
export function printed(score: number, people: number): Printed {
  const bound = releasedExtreme(method.indexPerPoint * score, people);
  if (bound === 'exact') return { value: floorIndex(score) };
  return { value: bound === 'at-most' ? anonymity.extremeLow : anonymity.extremeHigh, bound };
}

/** A score 0–4 moved inside what may be printed of n people: nothing computed from it says more than the bound (method 3.R7). */
export const withinBounds = (score: number, people: number): number =>
  people >= anonymity.extremesBelow ? score : Math.min(high, Math.max(low, score));

/**
 * A step held by a prerequisite that is only "at most 10": it lies one level above that prerequisite, so it too is only a bound, and
 * never above the step without handbrake (method 1.5, 3.R7).
 */
export const printedHeld = (raw: Printed): Printed => ({
  value: Math.min(floorIndex(low + method.handbrake.slack), raw.value),
  bound: 'at-most',
});
