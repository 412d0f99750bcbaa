import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { entriesBefore, stateBefore, stateWord, tagsIn, tagsWord } from '@/lib/core/plan-change';
import { projectionOf } from '@/lib/core/projection';
import { cellIds } from '@/lib/core/types';
import type { BlockEntry, Entry, InitiativeEntry } from '@/lib/core/workbench';
import { workingPlan } from '@/lib/core/working-plan';
import { causeOf, emptyInitiative, planMoves } from '@/lib/core/working-plan-moves';
import { anEntry, ownEntry } from '../support/an-entry';
import { answersOf } from './answer-strings';
import { starterCatalogue } from './starter-catalogue';

const usual = assess([answersOf('321321 211211 110110 210121')], 'solo');
const planned = (entries: readonly Entry<'initiative'>[], capacity30 = 20) =>
  workingPlan(
    usual,
    starterCatalogue,
    { capacity30 },
    { initiative: entries, plan: [] },
    '2026-11-22',
  )!;
const plain = planned([]);
const [first = '', second = ''] = plain.roadmap.schedule.map(({ id }) => id);
const aBlock = (parts: Partial<BlockEntry>): BlockEntry => ({
  ...{ needed: null, present: null, result: null, owner: null, due: null },
  ...parts,
});
const body = (parts: Partial<InitiativeEntry>) => ({ ...emptyInitiative, ...parts });

describe('what moved', () => {
  test('nothing, when nothing changed', () => {
    expect(planMoves(plain, planned([]))).toEqual([]);
  });

  test('a declined initiative left, and what takes its place entered or moved up', () => {
    const moves = planMoves(plain, planned([anEntry(first, { decision: 'declined' })]));
    expect(moves).toContainEqual(expect.objectContaining({ id: first, to: null }));
    expect(moves.length).toBeGreaterThan(1);
  });

  test('less capacity lets things finish later, in ISO days', () => {
    const moves = planMoves(plain, planned([], 8));
    const moved = moves.filter(({ from, to }) => from && to);
    expect(moved.some(({ from, to }) => from!.finishesOn < to!.finishesOn)).toBe(true);
  });
});

test.each([
  ['decision', body({}), body({ decision: 'accepted' })],
  ['decision', null, body({ decision: 'declined' })],
  ['status', body({}), body({ status: 'done' })],
  ['date', body({}), body({ start: '2027-01-01' })],
  ['order', body({ order: 2 }), body({ order: 1 })],
  ['own', null, ownEntry('a').body],
  ['own', ownEntry('a').body, ownEntry('a', { effort: 9 }).body],
  [null, body({}), body({ owner: 'Mia', due: '2027-01-01' })],
] as const)('the cause is %s', (cause, before, after) => {
  expect(causeOf(before, after)).toBe(cause);
});

