import { method } from './constants';
import { roundTo } from './statistics';

export interface Pace {
  readonly lanes: number;
  readonly capacity30: number;
  readonly horizon: number;
  readonly items: number;
}

/** Days a lane is busy with so many person-days (method 2.4). */
export const busyDays = (effort: number, { capacity30, lanes }: Pace): number =>
  Math.ceil(roundTo(effort / (capacity30 / lanes / method.roadmap.daysPerCapacity), 9));

/** Parallel lanes on a line of days: when each is free again, and what people fixed on it (method 2.4). */
export interface Lanes {
  readonly free: number[];
  readonly taken: { readonly from: number; readonly to: number }[][];
}

export const emptyLanes = (count: number, from: number): Lanes => ({
  free: Array.from({ length: count }, () => from),
  taken: Array.from({ length: count }, () => []),
});

const overlap = (lanes: Lanes, lane: number, from: number, to: number) =>
  lanes.taken[lane]!.reduce(
    (days, one) => days + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)),
    0,
  );

/** Takes days that a person fixed, on the lane where they are least in the way; the earlier lane on a tie. */
export function takeFixed(lanes: Lanes, from: number, to: number): number {
  const overlaps = lanes.free.map((_, lane) => overlap(lanes, lane, from, to));
  const lane = overlaps.indexOf(Math.min(...overlaps));
  lanes.taken[lane]!.push({ from, to });
  return lane;
}

/** Days a lane is free from a day on: 0 inside something fixed. */
export function roomOn({ taken }: Lanes, lane: number, day: number): number {
  const later = taken[lane]!.filter(({ to }) => to > day);
  return Math.max(0, Math.min(Number.POSITIVE_INFINITY, ...later.map(({ from }) => from - day)));
}

/** The first day from `day` on where a lane has room for so many days. */
export function firstRoom(lanes: Lanes, lane: number, day: number, days: number): number {
  const ends = lanes.taken[lane]!.map(({ to }) => to).filter((to) => to > day);
  return [day, ...ends.sort((a, b) => a - b)].find((at) => roomOn(lanes, lane, at) >= days)!;
}
