import { describe, expect, test } from 'vitest';
import { assessmentOfRelease } from '@/lib/core/assessment-of-release';
import { method } from '@/lib/core/constants';
import { releaseOf } from '@/lib/core/release-team';
import type { Profile } from '@/lib/core/report';
import { cellRecord } from '@/lib/core/score';
import { cellIds, prerequisiteIds, prerequisiteOf } from '@/lib/core/types';
import {
  nothingSupposed,
  outcomeOf,
  raisePrerequisite,
  type Supposition,
  type WhatIfStart,
} from '@/lib/core/what-if';
import { outcomeUnder, releasedStart } from '@/lib/core/what-if-outcome';
import { aSmallTeamProfile } from '../support/a-team-report';
import { population } from './populations';

const startOf = (profile: Profile, initiatives: WhatIfStart['initiatives'] = []): WhatIfStart => ({
  cells: cellRecord((cell) => assessmentOfRelease(profile).cells[cell].score),
  coverage: method.coverage.standard,
  initiatives,
  released: releasedStart(profile),
});

/** Releases of 120 seeded rounds that say an index and fields. */
const releases = Array.from({ length: 120 }, (_, seed) => releaseOf(population(seed + 1))).filter(
  ({ index, team }) => index !== null && !team?.marginsOnly,
);
/** Seven people of whom it may only be said that everything about P3 is "at most 10", and the steps it holds "at most 30". */
const extreme: Profile = (() => {
  const profile = aSmallTeamProfile();
  const low = { value: 10, bound: 'at-most' } as const;
  return {
    ...profile,
    cells: profile.cells.map((cell) =>
      prerequisiteOf(cell.id) === 'P3' ? { ...cell, ...low } : cell,
    ),
    prerequisites: profile.prerequisites.map((one) => (one.id === 'P3' ? { ...one, ...low } : one)),
    steps: profile.steps.map((step) =>
      ['S3', 'S4', 'S5'].includes(step.id)
        ? { ...step, raw: 40, value: 30, bound: 'at-most', brakedBy: 'P3' }
        : step,
    ),
  };
})();

describe('with nothing supposed', () => {
  test('what a round starts from is its result to the last number, though its fields alone come to others', () => {
    expect(releases.length).toBeGreaterThan(50);
    const differing = releases.filter((profile) => {
      const start = startOf(profile);
      const { bounds, ...outcome } = outcomeUnder(start, nothingSupposed);
      expect(outcome).toMatchObject({
        index: profile.index,
        level: profile.level,
        finding: profile.finding,
        steps: profile.steps.map(({ id, value, level, brakedBy, isBottleneck }) => {
          return { id, value, level, brakedBy, isBottleneck };
        }),
        prerequisites: profile.prerequisites.map(({ id, value, brakes }) => ({
          id,
          value,
          brakes,
        })),
      });
      expect(bounds.index).toBe(profile.bound);
      for (const { id, bound } of [...profile.steps, ...profile.prerequisites, ...profile.cells])
        expect(bounds[id]).toBe(bound);
      return outcomeOf(start.cells, start.coverage).index !== profile.index;
    });
    expect(differing.length).toBeGreaterThan(0);
  });

  test('an initiative that touches nothing leaves it so', () => {
    const [profile] = releases;
    const idle = { id: 'X', impact: {}, title: 'X', letter: null };
    const start = startOf(profile!, [idle]);
    const supposition = { cells: {}, initiatives: ['X'] };
    expect(outcomeUnder(start, supposition)).toEqual(outcomeUnder(start, nothingSupposed));
  });
});

describe('with something supposed', () => {
  const raises = (start: WhatIfStart): Supposition[] => [
    ...prerequisiteIds.map((id) => ({
      cells: raisePrerequisite(start.cells, id, 75),
      initiatives: [],
    })),
    { cells: {}, initiatives: ['X'] },
  ];
  const gain = { id: 'X', impact: { P1S1: 1, P3S4: 0.5 }, title: 'X', letter: 'A' };

  test('nothing a round prints falls, and what lies elsewhere stays', () => {
    for (const profile of releases) {
      const start = startOf(profile, [gain]);
      const before = outcomeUnder(start, nothingSupposed);
      for (const supposition of raises(start)) {
        const after = outcomeUnder(start, supposition);
        expect(after.index).toBeGreaterThanOrEqual(before.index!);
        for (const [i, { id, value }] of after.prerequisites.entries()) {
          expect(value).toBeGreaterThanOrEqual(before.prerequisites[i]!.value!);
          const touched = cellIds.some(
            (cell) =>
              prerequisiteOf(cell) === id &&
              (supposition.cells[cell] !== undefined ||
                (supposition.initiatives.length > 0 && cell in gain.impact)),
          );
          if (!touched) expect(value).toBe(before.prerequisites[i]!.value);
        }
        for (const [i, { value }] of after.steps.entries())
          expect(value).toBeGreaterThanOrEqual(before.steps[i]!.value!);
      }
    }
  });

  test('a whole prerequisite set to 75 stands at 75, and no bound is left on it or on the steps it held', () => {
    const start = startOf(extreme);
    const before = outcomeUnder(start, nothingSupposed);
    expect([before.bounds.P3, before.bounds.P3S1, before.bounds.S3]).toEqual(
      Array(3).fill('at-most'),
    );
    expect(before.prerequisites[2]).toMatchObject({ id: 'P3', value: 10 });
    const cells = raisePrerequisite(start.cells, 'P3', 75);
    const after = outcomeUnder(start, { cells, initiatives: [] });
    expect(after.prerequisites[2]).toMatchObject({ id: 'P3', value: 75 });
    expect(after.bounds).toEqual({});
    expect(after.steps.every(({ brakedBy }) => brakedBy !== 'P3')).toBe(true);
  });

  test('a bound stays where an initiative moves a value that is only a bound', () => {
    const start = startOf(extreme, [gain]);
    const after = outcomeUnder(start, { cells: {}, initiatives: ['X'] });
    expect([after.cells.P3S4, after.bounds.P3S4]).toEqual([22, 'at-most']);
    expect([after.prerequisites[2]!.value, after.bounds.P3]).toEqual([12, 'at-most']);
    expect([after.steps[2]!.value, after.bounds.S3]).toEqual([32, 'at-most']);
    const set = outcomeUnder(start, { cells: { P3S4: 50 }, initiatives: [] });
    expect([set.cells.P3S4, set.bounds.P3S4, set.bounds.P3]).toEqual([50, undefined, 'at-most']);
  });
});
