import { method } from './constants';
import type { BoardPoint } from './touchpoint-board';

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
/** The smallest need (index) of a touchpoint that gives a signal. */
const signalNeed = (importantFrom * (maximum - weakUpTo) * method.indexPerPoint) / maximum;

/** The outline of the corner where need is at least that of a signal: importance × (100 − performance) ÷ 100 (method 2.1). */
export function lossZone(): string {
  const steps = Array.from({ length: 24 }, (_, i) => signalNeed + ((100 - signalNeed) * i) / 23);
  const curve = steps.map((importance) => {
    const performance = 100 - (signalNeed * 100) / importance;
    return `L${xOf(performance)} ${yOf(importance)}`;
  });
  return `M${left} ${top}${curve.join('')}Z`;
}

const across = 19;
const down = 30;
/** Places around a point's own, nearest first, for points with the same values. */
const places = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [1, -1],
  [-1, -1],
] as const;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const collides = (a: Spot, b: Spot) => Math.abs(a.x - b.x) < across && Math.abs(a.y - b.y) < down;

/** The rated touchpoints in the picture, largest need first; those with the same values stand side by side as long as there is room. */
export function picturePoints(used: readonly BoardPoint[]): PicturePoint[] {
  const placed: PicturePoint[] = [];
  const rated = used.filter(({ performance }) => performance !== null);
  const byNeed = [...rated].sort((a, b) => (b.need ?? 0) - (a.need ?? 0) || a.number - b.number);
  for (const point of byNeed) {
    const own = { x: xOf(point.performance ?? 0), y: yOf(point.importance) };
    const spots = places.map(([i, j]) => ({ x: tenth(own.x + i * across), y: own.y + j * down }));
    const free = spots
      .filter(isInside)
      .find((spot) => placed.every((other) => !other.isNumbered || !collides(spot, other)));
    placed.push({ point, ...(free ?? own), isNumbered: free !== undefined });
  }
  return placed.sort((a, b) => Number(a.isNumbered) - Number(b.isNumbered));
}

const isInside = ({ x, y }: Spot) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom;
