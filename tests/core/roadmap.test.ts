import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { complete, lanesFor, plan, recommended, roadmap } from '@/lib/core/roadmap';
import { becauseOf, leverOf } from '@/lib/core/roadmap-because';
import { robustInitiatives } from '@/lib/core/roadmap-robust';
import { targetOf, wishedTargets } from '@/lib/core/roadmap-targets';
import { cellRecord } from '@/lib/core/score';
import type { BlockStatus, CellId, InitiativeModel, Level } from '@/lib/core/types';
import { cellIds } from '@/lib/core/types';
import golden from '../fixtures/golden.json';
import { answersOf } from './answer-strings';
import { starterCatalogue } from './starter-catalogue';

const anInitiative = (parts: Partial<InitiativeModel> = {}): InitiativeModel => ({
  id: 'a',
  impact: { P4S4: 0.5 },
  effort: 5,
  lead: 10,
  ...parts,
});

const everywhere = (score: number) => cellRecord(() => score);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

const matrix = fc
  .array(fc.integer({ min: 0, max: 16 }), { minLength: 24, maxLength: 24 })
  .map((quarters) => cellRecord((_, i) => quarters[i]! / 4));
const inventory = fc.dictionary(
  fc.constantFrom('B11', 'B12', 'B22', 'B31', 'B42', 'B46'),
  fc.constantFrom<BlockStatus>('missing', 'optimise', 'good', 'not_needed'),
);
const situation = fc.record({
  cells: matrix,
  inventory,
  capacity30: fc.constantFrom(3, 6, 12, 20, 45),
  catalogue: fc.shuffledSubarray(starterCatalogue, { minLength: starterCatalogue.length }),
});

describe('every plan', { timeout: 60_000 }, () => {
  test('is the same whatever the order of the catalogue', () => {
    fc.assert(
      fc.property(situation, ({ cells, catalogue, ...options }) => {
        expect(plan(cells, catalogue, options)).toEqual(plan(cells, starterCatalogue, options));
      }),
    );
  });

  test('starts nothing before what it requires has finished', () => {
    fc.assert(
      fc.property(situation, ({ cells, ...options }) => {
        const { schedule, dropped } = plan(cells, starterCatalogue, options);
        const finish = new Map(schedule.map((item) => [item.id, item.finish]));
        for (const { id, start } of schedule)
          for (const required of starterCatalogue.find((x) => x.id === id)!.requires ?? [])
            if (!(required in dropped)) expect(finish.get(required)).toBeLessThanOrEqual(start);
      }),
    );
  });

  test('runs at most two things beside its lanes, one start per lane at a time', () => {
    fc.assert(
      fc.property(situation, ({ cells, ...options }) => {
        const { schedule } = plan(cells, starterCatalogue, options);
        for (const { start } of schedule) {
          const running = schedule.filter((x) => x.start <= start && x.finish > start);
          expect(running.length).toBeLessThanOrEqual(lanesFor(options.capacity30) + 2);
        }
        expect(schedule.length).toBeLessThanOrEqual(12);
        expect(Math.max(0, ...schedule.map(({ finish }) => finish))).toBeLessThanOrEqual(365);
      }),
    );
  });

  test('never lowers the index, overshoots no target and gives every item its facts', () => {
    fc.assert(
      fc.property(situation, ({ cells, ...options }) => {
        const { schedule, indexBefore, indexAfter, target } = plan(
          cells,
          starterCatalogue,
          options,
        );
        expect(indexAfter).toBeGreaterThanOrEqual(indexBefore - 1e-9);
        for (const { because, value } of schedule) {
          expect(because.length).toBeGreaterThan(0);
          expect(value).toBeGreaterThanOrEqual(0);
        }
        for (const cell of cellIds) {
          const gained = schedule.reduce((total, { gain }) => total + (gain[cell] ?? 0), 0);
          expect(cells[cell] + gained).toBeLessThanOrEqual(Math.max(cells[cell], target) + 1e-9);
        }
      }),
    );
  });
});

describe('targets', () => {
  test.each([
    [1, 1],
    [2, 1.8],
    [3, 2.6],
    [4, 3.4],
    [5, 4],
  ] as const)('level %i aims at %d', (level: Level, target) => {
    expect(targetOf(level)).toBeCloseTo(target, 12);
  });

  test('a step target counts for its four cells, and the higher wish wins', () => {
    expect(wishedTargets({ P4S4: 3, P1S4: 1 }, { S4: 65 })).toEqual({
      P1S4: 2.6,
      P2S4: 2.6,
      P3S4: 2.6,
      P4S4: 3,
    });
  });

  test('a wish reaches the plan', () => {
    const none = plan(everywhere(1.8), [anInitiative()]);
    const wished = plan(everywhere(1.8), [anInitiative()], { level: 2, targets: { P4S4: 3 } });
    expect([none.levelNow, ids(none.schedule)]).toEqual([3, ['a']]);
    expect(wished.schedule[0]?.because[0]).toMatchObject({ fact: 'gap', score: 1.8, target: 3 });
  });
});

