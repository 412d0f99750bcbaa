import { expect, test } from 'vitest';
import { positionOfDay, timelineLinks } from '@/lib/core/timeline';
import { anInitiative } from '../support/a-report';

test.each([
  [0, 0],
  [15, 0.125],
  [30, 0.25],
  [60, 0.375],
  [90, 0.5],
  [180, 0.75],
  [365, 1],
  [400, 1],
])('day %i stands at %f of the time line', (day, share) => {
  expect(positionOfDay(day)).toBeCloseTo(share, 9);
});

test('a link leads from the end of what an initiative builds on to its start', () => {
  const a = anInitiative({ letter: 'A', finish: 21 });
  const b = anInitiative({ letter: 'B', start: 34, buildsOn: ['A'] });
  expect(timelineLinks([a, b])).toEqual([{ fromRow: 0, toRow: 1, fromDay: 21, toDay: 34 }]);
});
