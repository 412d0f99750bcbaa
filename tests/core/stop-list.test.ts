import { expect, test } from 'vitest';
import { cellOfBlock, countStatuses, inventoryFrom, statusOf } from '@/lib/core/inventory';
import { stopList } from '@/lib/core/stop-list';
import { type BlockEntry, emptyWorkbench, type TouchpointEntry } from '@/lib/core/workbench';

const block = (id: string, needed: BlockEntry['needed'], present: BlockEntry['present']) => ({
  id,
  position: 1,
  revision: 1,
  body: { needed, present, result: null, owner: null, due: null },
});

const touchpoint = (id: string, importance: number, stopped = false) => ({
  id,
  position: 1,
  revision: 1,
  body: {
    name: id,
    medium: 'analog',
    ownership: 'owned',
    phase: 'purchase',
    moment: 'none',
    importance,
    performance: {},
    expectation: null,
    owner: null,
    stopped,
  } satisfies TouchpointEntry,
});

test.each([
  [null, null, null],
  [null, 'no', null],
  [true, null, null],
  [false, null, 'not_needed'],
  [true, 'no', 'missing'],
  [true, 'could-be-better', 'optimise'],
  [true, 'good', 'good'],
  [false, 'good', 'not_needed'],
] as const)('needed %s and present %s is %s', (needed, present, expected) => {
  const entry = block('B11', needed, present);
  expect(statusOf(entry.body)).toBe(expected);
  expect(inventoryFrom([entry])).toEqual(expected === null ? {} : { B11: expected });
});

test('only the blocks asked for are counted, and open ones not as answered', () => {
  const blocks = [
    block('B11', true, 'no'),
    block('B12', true, 'good'),
    block('B13', true, null),
    block('B21', false, null),
    block('B46', true, 'no'),
  ];
  expect(countStatuses(blocks, ['B11', 'B12', 'B13', 'B21'])).toEqual({
    all: 4,
    answered: 3,
    good: 1,
    optimise: 0,
    missing: 1,
    notNeeded: 1,
  });
});

test('a block stands in the cell of its number', () => {
  expect(cellOfBlock('B46')).toBe('P4S6');
});

test('what is there but not needed may stop, and touchpoints that hardly matter or have stopped', () => {
  const workbench = {
    ...emptyWorkbench,
    block: [
      block('B33', false, 'good'),
      block('B12', false, 'could-be-better'),
      block('B11', false, 'no'),
      block('B13', null, 'good'),
      block('B14', true, 'good'),
    ],
    touchpoint: [touchpoint('shop', 3), touchpoint('magazine', 1), touchpoint('fair', 4, true)],
  };
  expect(stopList(workbench)).toEqual([
    { kind: 'block', id: 'B12' },
    { kind: 'block', id: 'B33' },
    { kind: 'touchpoint', id: 'magazine', name: 'magazine', number: 2, stopped: false },
    { kind: 'touchpoint', id: 'fair', name: 'fair', number: 3, stopped: true },
  ]);
});

test('a touchpoint that may stop carries its number on the board, where the phases come in their order', () => {
  const first = touchpoint('search', 1);
  const touchpoints = [
    touchpoint('shop', 3),
    touchpoint('magazine', 1),
    { ...first, body: { ...first.body, phase: 'initial' as const } },
  ];
  const list = stopList({ ...emptyWorkbench, touchpoint: touchpoints });
  expect(list.map((one) => 'number' in one && [one.id, one.number])).toEqual([
    ['search', 1],
    ['magazine', 3],
  ]);
});
