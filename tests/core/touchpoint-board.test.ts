import { describe, expect, test } from 'vitest';
import { type BoardPoint, touchpointBoard } from '@/lib/core/touchpoint-board';
import {
  asideLine,
  lossZone,
  pictureFrame,
  picturePoints,
  xOf,
  yOf,
} from '@/lib/core/touchpoint-picture';
import type { TouchpointEntry } from '@/lib/core/workbench';
import { ratedAll as all, touchpointEntries } from '../support/touchpoints';

const board = (...bodies: Partial<TouchpointEntry>[]) => touchpointBoard(touchpointEntries(bodies));
const names = (points: readonly BoardPoint[]) => points.map(({ entry }) => entry.body.name);

describe('the board of touchpoints', () => {
  test('is ordered by phase and keeps the order within one', () => {
    const { points, columns } = board(
      { name: 'C', phase: 'after' },
      { name: 'A', phase: 'initial' },
      { name: 'D', phase: 'after' },
      { name: 'B', phase: 'active' },
    );
    expect(names(points)).toEqual(['A', 'B', 'C', 'D']);
    expect(points.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(columns.map(({ points }) => points.length)).toEqual([1, 1, 0, 2, 0]);
  });

  test.each([
    [
      'important and weak',
      4,
      all(1.25),
      { importance: 100, performance: 31, need: 69, isSignal: true },
    ],
    ['at both limits', 3, all(1.5), { importance: 75, performance: 38, need: 47, isSignal: true }],
    ['less important', 2, all(0), { importance: 50, performance: 0, need: 50, isSignal: false }],
    ['good', 4, all(4), { performance: 100, need: 0, isSignal: false }],
    ['unimportant', 1, all(2), { importance: 25, isToStop: true }],
    ['rated in part', 3, { speed: 1 }, { performance: 25, need: 56, isSignal: true }],
    ['not rated', 4, {}, { performance: null, need: null, isSignal: false }],
  ])('reads one that is %s', (_what, importance, performance, expected) => {
    expect(board({ importance, performance }).points[0]).toMatchObject(expected);
  });

  test('names the five largest needs, the earlier one first where two are equal', () => {
    const bodies = [0, 1, 2, 0, 3, 4, 2].map((score, i) => ({
      name: `${i}`,
      performance: all(score),
    }));
    expect(names(board(...bodies).gaps)).toEqual(['0', '3', '1', '2', '6']);
  });

  test('lists what could be stopped apart from what is, and counts only what is used', () => {
    const { toStop, stopped, used, gaps, missing } = board(
      { name: 'Magazin', importance: 1 },
      { name: 'Messe', importance: 4, performance: all(0), stopped: true, medium: 'digital' },
    );
    expect([names(toStop), names(stopped), names(used), names(gaps)]).toEqual([
      ['Magazin'],
      ['Messe'],
      ['Magazin'],
      [],
    ]);
    expect(missing.media).toEqual(['digital']);
  });
});

describe('the picture of importance and performance', () => {
  const { left, right, top, bottom } = pictureFrame;

  test('spans 0 to 100 on both axes', () => {
    expect([xOf(0), xOf(100), yOf(0), yOf(100)]).toEqual([left, right, bottom, top]);
  });

  test('places a point by its values', () => {
    const { used } = board({ importance: 2, performance: all(2) });
    expect(picturePoints(used)).toMatchObject([
      { x: xOf(50), y: yOf(50), values: null, isNumbered: true },
    ]);
  });

  test('leaves out what is not rated', () => {
    expect(picturePoints(board({}).used)).toEqual([]);
  });

  test('sets points with the same values apart and never lets numbers cover each other', () => {
    const { used } = board(...Array.from({ length: 40 }, () => ({ performance: all(3) })));
    const points = picturePoints(used);
    const numbered = points.filter(({ isNumbered }) => isNumbered);
    expect(points).toHaveLength(40);
    expect(numbered).toHaveLength(9);
    for (const a of numbered)
      for (const b of numbered)
        if (a !== b) expect(Math.abs(a.x - b.x) >= 19 || Math.abs(a.y - b.y) >= 30).toBe(true);
  });

  test('sets the second of two beside the first, nearer than below it, with a line to its value', () => {
    const points = picturePoints(
      board(...Array(2).fill({ importance: 2, performance: all(2) })).used,
    );
    const aside = points.filter(({ values }) => values !== null);
    expect(aside).toMatchObject([{ y: yOf(50), values: { x: xOf(50), y: yOf(50) } }]);
    expect(points.map(asideLine).join('')).toBe(`M${aside[0]?.x} ${yOf(50)}L${xOf(50)} ${yOf(50)}`);
  });

  test('leaves every point on its side of the corner of loss, and numbers all that are in it', () => {
    const { used } = board(
      ...[2, 3, 4].flatMap((importance) =>
        [0, 1, 1.5, 1.75, 2, 2.25, 3].map((score) => ({ importance, performance: all(score) })),
      ),
    );
    for (const { point, x, y, isNumbered } of picturePoints(used)) {
      const { importance, performance } = point.entry.body;
      const need = (importance * 25 * (4 - (performance.quality ?? 0))) / 4;
      const drawn = (((100 * (bottom - y)) / (bottom - top)) * (right - x)) / (right - left);
      expect(drawn >= 46.7).toBe(need >= 46.7);
      if (need >= 46.7) expect(isNumbered).toBe(true);
    }
  });

  test('keeps points on the border of the corner of loss on its side', () => {
    const points = picturePoints(board(...Array(3).fill({ performance: all(1.5) })).used);
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    for (const { x, y } of points) {
      expect(x).toBeLessThanOrEqual(xOf(37.5));
      expect(y).toBeLessThanOrEqual(yOf(75));
    }
  });

  test('keeps 200 points of all values inside the frame', () => {
    const bodies = Array.from({ length: 200 }, (_, i) => ({
      importance: i % 5,
      performance: all(Math.floor(i / 5) % 5),
    }));
    for (const { x, y } of picturePoints(board(...bodies).used)) {
      expect(x).toBeGreaterThanOrEqual(left - 1);
      expect(x).toBeLessThanOrEqual(right + 1);
      expect(y).toBeGreaterThanOrEqual(top - 1);
      expect(y).toBeLessThanOrEqual(bottom);
    }
  });

  test('draws the corner of loss from the left edge to the top edge', () => {
    const zone = lossZone();
    expect(zone.startsWith(`M${left} ${top}L${left} ${yOf(46.875)}`)).toBe(true);
    expect(zone.endsWith(`L${xOf(53.125)} ${top}Z`)).toBe(true);
  });
});
