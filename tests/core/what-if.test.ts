import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { method } from '@/lib/core/constants';
import { profileOf } from '@/lib/core/profile';
import { roadmap } from '@/lib/core/roadmap';
import { cellRecord } from '@/lib/core/score';
import { floorIndex } from '@/lib/core/screen-numbers';
import { type Answer, type Answers, cellIds, type InitiativeModel } from '@/lib/core/types';
import {
  isBelow,
  nothingSupposed,
  outcomeOf,
  raisePrerequisite,
  suppose,
  suppositionOf,
} from '@/lib/core/what-if';
import { seeded } from '../support/seeded';

const coverage = method.coverage.soloQuick;

const answersOf = (symbols: string): Answers =>
  Object.fromEntries(
    cellIds.map((cell, i) => [
      `${cell}.a`,
      symbols[i] === 'D' ? 'DK' : (Number(symbols[i]) as Answer),
    ]),
  );

function cellsOf(symbols: string) {
  const assessment = assess([answersOf(symbols)], 'solo', { lap: 'quick' });
  return { assessment, cells: cellRecord((cell) => assessment.cells[cell].score) };
}

const worked = '32232D1213D1223221121110';

describe('what if nothing changes', () => {
  const { pick } = seeded(7);
  const lots = Array.from({ length: 200 }, () =>
    Array.from({ length: 24 }, () => pick([...'012344D'])).join(''),
  );

  test.each([worked, ...lots])('the outcome of %s is what its result says', (symbols) => {
    const { assessment, cells } = cellsOf(symbols);
    const profile = profileOf(assessment, { mode: 'solo', lap: 'quick' });
    const outcome = outcomeOf(suppose(cells, nothingSupposed, []), coverage);
    expect(outcome.index).toBe(profile.index);
    expect(outcome.level).toEqual(profile.level);
    expect(outcome.finding).toEqual(profile.finding);
    expect(outcome.steps).toEqual(
      profile.steps.map(({ id, value, level, brakedBy, isBottleneck }) => ({
        id,
        value,
        level,
        brakedBy,
        isBottleneck,
      })),
    );
    expect(outcome.prerequisites).toEqual(
      profile.prerequisites.map(({ id, value, brakes }) => ({ id, value, brakes })),
    );
  });
});

describe('what if something changes', () => {
  const { cells } = cellsOf(worked);
  const outcome = (
    supposition: Parameters<typeof suppose>[1],
    catalogue: readonly InitiativeModel[] = [],
  ) => outcomeOf(suppose(cells, supposition, catalogue), coverage);

  test('raising the brake to 50 releases its handbrake', () => {
    const before = outcome(nothingSupposed);
    const after = outcome({ cells: raisePrerequisite(cells, 'P4', 50), initiatives: [] });
    expect(before.steps[3]?.brakedBy).toBe('P4');
    expect(after.steps[3]?.brakedBy).not.toBe('P4');
    expect(after.prerequisites[3]?.value).toBe(50);
    expect([before.index, after.index]).toEqual([40, 48]);
  });

  test('a whole prerequisite rises only where it is known and lower', () => {
    const raised = raisePrerequisite(cells, 'P1', 50);
    expect(raised).toEqual({});
    expect(Object.keys(raisePrerequisite(cells, 'P1', 75))).toEqual(['P1S2', 'P1S3', 'P1S5']);
  });

  test('a chosen cell never falls, and one without a value may be given one', () => {
    const start = { cells, coverage, initiatives: [], released: null };
    expect(suppositionOf({ kind: 'cell', cell: 'P1S1', to: 50 }, start).cells).toEqual({});
    expect(suppositionOf({ kind: 'cell', cell: 'P1S6', to: 50 }, start).cells).toEqual({
      P1S6: 50,
    });
    expect(isBelow(cells.P1S6, 100)).toBe(false);
  });

  test('an initiative adds its gain, stops at the top of the scale and leaves the unknown unknown', () => {
    const catalogue = [
      { id: 'X', impact: { P1S1: 1, P1S2: 0.5, P1S6: 1 }, effort: 1, lead: 1 },
      { id: 'Y', impact: { P1S1: 0.75 }, effort: 1, lead: 1 },
    ];
    const after = suppose(cells, { cells: {}, initiatives: ['X', 'Y'] }, catalogue);
    expect([after.P1S1, after.P1S2, after.P1S6]).toEqual([4, 2.5, null]);
  });

  test('carrying out one initiative of the roadmap comes to the index the roadmap gives it', () => {
    const { assessment, cells } = cellsOf('322321321321321221321210');
    const catalogue = [{ id: 'X', impact: { P4S6: 1, P3S6: 0.5 }, effort: 5, lead: 10 }];
    const plan = roadmap(assessment, catalogue);
    expect(plan?.schedule.map(({ id }) => id)).toEqual(['X']);
    const after = outcomeOf(suppose(cells, { cells: {}, initiatives: ['X'] }, catalogue), coverage);
    expect(after.index).toBe(floorIndex((plan?.indexAfter ?? 0) / method.indexPerPoint));
  });
});
