import { method } from './constants';
import type { BoardPoint } from './touchpoint-board';
import { meanPerformance } from './touchpoints';

/** The frame of the importance–performance picture in its own units; the origin is at the top left. */
export const pictureFrame = { width: 620, height: 470, left: 46, right: 596, top: 26, bottom: 426 };

export const pictureMarks = [0, 20, 40, 60, 80, 100] as const;

/** The side of a point's square. */
export const pointSize = 12;
/** The baseline of a point's number: below it, and above it where the numbers of the axis stand below. */
export const numberBaseline = (y: number) => (y > pictureFrame.bottom - 26 ? y - 12 : y + 22);

export interface PicturePoint {
  readonly point: BoardPoint;
  readonly x: number;
  readonly y: number;
  /** Where its values lie, if it stands beside that place because another point has the same. */
  readonly values: Spot | null;
  /** False where so many share a place that numbers would cover each other; the table names them all. */
  readonly isNumbered: boolean;
}

const { left, right, top, bottom } = pictureFrame;
const tenth = (value: number) => Math.round(value * 10) / 10;

/** Where a performance index lies, from left to right. */
export const xOf = (performance: number) => tenth(left + ((right - left) * performance) / 100);
/** Where an importance index lies, from bottom to top. */
export const yOf = (importance: number) => tenth(bottom - ((bottom - top) * importance) / 100);

const { importantFrom, weakUpTo } = method.touchpoint;
const { maximum } = method.scale;
/** The need (index) of a touchpoint that is just important and just weak: the border of the corner of loss. */
const needOfLoss = (importantFrom * (maximum - weakUpTo) * method.indexPerPoint) / maximum;

/** The outline of the corner where need, importance × (100 − performance) ÷ 100, is that of the smallest signal (method 2.1). */
export function lossZone(): string {
  const steps = Array.from({ length: 24 }, (_, i) => needOfLoss + ((100 - needOfLoss) * i) / 23);
  const curve = steps.map((importance) => {
    const performance = 100 - (needOfLoss * 100) / importance;
    return `L${xOf(performance)} ${yOf(importance)}`;
  });
  return `M${left} ${top}${curve.join('')}Z`;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const isInside = ({ x, y }: Spot) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom;

function isLoss({ x, y }: Spot): boolean {
  const importance = (100 * (bottom - y)) / (bottom - top);
  const performance = (100 * (x - left)) / (right - left);
  return (importance * (100 - performance)) / 100 >= needOfLoss - 0.1;
}

/** How far apart two points stand so that their numbers, larger on a phone, do not touch. */
const down = 46;
const acrossOf = (points: readonly BoardPoint[]) =>
  8 + 12 * String(Math.max(0, ...points.map(({ number }) => number))).length;

const from = (reach: number) => Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);

/** Ways from a point's own place, nearest first, for points with the same values; rather two beside it than one below its number. */
const ways = (across: number, columns: number, rows: number): Spot[] =>
  from(columns)
    .flatMap((i) => from(rows).map((j) => ({ x: i * across, y: j * down })))
    .toSorted((a, b) => Math.hypot(a.x, 1.5 * a.y) - Math.hypot(b.x, 1.5 * b.y));

/** The line from a point that stands aside to where its values lie; empty for any other. */
export const asideLine = ({ x, y, values }: PicturePoint): string =>
  values ? `M${x} ${y}L${values.x} ${values.y}` : '';

/** By its exact values: a point on the border of the corner stands on it. */
const placeOf = ({ entry: { body } }: BoardPoint): Spot => ({
  x: xOf((meanPerformance(body) ?? 0) * method.indexPerPoint),
  y: yOf(body.importance * method.indexPerPoint),
});

/**
 * The rated touchpoints in the picture, largest need first; those with the same values stand side by side as long as there is room, never across the
 * border of the corner of loss, where every point that finds a place has its number.
 */
export function picturePoints(used: readonly BoardPoint[]): PicturePoint[] {
  const placed: PicturePoint[] = [];
  const rated = used.filter(({ performance }) => performance !== null);
  const across = acrossOf(rated);
  const [few, many] = [ways(across, 1, 1), ways(across, 9, 4)];
  const collides = (a: Spot, b: Spot) => Math.abs(a.x - b.x) < across && Math.abs(a.y - b.y) < down;
  const byNeed = [...rated].sort((a, b) => (b.need ?? 0) - (a.need ?? 0) || a.number - b.number);
  for (const point of byNeed) {
    const own = placeOf(point);
    const isLost = isLoss(own);
    const free = (isLost ? many : few)
      .map(({ x, y }) => ({ x: tenth(own.x + x), y: own.y + y }))
      .filter((spot, at) => at === 0 || (isInside(spot) && isLoss(spot) === isLost))
      .find((spot) => placed.every((other) => !other.isNumbered || !collides(spot, other)));
    const spot = free ?? own;
    const isAside = spot.x !== own.x || spot.y !== own.y;
    placed.push({ point, ...spot, values: isAside ? own : null, isNumbered: free !== undefined });
  }
  return placed.sort((a, b) => Number(a.isNumbered) - Number(b.isNumbered));
}
