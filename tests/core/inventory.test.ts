import { describe, expect, test } from 'vitest';
import { blocksToStop, inventoryOf } from '@/lib/core/inventory';
import {
  isSignal,
  type Touchpoint,
  touchpointNeed,
  touchpointsToStop,
  touchpointTags,
  uncovered,
} from '@/lib/core/touchpoints';

const aTouchpoint = (parts: Partial<Touchpoint> = {}): Touchpoint => ({
  name: 'Hotline',
  medium: 'analog',
  ownership: 'owned',
  phase: 'purchase',
  moment: 'none',
  importance: 3,
  performance: { quality: 3, simplicity: 2, speed: 1, availability: null },
  ...parts,
});

test('two taps per block make its status, and what is present but not needed may stop', () => {
  const answers = {
    B11: { needed: true, present: 'no' },
    B12: { needed: true, present: 'could-be-better' },
    B13: { needed: true, present: 'good' },
    B14: { needed: false, present: 'good' },
    B15: { needed: false, present: 'no' },
  } as const;
  expect(inventoryOf(answers)).toEqual({
    B11: 'missing',
    B12: 'optimise',
    B13: 'good',
    B14: 'not_needed',
    B15: 'not_needed',
  });
  expect(blocksToStop(answers)).toEqual(['B14']);
});

describe('touchpoints', () => {
  test('need grows with importance and with poor performance', () => {
    expect(touchpointNeed(aTouchpoint())).toBe(1.5);
    expect(touchpointNeed(aTouchpoint({ performance: {} }))).toBeNull();
  });

  test.each([
    [3, 1.5, true],
    [2, 0, false],
    [4, 2, false],
  ])('importance %d and performance %d give a signal: %s', (importance, quality, expected) => {
    expect(isSignal(aTouchpoint({ importance, performance: { quality } }))).toBe(expected);
  });

  test('only important ones give tags to the roadmap', () => {
    const important = aTouchpoint({ phase: 'initial', moment: 'first' });
    const minor = aTouchpoint({ importance: 2, phase: 'loyalty', moment: 'second' });
    expect(touchpointTags([important, important, minor])).toEqual(['speed', 'prepurchase', 'fmot']);
  });

  test('unimportant ones may stop, and what has none is named', () => {
    const minor = aTouchpoint({ importance: 1 });
    expect(touchpointsToStop([minor, aTouchpoint()])).toEqual([minor]);
    expect(uncovered([minor])).toEqual({
      phases: ['initial', 'active', 'after', 'loyalty'],
      media: ['digital'],
      ownerships: ['paid', 'earned'],
    });
  });
});