describe('the word of a state', () => {
  test.each([
    body({}),
    body({ decision: 'postponed', start: '2027-03-04', order: 12, status: 'running' }),
  ])('can be read back and fits an address', (before) => {
    const word = stateWord('initiative', before);
    expect(word).toMatch(/^[A-Za-z0-9.-]{1,40}$/);
    const now = body({ owner: 'Mia' });
    expect(stateBefore('initiative', word, now)).toEqual({ ...before, owner: 'Mia' });
  });

  test('of one’s own initiative holds effort, days, gains and what it requires, but never its title', () => {
    const required = Array.from({ length: 20 }, (_, i) => `${'abcdefghijklmnop'}${i}`);
    const largest = {
      effort: 12.5,
      lead: 365,
      impact: Object.fromEntries(cellIds.map((cell) => [cell, 0.25])),
      requires: required,
    };
    const before = ownEntry('Geheim', largest).body;
    const word = stateWord('initiative', before);
    expect(word).toMatch(/^[A-Za-z0-9., -]{1,900}$/);
    expect(word).not.toContain('Geheim');
    const now = ownEntry('Geheim', { effort: 1, lead: 1, impact: { P2S2: 1 } }).body;
    expect(stateBefore('initiative', word, now)).toEqual(before);
    expect(stateBefore('initiative', word, body({}))).toBeUndefined();
    const plainOwn = ownEntry('a', { impact: {}, requires: [] }).body;
    expect(stateBefore('initiative', stateWord('initiative', plainOwn), now)?.own).toMatchObject({
      impact: {},
      requires: [],
    });
  });

  test('"new" says there was no entry, anything else says nothing', () => {
    expect(stateBefore('initiative', 'new', body({}))).toBeNull();
    for (const word of ['', 'none', 'accepted-20271399-1-open', 'accepted-none-none-gone'])
      expect(stateBefore('initiative', word, null)).toBeUndefined();
    expect(entriesBefore([anEntry(second)], second, null)).toEqual([]);
  });

  test.each([
    ['goal', { target: 72.5, relevance: 4 }, { target: null, relevance: 4 }],
    ['goal', { target: null, relevance: null }, { target: 10, relevance: null }],
    ['plan', { startsOn: '2027-01-31', basis: 'votes' }, { startsOn: null, basis: 'votes' }],
    ['agreed', { value: 0, reason: 'Nur am Telefon' }, { value: 3, reason: 'Nur am Telefon' }],
    ['agreed', { value: null, reason: null }, { value: 4, reason: null }],
    ['block', aBlock({ needed: false, present: 'could-be-better' }), aBlock({})],
    ['block', aBlock({}), aBlock({ needed: true, present: 'no' })],
  ] as const)('of a %s can be read back', (kind, before, now) => {
    const word = stateWord(kind, before);
    expect(word).toMatch(/^[A-Za-z0-9. -]{1,40}$/);
    expect(word).not.toBe(stateWord(kind, now));
    expect(stateBefore(kind, word, now)).toEqual(before);
  });

  test.each([
    ['goal', '101'],
    ['goal', '-1'],
    ['plan', '20271399'],
    ['agreed', 'agreed-5'],
    ['agreed', '3'],
    ['goal', 'agreed-3'],
    ['block', 'yes maybe'],
  ] as const)('of a %s says nothing with %s', (kind, word) => {
    expect(stateBefore(kind, word, null)).toBeUndefined();
  });

  test('of an agreed value is the same for one that stays open and one that was never settled', () => {
    expect(stateWord('agreed', { value: null, reason: 'Später' })).toBe(stateWord('agreed', null));
  });

  test('of touchpoints names what they tell the plan, in one order', () => {
    expect(tagsWord(['speed', 'fmot'])).toBe(tagsWord(['fmot', 'speed']));
    expect(tagsIn(tagsWord(['speed', 'fmot']))).toEqual(['fmot', 'speed']);
    expect(tagsIn(tagsWord([]))).toEqual([]);
    expect(tagsIn('../x')).toBeUndefined();
  });
});

describe('the projection', () => {
  const projected = (entries: readonly Entry<'initiative'>[]) =>
    projectionOf(usual, planned(entries).roadmap)!;

  test('starts at the result and rises to the index of the roadmap', () => {
    const { now, done, planned: days, target } = projected([]);
    expect(now.index).toBe(Math.floor(usual.index! + 1e-9));
    expect(now.level).toBe(usual.level.level);
    expect(done).toEqual(now);
    expect(days.map(({ day }) => day)).toEqual([30, 90, 180, 365]);
    const indices = [now, ...days].map(({ index }) => index);
    expect(indices).toEqual(indices.toSorted((a, b) => a - b));
    expect(days[3]!.index).toBe(Math.floor(plain.roadmap.indexAfter + 1e-9));
    expect(days[3]!.index).toBeLessThanOrEqual(target);
    expect(days[3]!.toTarget).toBeGreaterThan(0);
  });

  test('counts what is done in both readings, and only it in the first', () => {
    const { now, done, planned: days } = projected([anEntry(first, { status: 'done' })]);
    expect(done.toTarget).toBeGreaterThan(now.toTarget!);
    expect(days[0]!.toTarget).toBeGreaterThanOrEqual(done.toTarget!);
  });

  test('says nothing without a level', () => {
    const open = assess([answersOf('DDDDDD DDDDDD DDDDDD 333333')], 'solo');
    expect(projectionOf(open, plain.roadmap)).toBeNull();
  });

  test('has nothing left to reach where every cell is at its target', () => {
    const best = assess([answersOf('444444 444444 444444 444444')], 'solo');
    const { toTarget } = projectionOf(best, { schedule: [], done: [] })!.now;
    expect(toTarget === null || toTarget === 0).toBe(true);
    expect(projectionOf(best, { schedule: [], done: [] })!.target).toBe(100);
  });
});
