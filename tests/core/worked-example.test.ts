import { expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { method } from '@/lib/core/constants';
import { cellRecord } from '@/lib/core/score';
import { type Answer, cellIds } from '@/lib/core/types';
import {
  levelLimit,
  workedHandbrakes,
  workedPrerequisites,
  workedSteps,
} from '@/lib/core/worked-example';

const symbols = '32232D1213N1223221121110';
const answers = Object.fromEntries(
  cellIds.map((cell, i) => {
    const codes: Record<string, Answer> = { D: 'DK', N: 'NA' };
    const symbol = symbols[i] ?? '';
    return [`${cell}.a`, codes[symbol] ?? (Number(symbol) as Answer)];
  }),
);
const assessment = assess([answers], 'solo', { lap: 'quick' });
const cells = cellRecord((cell) => assessment.cells[cell].score);
const coverage = method.coverage.soloQuick;
const average = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0) / parts.length;

test('every mean written out is the mean of its parts', () => {
  const means = [
    ...workedPrerequisites(cells, assessment, coverage),
    ...workedSteps(cells, assessment, coverage),
  ];
  expect(means).toHaveLength(10);
  for (const { parts, result } of means) expect(average(parts)).toBeCloseTo(result ?? -1, 9);
  expect(means[0]?.parts).toEqual([75, 50, 50, 75, 50]);
});

test('every step is the lower of its mean and its limit, and the index their mean', () => {
  const steps = workedHandbrakes(assessment);
  for (const { mean, limit, result } of steps)
    expect(Math.min(mean ?? 0, limit ?? 0)).toBeCloseTo(result ?? -1, 9);
  expect(steps[3]).toMatchObject({ weakest: 'P4' });
  expect(average(steps.map(({ result }) => result ?? 0))).toBeCloseTo(assessment.index ?? -1, 9);
});

test('the weakest prerequisite allows one level above its own', () => {
  expect(levelLimit(assessment)).toBe(3);
});

test('without enough fields there is no mean and no limit', () => {
  const empty = assess([{ 'P1S1.a': 2 }], 'solo', { lap: 'quick' });
  const few = cellRecord((cell) => empty.cells[cell].score);
  expect(workedPrerequisites(few, empty, coverage)[0]).toMatchObject({ parts: [50], result: null });
  expect(workedHandbrakes(empty)[0]).toMatchObject({ limit: null, result: null });
  expect(levelLimit(empty)).toBeNull();
});
