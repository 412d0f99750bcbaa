import { describe, expect, test } from 'vitest';
import { assess, indexIfUnknownWereZero } from '@/lib/core/assess';
import { blindSpots, hardlyConcerned } from '@/lib/core/blind-spots';
import { change, smallestDetectableChange } from '@/lib/core/change';
import { outsideFlag, outsideRatings } from '@/lib/core/outside';
import { planFlags } from '@/lib/core/plan-flags';
import type { Answer, Answers } from '@/lib/core/types';
import { answersOf, constantAnswers } from './answer-strings';

describe('not knowing', () => {
  const team = (unknown: number, of: number) =>
    Array.from({ length: of }, (_, i) => ({
      ...constantAnswers(2),
      ...(i < unknown ? { 'P1S1.a': 'DK' as const } : {}),
    }));

  test.each([
    ['four of ten in a team', 'team', 4, 10, ['P1S1']],
    ['three of ten in a team', 'team', 3, 10, []],
    ['eight of nine in a team, too few people', 'team', 8, 9, []],
    ['one of two at a table', 'table', 1, 2, ['P1S1']],
    ['a single person', 'solo', 1, 1, ['P1S1']],
  ] as const)('%s', (_, mode, unknown, of, expected) => {
    expect(blindSpots(assess(team(unknown, of), mode), mode)).toEqual(expected);
  });

  test('would lower the index if it were a zero', () => {
    const people = [answersOf('D22222 222222 222222 222222')];
    expect(assess(people, 'solo').index).toBe(50);
    expect(indexIfUnknownWereZero(people, 'solo')).toBeCloseTo(25 * (11.5 / 6), 9);
  });

  test('"not applicable" from half of the people names the item', () => {
    const people: Answers[] = [
      { a: 'NA', b: 'NA' },
      { a: 2, b: 'DK' },
      { a: 2, b: 1 },
    ];
    expect(hardlyConcerned(people, ['a', 'b', 'c'])).toEqual(['b']);
  });
});

describe('outside', () => {
  test.each([
    [0.8, 0.3, 10, 'over'],
    [-0.8, 0.3, 10, 'under'],
    [0.8, 0.3, 9, 'maybe_over'],
    [0.9, 1, 30, 'maybe_over'],
    [-0.4, 0.3, 30, 'maybe_under'],
    [0.39, 0.1, 30, 'match'],
  ])('a gap of %d (± %d, %i customers) is %s', (gap, h80, customers, flag) => {
    expect(outsideFlag(gap, h80, customers)).toBe(flag);
  });

  test('a customer counts for a step with half of its items', () => {
    const customers = [{ O4: 1, O5: 2 }, { O4: 4 }, { O4: 3, O5: 'DK', O6: 4 }] as const;
    expect(outsideRatings(customers, 'S3')).toEqual([1.5, 3.5]);
  });

  test('a step judged too well weighs in the roadmap', () => {
    const inside = Array<Answers>(12).fill(constantAnswers(3));
    const outside = Array.from({ length: 12 }, () => ({ O3: 1 as const }));
    const found = assess(inside, 'team', { outside });
    expect(found.outside?.S1).toEqual({ flag: 'withheld', nOut: 0 });
    expect(planFlags(found, 'team').overSteps).toEqual(['S2']);
  });
});

describe('change', () => {
  test.each([
    [5, 16.6],
    [8, 12.9],
    [12, 10.4],
    [20, 8.0],
    [50, 5.0],
  ])('%i people can show a change of %d points', (n, points) => {
    expect(smallestDetectableChange(n)).toBeCloseTo(points, 1);
  });

  test('a table of three compares with itself', () => {
    const at = (score: Answer) => Array<Answers>(3).fill(constantAnswers(score));
    expect(change(at(1), at(3), { kind: 'eff' }, { mode: 'table' })).toMatchObject({
      delta: 2,
      real: true,
    });
    expect(change(at(1), at(3), { kind: 'eff' })).toMatchObject({ reason: 'not_comparable' });
  });
});
