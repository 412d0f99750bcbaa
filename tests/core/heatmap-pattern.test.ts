import { expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { focusCell, heatmapPattern } from '@/lib/core/heatmap-pattern';
import { levelRanges } from '@/lib/core/level-ranges';
import { profileOf } from '@/lib/core/profile';
import { type Answer, type Answers, cellIds } from '@/lib/core/types';

/** One person's 24 answers, a row per prerequisite; D is "I don't know". */
const profileFrom = (rows: string) => {
  const symbols = rows.replace(/\s/g, '');
  const answers: Answers = Object.fromEntries(
    cellIds.map((cell, i) => {
      const symbol = symbols[i] ?? '';
      return [`${cell}.a`, (symbol === 'D' ? 'DK' : Number(symbol)) as Answer];
    }),
  );
  const assessment = assess([answers], 'solo', { lap: 'quick' });
  return profileOf(assessment, { mode: 'solo', lap: 'quick', people: [answers] });
};

test.each([
  [
    'the lowest cell lies where bottleneck and weakest prerequisite cross',
    '323131 322121 212011 313131',
    { kind: 'crossing', prerequisite: 'P3', step: 'S4' },
  ],
  ['a whole column is low', '333133 333133 333133 333133', { kind: 'weak-steps', steps: ['S4'] }],
  [
    'a column is low as far as it is known',
    '333133 333D33 333133 333133',
    { kind: 'weak-steps', steps: ['S4'] },
  ],
  [
    'a whole row is low',
    '333333 333333 111111 333333',
    { kind: 'weak-prerequisites', prerequisites: ['P3'] },
  ],
  ['most of a column is low', '333133 333133 333333 333333', { kind: 'mostly-step', step: 'S4' }],
  [
    'most of a row is low',
    '333333 333333 121212 333333',
    { kind: 'mostly-prerequisite', prerequisite: 'P3' },
  ],
  ['single cells are low', '133333 313333 333333 333333', { kind: 'scattered', low: 2, known: 24 }],
  ['nothing is low', '222222 222222 333333 222222', { kind: 'none-low' }],
  ['everything is low', '111111 111111 1D1111 111111', { kind: 'all-low', known: 23 }],
  ['too little is known', 'DDDDDD 111111 DDDDDD 111111', { kind: 'unknown', known: 12 }],
])('the pattern when %s', (_sentence, rows, pattern) => {
  const found = heatmapPattern(profileFrom(rows));
  expect(found).toEqual(pattern);
});

test('the cell to look at first is the lowest of the bottleneck, even if another one is lower', () => {
  const profile = profileFrom('303132 333132 333132 333132');
  expect(profile.finding).toEqual({ kind: 'bottleneck', steps: ['S4'] });
  expect(profile.cells.find(({ id }) => id === 'P1S2')?.value).toBe(0);
  expect(focusCell(profile)?.id).toBe('P1S4');
});

test.each([
  ['222222 222222 222222 222222', 'all are equal'],
  ['DDDDDD 131111 DDDDDD 111111', 'too little is known'],
])('%s: no cell comes first when %s', (rows) => {
  expect(focusCell(profileFrom(rows))).toBeNull();
});

test('the ranges of the five levels meet without a gap', () => {
  expect(levelRanges.map(({ low, high }) => [low, high])).toEqual([
    [0, 19],
    [20, 39],
    [40, 59],
    [60, 79],
    [80, 100],
  ]);
});
