import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { method } from '@/lib/core/constants';
import { levelOf } from '@/lib/core/maturity';
import {
  cellIds,
  cellOf,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  stepIds,
  stepOf,
} from '@/lib/core/types';

const content = loadContent();
const ids = content.items.map(({ id }) => id);
const count = (wanted: (id: string) => boolean) => ids.filter(wanted).length;

/** Items per cell in the full pit stop, S1 to S6 (method 1.2); 3 marks the core cell of a step. */
const design: Record<PrerequisiteId, readonly number[]> = {
  P1: [3, 2, 2, 2, 2, 3],
  P2: [2, 3, 2, 2, 2, 2],
  P3: [2, 2, 3, 2, 3, 2],
  P4: [2, 2, 2, 3, 2, 2],
};

describe('the questionnaire follows its design (method 1.2)', () => {
  test('every cell has its items, asked by prerequisite, step and letter', () => {
    const wanted = prerequisiteIds.flatMap((p) =>
      stepIds.flatMap((s, index) =>
        ['a', 'b', 'c'].slice(0, design[p][index]).map((letter) => `${p}${s}.${letter}`),
      ),
    );
    expect(ids).toEqual(wanted);
  });

  test('a full pit stop has 54 items and a quick lap 24, one for each cell', () => {
    expect(ids).toHaveLength(54);
    const quick = ids.filter((id) => id.endsWith('.a'));
    expect(quick.map(cellOf)).toEqual(cellIds);
  });

  test.each([
    ['P1', 14],
    ['P2', 13],
    ['P3', 14],
    ['P4', 13],
  ] as const)('%s has 6 items in a quick lap and %d in a full pit stop', (p, full) => {
    expect(count((id) => prerequisiteOf(id) === p)).toBe(full);
    expect(count((id) => prerequisiteOf(id) === p && id.endsWith('.a'))).toBe(6);
  });

  test.each(stepIds)('%s carries 9 items and exactly one core cell, like every step', (s) => {
    expect(count((id) => stepOf(id) === s)).toBe(9);
    expect(count((id) => stepOf(id) === s && id.endsWith('.a'))).toBe(4);
    expect(count((id) => stepOf(id) === s && id.endsWith('.c'))).toBe(1);
  });

  test('every item has the five anchors 0 to 4', () => {
    expect(
      [...content.items, ...content.outside].filter(({ anchors }) => anchors.length !== 5),
    ).toEqual([]);
  });

  test('"does not apply" is offered on at most six items', () => {
    expect(content.items.filter((item) => item.na_allowed).length).toBeLessThanOrEqual(6);
  });
});

test('the twelve outside items belong to their steps (method 4.4)', () => {
  const steps = ['S1', 'S1', 'S2', 'S3', 'S3', 'S3', 'S4', 'S5', 'S5', 'S5', 'S6', 'S6'];
  expect(content.outside.map(({ id }) => id)).toEqual(steps.map((_, index) => `O${index + 1}`));
  expect(content.outside.map(({ step }) => step)).toEqual(steps);
});

test('the engine counts an outside item towards the step the content gives it', () => {
  const bySteps = stepIds.map((s) =>
    content.outside.filter(({ step }) => step === s).map(({ id }) => id),
  );
  expect(bySteps).toEqual(stepIds.map((s) => method.outside.items[s]));
});

test('every cell has its text and its building block', () => {
  expect(content.cells.map(({ id }) => id)).toEqual(cellIds);
  expect(content.blocks.map(({ cell }) => cell)).toEqual(cellIds);
  expect(content.blocks.map(({ id }) => id)).toEqual(
    cellIds.map((cell) => `B${cell[1]}${cell[3]}`),
  );
});

test.each([
  ['P1', 'Kundenwissen', 'Customer knowledge'],
  ['P2', 'Strategie', 'Strategy'],
  ['P3', 'Gestaltungskönnen', 'Design capability'],
  ['P4', 'Kultur', 'Culture'],
])('%s is called %s and %s (method 1.12b)', (id, de, en) => {
  expect(content.prerequisites.find((prerequisite) => prerequisite.id === id)?.name).toEqual({
    de,
    en,
  });
});

test.each([
  ['S1', 'Kunden verstehen', 'Understand customers', 'Verstehen'],
  ['S2', 'Ziele definieren', 'Define goals', 'Ziele'],
  ['S3', 'Erlebnisse gestalten', 'Design experiences', 'Gestalten'],
  ['S4', 'Strukturen & Fähigkeiten schaffen', 'Build structures and capabilities', 'Strukturen'],
  ['S5', 'Auf der Kundenseite umsetzen', 'Implement for customers', 'Umsetzen'],
  ['S6', 'Messen & anpassen', 'Measure and adapt', 'Messen'],
])('%s is called %s and %s, %s for short (method 1.12b)', (id, de, en, short) => {
  const step = content.steps.find((candidate) => candidate.id === id);
  expect(step?.name).toEqual({ de, en });
  expect(step?.short.de).toBe(short);
});

test.each([
  [1, 0, 'Zufällig', 'By chance'],
  [2, 20, 'Vereinzelt', 'Scattered'],
  [3, 40, 'Aufgebaut', 'Established'],
  [4, 60, 'Gesteuert', 'Managed'],
  [5, 80, 'Verankert', 'Embedded'],
])('level %d begins at index %d and is called %s and %s (method 1.6)', (level, from, de, en) => {
  expect(content.levels.map((row) => row.level)).toEqual([1, 2, 3, 4, 5]);
  expect(content.levels.find((row) => row.level === level)?.name).toEqual({ de, en });
  expect(levelOf(from / method.indexPerPoint)).toBe(level);
  expect(levelOf(Math.max(0, from - 0.001) / method.indexPerPoint)).toBe(Math.max(1, level - 1));
  expect(levelOf((from + 19.99) / method.indexPerPoint)).toBe(level);
});
