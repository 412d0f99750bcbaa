import { describe, expect, test } from 'vitest';
import { areMany, countVerdicts } from '@/lib/core/figures';
import { byNeed, needForAction, needSize, ownTargets, stepGoals } from '@/lib/core/goals';
import { emptyWorkbench, type FigureEntry, type GoalEntry } from '@/lib/core/workbench';
import { aReport } from '../support/a-report';

const withGoals = (goals: Readonly<Record<string, Partial<GoalEntry>>>) => {
  const goal = Object.entries(goals).map(([id, body], at) => ({
    id,
    position: at + 1,
    revision: 1,
    body: { target: null, relevance: null, ...body },
  }));
  return { ...aReport(), workbench: { ...emptyWorkbench, goal } };
};

describe('need for action', () => {
  test.each([
    [5, 0, 4, 'high'],
    [5, 50, 2, 'high'],
    [3, 50, 1, 'medium'],
    [5, 80, 0.8, 'low'],
    [1, 0, 0, 'low'],
    [5, 100, 0, 'low'],
  ] as const)('relevance %d at %d is %d, %s', (relevance, value, need, size) => {
    expect(needForAction(relevance, value)).toBeCloseTo(need);
    expect(needSize(needForAction(relevance, value))).toBe(size);
  });

  test('sorts the steps; a step nobody rated comes last', () => {
    const goals = stepGoals(withGoals({ S1: { relevance: 5 }, S4: { relevance: 4 } }));
    expect(byNeed(goals).map(({ id }) => id)).toEqual(['S4', 'S1', 'S2', 'S3', 'S5', 'S6']);
  });

  test('never changes a value of the result', () => {
    const report = withGoals({ S4: { relevance: 5, target: 90 } });
    expect(report.profile).toEqual(aReport().profile);
  });
});

describe('targets', () => {
  test('stay the one of the roadmap until somebody wishes for another', () => {
    expect(ownTargets(withGoals({ S1: { relevance: 3 }, P1S1: { target: 90 } }))).toBeNull();
  });

  test('of steps without a wish stand beside the wished ones', () => {
    const planned = aReport().roadmap?.target;
    expect(ownTargets(withGoals({ S4: { target: 80 }, S6: { target: 0 } }))).toEqual([
      planned,
      planned,
      planned,
      80,
      planned,
      0,
    ]);
  });

  test('are unknown without a roadmap', () => {
    const report = { ...withGoals({ S2: { target: 70 } }), roadmap: null };
    expect(ownTargets(report)).toEqual([null, 70, null, null, null, null]);
  });
});

describe('figures', () => {
  const figures = (...verdicts: FigureEntry['verdict'][]) =>
    verdicts.map((verdict, at) => ({
      id: `figure${at}`,
      position: at + 1,
      revision: 1,
      body: {
        name: 'Wartezeit',
        phase: null,
        source: null,
        current: null,
        goal: null,
        verdict,
        checkedOn: null,
      },
    }));

  test('are counted by whether they help', () => {
    expect(countVerdicts(figures('keep', 'drop', null, 'keep'))).toEqual({
      keep: 2,
      change: 0,
      drop: 1,
      open: 1,
    });
  });

  test.each([
    [12, false],
    [13, true],
  ])('%d of them are many: %s', (n, expected) => {
    expect(areMany(figures(...Array<null>(n).fill(null)))).toBe(expected);
  });
});
