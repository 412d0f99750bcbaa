import { describe, expect, test } from 'vitest';
import { tableProfileOf } from '@/lib/core/profile-table';
import {
  givenAnswers,
  otherBlindSpots,
  reasonOf,
  sidesOf,
  tableDistance,
  tableOrder,
  talkCells,
} from '@/lib/core/talk';
import type { Dots } from '@/lib/core/team-profile';
import { type Answer, type Answers, type CellId, cellIds } from '@/lib/core/types';
import { emptyWorkbench, type PlanBasis, type Workbench } from '@/lib/core/workbench';
import { agreedOf, basisOf } from '@/lib/core/workbench-planning';
import { kindOf, screensFor } from '@/lib/core/workshop';
import { aMarginsOnlyProfile, aTeamProfile } from '../support/a-team-report';

const answered = (value: (cell: CellId) => Answer): Answers =>
  Object.fromEntries(cellIds.map((cell) => [`${cell}.a`, value(cell)]));

const aTable = (...people: readonly Answers[]) =>
  tableProfileOf({
    lap: 'quick',
    presentedItems: cellIds.map((cell) => `${cell}.a`),
    people: people.map((answers, at) => ({ name: 'ABC'[at] ?? '', answers })),
  });

describe('what a round shall talk about', () => {
  test('the disputed cells first, and blind spots beside them', () => {
    const profile = aTeamProfile();
    expect(talkCells(profile)).toEqual(['P2S5', 'P1S6', 'P4S4']);
    expect(otherBlindSpots(profile)).toEqual(['P3S6']);
    expect(reasonOf(profile, 'P2S5')).toBe('disputed');
    expect(reasonOf(profile, 'P3S6')).toBe('blind');
    expect(reasonOf(profile, 'P1S1')).toBe('chosen');
  });

  test('nothing, where only means may be shown', () => {
    expect(talkCells(aMarginsOnlyProfile())).toEqual([]);
    expect(cellIds.map((cell) => reasonOf(aMarginsOnlyProfile(), cell))).toEqual(
      cellIds.map(() => 'chosen'),
    );
  });
});

describe('two sides', () => {
  test.each<[string, Dots, { low: number; high: number } | null]>([
    ['half and half', [3, 2, 0, 2, 3], { low: 5, high: 5 }],
    ['a minority at one end', [1, 1, 2, 3, 3], { low: 2, high: 6 }],
    ['one dot is no side', [1, 0, 2, 4, 3], null],
    ['everybody in the middle', [0, 0, 10, 0, 0], null],
  ])('%s', (_sentence, dots, sides) => {
    expect(sidesOf(dots)).toEqual(sides);
  });

  test('are quoted with the answers somebody gave', () => {
    expect(givenAnswers([3, 0, 2, 2, 3], 'low')).toEqual([0]);
    expect(givenAnswers([3, 0, 2, 2, 3], 'high')).toEqual([3, 4]);
  });
});

describe('at the table', () => {
  test.each<[string, (Answer | null)[], number]>([
    ['the same answer', [2, 2, 2], 0],
    ['opposite ends', [0, 4], 2],
    ['"don’t know" is no distance', [0, 'DK', null], 0],
  ])('%s', (_sentence, answers, distance) => {
    expect(tableDistance(answers)).toBe(distance);
  });

  test('the cells whose answers lie furthest apart come first, the others in their order', () => {
    const low = answered((cell) => (cell === 'P2S4' ? 0 : 2));
    const high = answered((cell) => (cell === 'P2S4' ? 4 : cell === 'P2S6' ? 3 : 2));
    const { table } = aTable(low, high, low);
    expect(table && tableOrder(table, cellIds, 'P2')).toEqual([
      'P2S4',
      'P2S6',
      'P2S1',
      'P2S2',
      'P2S3',
      'P2S5',
    ]);
  });
});

describe('the values a roadmap rests on', () => {
  const workbench = (basis: PlanBasis | undefined, value: 0 | 3 | null): Workbench => ({
    ...emptyWorkbench,
    plan: [{ id: 'plan', position: 1, revision: 1, body: { startsOn: null, basis } }],
    agreed: [{ id: 'P1S1', position: 1, revision: 1, body: { value, reason: null } }],
  });

  test.each<[string, Workbench, PlanBasis, object]>([
    ['votes, where nobody chose', emptyWorkbench, 'votes', {}],
    ['votes, although something was agreed', workbench(undefined, 3), 'votes', { P1S1: 3 }],
    ['agreed values, where somebody chose them', workbench('agreed', 0), 'agreed', { P1S1: 0 }],
    ['votes, where everything stays open', workbench('agreed', null), 'votes', {}],
  ])('%s', (_sentence, given, basis, agreed) => {
    expect(basisOf(given)).toBe(basis);
    expect(agreedOf(given)).toEqual(agreed);
  });
});

describe('a workshop', () => {
  test.each([
    [0, 8],
    [1, 8],
    [3, 10],
    [5, 10],
  ])('with %d questions has %d screens', (talks, screens) => {
    const run = screensFor(talks);
    expect(run).toHaveLength(screens);
    expect([run[0], run.at(-1)]).toEqual(['opening', 'close']);
    expect(run.filter((screen) => kindOf(screen) === 'talk').length).toBe(screens - 7);
  });
});