describe('the inventory', () => {
  const withBlocks = [anInitiative({ blocks: ['B44', 'B45'] })];
  test.each([
    ['drops what is not needed', { B44: 'not_needed', B45: 'not_needed' }, 'not_needed', undefined],
    ['drops what is good already', { B44: 'good', B45: 'good' }, 'already_good', undefined],
    ['makes what only needs polish cheaper', { B44: 'optimise', B45: 'good' }, undefined, 3],
    ['leaves the effort where one block is missing', { B44: 'missing', B45: 'good' }, undefined, 5],
    ['has no effect where it was not filled in', { B44: 'good' }, undefined, 5],
  ] as const)('%s', (_, blocks, dropped, effort) => {
    const found = plan(everywhere(1), withBlocks, { inventory: blocks });
    expect(found.dropped.a).toBe(dropped);
    expect(found.schedule[0]?.effort).toBe(effort);
  });

  test('frees what required a dropped initiative', () => {
    const catalogue = [
      anInitiative({ id: 'first', blocks: ['B11'] }),
      anInitiative({ id: 'second', impact: { P4S5: 0.5 }, requires: ['first'] }),
    ];
    const found = plan(everywhere(1), catalogue, { inventory: { B11: 'good' } });
    expect(found.schedule).toMatchObject([{ id: 'second', start: 0 }]);
  });
});

describe('the order', () => {
  test('waits until a cell has reached what an initiative presupposes', () => {
    const catalogue = [
      anInitiative({ id: 'later', impact: { P1S1: 1 }, min_cell: { P4S4: 1.5 } }),
      anInitiative({ id: 'sooner' }),
    ];
    const { schedule } = plan(everywhere(1), catalogue);
    expect(schedule).toMatchObject([
      { id: 'sooner', finish: 23 },
      { id: 'later', start: 23 },
    ]);
  });

  test('recommends nothing below a quarter of an index point', () => {
    const small = anInitiative({ impact: { P4S4: 0.2 } });
    expect(plan(everywhere(1), [small])).toMatchObject({ schedule: [], backlog: ['a'] });
  });

  test.each([
    [0, 1],
    [11.9, 1],
    [12, 2],
    [18, 3],
    [100, 3],
  ])('a capacity of %d person-days means %i lanes', (capacity30, lanes) => {
    expect(lanesFor(capacity30)).toBe(lanes);
  });

  test('without capacity nothing starts', () => {
    expect(plan(everywhere(1), starterCatalogue, { capacity30: 0 }).schedule).toEqual([]);
  });

  test('initiatives that require each other never start and do no harm', () => {
    const circle = [
      anInitiative({ id: 'a', requires: ['b'] }),
      anInitiative({ id: 'b', requires: ['a'] }),
    ];
    expect(plan(everywhere(1), circle)).toMatchObject({ schedule: [], backlog: ['a', 'b'] });
  });

  test('the second start touches the weakest prerequisite although others pay more', () => {
    const row = (cell: CellId) => (cell.startsWith('P4') ? 0.9 : 1);
    const catalogue = [
      anInitiative({ id: 'big', impact: { P1S1: 1, P1S2: 1 } }),
      anInitiative({ id: 'large', impact: { P2S1: 1, P2S2: 1 } }),
      anInitiative({ id: 'culture', impact: { P4S1: 0.5 }, effort: 30 }),
    ];
    const { schedule } = plan(cellRecord(row), catalogue, { capacity30: 6 });
    expect(ids(schedule)).toEqual(['big', 'culture', 'large']);
  });
});

test.each([
  [{ P1S1: 0.75, P1S2: 0.25 }, 'large'],
  [{ P1S1: 0.7499, P1S2: 0.5 }, 'medium'],
  [{ P1S1: 0.5 }, 'medium'],
  [{ P1S1: 0.49, P1S2: 0.49 }, 'small'],
  [{}, 'small'],
])('a lever of %o is %s', (gain, size) => {
  expect(leverOf(gain)).toBe(size);
});

describe('a round', () => {
  const solo = assess([answersOf(golden.V1b_solo_quick_three_missing.input.answers)], 'solo');

  test('without a level has no roadmap', () => {
    const nothing = assess([answersOf(golden.V1c_solo_too_little.input.answers)], 'solo');
    expect(roadmap(nothing, starterCatalogue)).toBeNull();
    expect(robustInitiatives(nothing, starterCatalogue)).toEqual(new Set());
  });

  test('of margins only never quotes a cell, and what has no other reason is not recommended', () => {
    const team = golden.V2d_small_team_fallback.input.answers.map((row) => answersOf(row));
    const found = roadmap(assess(team, 'team'), starterCatalogue)!;
    const facts = found.schedule.flatMap(({ because }) => because);
    expect(found.estimated).toHaveLength(24);
    expect(facts.filter(({ fact }) => fact === 'gap')).toEqual([]);
    for (const { because } of recommended(found)) expect(because).not.toEqual([]);
  });

  test('shows its reasons as printed index values', () => {
    const facts = becauseOf([{ fact: 'gap', cell: 'P1S1', score: 1.584, target: 1.8, gain: 0.2 }]);
    expect(facts).toEqual([{ fact: 'gap', cell: 'P1S1', score: 39, target: 45, gain: 0.2 }]);
  });

  test('calls robust only what finishes within 180 days, and only what the plan holds', () => {
    const found = roadmap(solo, starterCatalogue)!;
    const early = ids(found.schedule.filter(({ finish }) => finish <= 180));
    const robust = [...robustInitiatives(solo, starterCatalogue)];
    expect(robust.length).toBeGreaterThan(0);
    expect(early).toEqual(expect.arrayContaining(robust));
  });

  test('estimates a missing cell from its row, its column and the mean', () => {
    const known = cellRecord((cell) => (cell === 'P1S1' ? null : 2));
    const P = { P1: 1, P2: 2, P3: 2, P4: 2 };
    const S = { S1: 1.5, S2: 2, S3: 2, S4: 2, S5: 2, S6: 2 };
    expect(complete(known, { P, S, raw: 1.75 }).P1S1).toBe(0.75);
    expect(complete(known, { P, S, raw: 4 }).P1S1).toBe(0);
  });
});
