import { method } from './constants';

/** A score 0–4 as the index on screen: the floor, so a number never contradicts its level (method 1.6). */
export const floorIndex = (score: number): number =>
  Math.floor(method.indexPerPoint * score + 1e-9);

/** A difference of scores in whole index points, rounded towards zero and so never overstated (method 1.12b). */
export function indexDifference(difference: number): number {
  const points = method.indexPerPoint * difference;
  return Math.sign(points) * Math.floor(Math.abs(points) + 1e-9) + 0;
}

/** The ends of an interval (scores 0–4) on screen: floors, below ten people outwards to multiples of 5 (method 1.12b, 3.R6). */
export function screenRange(lo: number, hi: number, people: number): [number, number] {
  const { coarseBelow, coarseStep } = method.screen;
  if (people >= coarseBelow) return [floorIndex(lo), floorIndex(hi)];
  return [
    coarseStep * Math.floor((method.indexPerPoint * lo + 1e-9) / coarseStep),
    coarseStep * Math.ceil((method.indexPerPoint * hi - 1e-9) / coarseStep),
  ];
}

/** The finding band of a cell: low below 40, high from 60, by the unrounded index (method 1.12b). */
export function bandOf(score: number): 'low' | 'middle' | 'high' {
  const index = method.indexPerPoint * score + 1e-9;
  if (index < method.screen.bandMiddleFrom) return 'low';
  return index < method.screen.bandHighFrom ? 'middle' : 'high';
}
