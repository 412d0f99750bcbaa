import { expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { type Answer, type Answers, cellIds, cellOf } from '@/lib/core/types';
import { seeded } from '../support/seeded';
import { fullItems } from './answer-strings';

/** Roughly normal, mean 0, deviation 1: the sum of twelve uniform numbers. */
const normal = (next: () => number) =>
  Array.from({ length: 12 }, next).reduce((total, x) => total + x, -6);

/** A person's full lap: an organisation has a level, its cells vary about it, and so do the questions of a cell. */
function aFullLap(seed: number): Answers {
  const { next } = seeded(seed);
  const level = 0.4 + 3.2 * next();
  const cells = new Map(cellIds.map((cell) => [cell, level + 0.7 * normal(next)]));
  return Object.fromEntries(
    fullItems.map((item) => {
      const exact = (cells.get(cellOf(item)) ?? level) + 0.7 * normal(next);
      return [item, Math.max(0, Math.min(4, Math.round(exact))) as Answer];
    }),
  );
}

test('a full run with the same first answers stays inside the quick interval in 95 of 100 cases', () => {
  const inside = Array.from({ length: 100 }, (_, seed) => {
    const full = aFullLap(seed + 1);
    const first = Object.fromEntries(Object.entries(full).filter(([id]) => id.endsWith('.a')));
    const quick = assess([first], 'solo', { lap: 'quick' });
    const { index } = assess([full], 'solo', { lap: 'full' });
    const [low, high] = quick.ci80?.index ?? [Number.NaN, Number.NaN];
    return index !== null && low <= index && index <= high;
  });
  expect(inside.filter(Boolean).length).toBeGreaterThanOrEqual(95);
});
