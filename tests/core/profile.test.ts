import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { findingOf, namedMargins, orderGaps } from '@/lib/core/finding';
import { type Margins, margins } from '@/lib/core/margins';
import { profileOf } from '@/lib/core/profile';
import { cellRecord } from '@/lib/core/score';
import { bandOf, floorIndex, indexDifference, screenRange } from '@/lib/core/screen-numbers';
import { stepIds, stepOf } from '@/lib/core/types';
import golden from '../fixtures/golden.json';
import { answersOf, constantAnswers, fullItems, quickItems } from './answer-strings';

const columns = (...index: readonly number[]): Margins =>
  margins(cellRecord((cell) => index[stepIds.indexOf(stepOf(cell))]! / 25));

describe('numbers on screen', () => {
  test.each([
    [1.584, 39],
    [1.6, 40],
    [0.8 * 3, 60],
    [1.5999999999999, 40],
    [1.59999, 39],
    [4, 100],
    [0, 0],
  ])('a score of %d shows as %i', (score, index) => {
    expect(floorIndex(score)).toBe(index);
  });

  test.each([
    [0.396, 9],
    [-0.396, -9],
    [0.4, 10],
    [0.01, 0],
    [-0.01, 0],
  ])('a difference of %d shows as %i, never overstated', (difference, points) => {
    expect(indexDifference(difference)).toBe(points);
  });

  test.each([
    ['one person', 0.6856317911201895, 2.5254793199909216, 1, [15, 65]],
    ['nine people, ends already round', 1.4, 2, 9, [35, 50]],
    ['ten people', 1.56, 1.88, 10, [39, 47]],
    ['one person at the top', 3.1, 4, 1, [75, 100]],
  ])('the range of %s', (_, lo, hi, people, range) => {
    expect(screenRange(lo, hi, people)).toEqual(range);
  });

  test.each([
    [1.59, 'low'],
    [1.6, 'middle'],
    [2.39, 'middle'],
    [2.4, 'high'],
  ])('a cell of %d is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

describe('the finding', () => {
  test.each([
    ['one step lowest', columns(50, 50, 50, 40, 50, 50), { kind: 'bottleneck', steps: ['S4'] }],
    [
      'a second less than 3 points above',
      columns(50, 50, 50, 40, 50, 42.9),
      { kind: 'bottleneck', steps: ['S4', 'S6'] },
    ],
    [
      'a second exactly 3 points above',
      columns(50, 50, 50, 40, 50, 43),
      { kind: 'bottleneck', steps: ['S4'] },
    ],
    [
      'three within 3 points',
      columns(50, 41, 50, 40, 50, 42),
      { kind: 'no-single-step', weakest: 'P1' },
    ],
  ] as const)('%s', (_, found, finding) => {
    expect(findingOf(found, 3)).toEqual(finding);
  });

  test('names nothing at level 5, and nothing without a level', () => {
    expect(findingOf(columns(90, 90, 90, 81, 90, 90), 5)).toEqual({ kind: 'top-level' });
    expect(findingOf(margins(cellRecord(() => null)), null)).toEqual({ kind: 'not-measurable' });
  });

  test('sees an order gap from 25 index points over an earlier step', () => {
    expect(orderGaps(columns(50, 30, 55, 40, 54.9, 20))).toEqual([
      { step: 'S3', behind: 'S2', points: 25 },
    ]);
  });

  test('names three of ten margins each, ties in the order of the list', () => {
    const { strengths, brakes } = namedMargins(columns(50, 50, 60, 40, 40, 50), 3);
    expect(strengths).toEqual([
      { id: 'S3', value: 60 },
      { id: 'S1', value: 50 },
      { id: 'S2', value: 50 },
    ]);
    expect(brakes.map(({ id }) => id)).toEqual(['S4', 'S5', 'P1']);
    expect(namedMargins(columns(50, 50, 60, 40, 40, 50), null).strengths).toEqual([]);
  });
});

describe('the profile of one person', () => {
  const people = [answersOf(golden.V1_solo_quick.input.answers)];
  const profile = profileOf(assess(people, 'solo'), {
    mode: 'solo',
    lap: 'quick',
    people,
    presentedItems: quickItems,
  });

  test('shows index, level and a range that is never sure', () => {
    expect(profile).toMatchObject({
      people: [1, 1],
      index: 40,
      level: { level: 3, ungated: 3, gates: [] },
      range: { low: 15, high: 65, levels: [1, 4], sure: false },
    });
  });

  test('names the handbrake, the bottleneck and the weakest prerequisite', () => {
    expect(profile.finding).toEqual({ kind: 'bottleneck', steps: ['S6'] });
    expect(profile.steps[3]).toEqual({
      id: 'S4',
      value: 45,
      raw: 56,
      level: 3,
      brakedBy: 'P4',
      isBottleneck: false,
      cellsKnown: 4,
    });
    expect(profile.prerequisites[3]).toEqual({
      id: 'P4',
      value: 25,
      level: 2,
      isWeakest: true,
      brakes: ['S4'],
      cellsKnown: 6,
    });
  });

  test('lists what it does not know', () => {
    expect(profile.blindSpots).toEqual(['P1S6']);
    expect(profile.openItems).toEqual([]);
    expect(profile.cells[5]).toEqual({
      id: 'P1S6',
      value: null,
      level: null,
      band: null,
      isBlindSpot: true,
    });
    expect(profile.prerequisites[0]?.cellsKnown).toBe(5);
  });

  test('has no number but its blind spots when too little is known', () => {
    const unknown = [{ ...constantAnswers('DK'), 'P4S6.a': null }];
    const found = profileOf(assess(unknown, 'solo'), {
      mode: 'solo',
      lap: 'quick',
      people: unknown,
      presentedItems: quickItems,
    });
    expect(found).toMatchObject({
      index: null,
      level: null,
      range: null,
      strengths: [],
      brakes: [],
    });
    expect(found.finding).toEqual({ kind: 'not-measurable' });
    expect(found.blindSpots).toHaveLength(23);
    expect(found.openItems).toEqual(['P4S6.a']);
  });
});

describe('the profile of several people', () => {
  test('is sure when both ends of the interval lie in one level', () => {
    const people = Array(12).fill(constantAnswers(2));
    const found = profileOf(assess(people, 'team'), { mode: 'team', lap: 'quick', people });
    expect(found.range).toEqual({ low: 47, high: 52, levels: [3, 3], sure: true });
    expect(found.finding).toEqual({ kind: 'no-single-step', weakest: 'P1' });
  });

  test('of five with thin cells counts the cells inside the margins but shows none', () => {
    const people = golden.V2d_small_team_fallback.input.answers.map((row) => answersOf(row));
    const found = profileOf(assess(people, 'team'), { mode: 'team', lap: 'quick', people });
    expect(found.cells.every(({ value }) => value === null)).toBe(true);
    expect(found.steps.map(({ cellsKnown }) => cellsKnown)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(found.blindSpots).toEqual([]);
  });

  test('at a table of three is scored like a team without a minimum size', () => {
    const people = [2, 2, 3].map((score) => constantAnswers(score as 2 | 3, fullItems));
    const found = assess(people, 'table', { lap: 'full' });
    expect(found).toMatchObject({ n: 3, marginsOnly: false, level: { level: 3 } });
    expect(found.index).toBeCloseTo((25 * 7) / 3, 9);
    expect(assess(people, 'team', { lap: 'full' }).index).toBeNull();
  });

  test('at a table of two takes the prior spread where one person alone has no score', () => {
    const halves = ['333333 333333 333333 3333--', '------ ------ ------ ----3-'];
    const found = assess(
      halves.map((row) => answersOf(row)),
      'table',
    );
    expect(found.index).toBe(75);
    expect(found.ci80?.se).toBeCloseTo(0.6 / Math.SQRT2, 12);
  });
});
