import { describe, expect, test } from 'vitest';
import { smallestDetectableChange } from '@/lib/core/change';
import { detectableChange, previewOf, thresholds } from '@/lib/core/round-preview';

const groups = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([name, size]) => ({ name, size }));

const shown = (people: number, k: number, sizes: Readonly<Record<string, number>>) => {
  const { groups: all, onlyTotal } = previewOf(people, k, groups(sizes));
  return { onlyTotal, own: all?.filter((one) => one.shown === 'own').map(({ name }) => name) };
};

describe('what would be visible of groups (method 3.R3)', () => {
  test.each([
    [{ A: 5, B: 5 }, 5, false, ['A', 'B']],
    [{ A: 6, B: 5 }, 6, true, []],
    // A8: what is left over takes the smallest group with it.
    [{ A: 8, B: 5, C: 3, D: 1 }, 5, false, ['A']],
    [{ A: 8, B: 5, C: 3, D: 2 }, 5, false, ['A', 'B']],
    [{ A: 4, B: 4 }, 5, true, []],
    [{ A: 12, B: 0 }, 5, true, ['A']],
  ])('%j with k = %i', (sizes, k, onlyTotal, own) => {
    expect(shown(20, k, sizes)).toEqual({ onlyTotal, own });
  });

  test('without any size nothing is claimed', () => {
    expect(previewOf(20, 5, groups({ A: 0, B: 0 })).groups).toBeNull();
  });
});

test('distributions and comments need ten people, and twice the threshold', () => {
  expect(thresholds(5)).toEqual({ values: 5, details: 10 });
  expect(thresholds(8)).toEqual({ values: 8, details: 16 });
});

test('the smallest change that can be shown comes from the method, never below what counts as real (method 1.11)', () => {
  expect([5, 8, 12, 20, 50].map(detectableChange)).toEqual([17, 13, 10, 10, 10]);
  expect(smallestDetectableChange(20)).toBeLessThan(10);
});
