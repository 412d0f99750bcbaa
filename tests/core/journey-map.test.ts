import { describe, expect, test } from 'vitest';
import { feelingLines, isJourneyEmpty, journeyMap, lowestPhase } from '@/lib/core/journey-map';
import type { Entry, PersonaEntry, Stage, TouchpointEntry } from '@/lib/core/workbench';

const aStage = (over: Partial<Stage> = {}): Stage => ({
  wants: null,
  feeling: null,
  pain: null,
  idea: null,
  moment: 'none',
  touchpoints: [],
  ...over,
});

const aPersona = (stages: PersonaEntry['stages']): PersonaEntry => ({
  name: 'Ada',
  matters: null,
  channels: null,
  quote: null,
  stages,
});

const aTouchpoint = (id: string, over: Partial<TouchpointEntry> = {}): Entry<'touchpoint'> => ({
  id,
  position: 1,
  revision: 1,
  body: {
    name: id,
    medium: 'analog',
    ownership: 'owned',
    phase: 'purchase',
    moment: 'none',
    importance: 3,
    performance: {},
    expectation: null,
    owner: null,
    stopped: false,
    ...over,
  },
});

const map = (stages: PersonaEntry['stages'], board: readonly Entry<'touchpoint'>[] = []) =>
  journeyMap(aPersona(stages), board);

describe('the feeling line', () => {
  test('runs from the lowest to the highest feeling, through the middles of the phases', () => {
    const [line] = feelingLines(
      map({ initial: aStage({ feeling: -2 }), active: aStage({ feeling: 2 }) }),
    );
    expect(line?.map(({ x, y }) => [x, y])).toEqual([
      [0.1, 0],
      [0.3, 1],
    ]);
  });

  test('stays open where nothing is known', () => {
    const stages = { initial: aStage({ feeling: 1 }), purchase: aStage({ feeling: 1 }) };
    expect(feelingLines(map(stages)).map((line) => line.length)).toEqual([1, 1]);
  });
});

describe('a phase', () => {
  test('shows the touchpoints the persona meets, stopped ones left out', () => {
    const stages = { purchase: aStage({ touchpoints: ['a', 'b', 'gone'] }) };
    const board = [aTouchpoint('a'), aTouchpoint('b', { stopped: true }), aTouchpoint('c')];
    expect(map(stages, board)[2]?.touchpoints).toEqual([{ id: 'a', name: 'a' }]);
  });

  test.each([
    ['its own moment of truth', 'first', 'second', 'first'],
    ['else that of a touchpoint', 'none', 'second', 'second'],
    ['else none', 'none', 'none', 'none'],
  ] as const)('has %s', (_sentence, own, ofTouchpoint, expected) => {
    const stages = { purchase: aStage({ moment: own, touchpoints: ['a'] }) };
    expect(map(stages, [aTouchpoint('a', { moment: ofTouchpoint })])[2]?.moment).toBe(expected);
  });
});

test.each([
  ['the lowest feeling below the middle', { after: -2, loyalty: -1 }, 'after'],
  ['the earlier of equals', { active: -1, after: -1 }, 'active'],
  ['nobody while all is neutral or better', { active: 0, after: 2 }, undefined],
] as const)('the finding names %s', (_sentence, given, expected) => {
  const stages = Object.fromEntries(
    Object.entries(given).map(([phase, feeling]) => [phase, aStage({ feeling })]),
  );
  expect(lowestPhase(map(stages))?.phase).toBe(expected);
});

test('a persona with only a name has no journey yet', () => {
  expect(isJourneyEmpty(map({}))).toBe(true);
  expect(isJourneyEmpty(map({ after: aStage({ idea: 'Rückruf' }) }))).toBe(false);
});
