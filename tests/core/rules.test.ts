import { describe, expect, test } from 'vitest';
import { agreementByCell, agreementClass, agreementOf, isPolarised } from '@/lib/core/agreement';
import { isAnswer } from '@/lib/core/answers';
import { isCareless, needsQualityNote } from '@/lib/core/careless';
import { method } from '@/lib/core/constants';
import { dialogueCells } from '@/lib/core/dialogue';
import { roleIntraclass } from '@/lib/core/intraclass';
import { margins } from '@/lib/core/margins';
import { levelOf, maturityOf } from '@/lib/core/maturity';
import { roleConflicts, weightingMatters } from '@/lib/core/role-balance';
import { cellRecord, respondentCells, tallyOf } from '@/lib/core/score';
import { roundTo } from '@/lib/core/statistics';
import { tQuantile } from '@/lib/core/student-t';
import type { Answer, Answers } from '@/lib/core/types';
import { prerequisiteIds, prerequisiteOf } from '@/lib/core/types';
import { constantAnswers } from './answer-strings';

const rows = (...scores: readonly number[]) =>
  margins(cellRecord((cell) => scores[prerequisiteIds.indexOf(prerequisiteOf(cell))]!));

test('the conventions of the model cannot be changed at run time', () => {
  expect(method.model).toBe('boxenstopp-1');
  expect(Object.isFrozen(method) && Object.isFrozen(method.critical.S4)).toBe(true);
  expect(() => Object.assign(method.level, { width: 1 })).toThrow(TypeError);
});

describe('an answer', () => {
  test.each([0, 1, 2, 3, 4, 'DK', 'NA', null])('%o is one', (value) => {
    expect(isAnswer(value)).toBe(true);
  });

  test.each([5, -1, 2.5, '3', Number.NaN, undefined, true, 'dk', {}, [2]])(
    '%o is none',
    (value) => {
      expect(isAnswer(value)).toBe(false);
    },
  );
});

describe("a person's cell", () => {
  test.each([
    ['both items count the same', [1, 4], 2.5],
    ['a "don\'t know" is not a zero', [3, 'DK'], 3],
    ['neither is "not applicable"', [3, 'NA'], 3],
    ['one of three answered is too little', [3, 'DK', null], null],
    ['one of two applicable is enough', [3, null, 'NA'], 3],
    ['two of three are enough', [1, 2, null], 1.5],
    ['nothing answered has no score', [null, null], null],
    ['nothing applicable has no score', ['NA', 'NA'], null],
  ] as const)('%s', (_, given, expected) => {
    const answers = Object.fromEntries(given.map((answer, i) => [`P1S1.${'abc'[i]}`, answer]));
    expect(respondentCells(answers).P1S1).toBe(expected);
  });
});

describe('levels', () => {
  test.each([
    [0, 1],
    [0.7999, 1],
    [0.8, 2],
    [2.3999, 3],
    [0.1 * 3 + 2.1, 4],
    [3.2, 5],
    [4, 5],
  ])('a score of %d is level %i', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  test('a level is at most one above the weakest prerequisite', () => {
    const P = { P1: 4, P2: 4, P3: 4, P4: 0.7 };
    expect(maturityOf({ P, eff: 2.5 }, true)).toEqual({
      level: 2,
      ungated: 4,
      gates: ['weakest_prerequisite'],
    });
  });

  test('one level above the weakest prerequisite is allowed, two are not', () => {
    const P = { P1: 4, P2: 4, P3: 4, P4: 0.7 };
    expect(maturityOf({ P, eff: 1.5 }, true)).toMatchObject({ level: 2, gates: [] });
    expect(maturityOf({ P, eff: 1.7 }, true)).toMatchObject({ level: 2, ungated: 3 });
  });

  test('level 5 needs the customers', () => {
    expect(maturityOf(rows(4, 4, 4, 4), true)).toMatchObject({ level: 5, gates: [] });
    expect(maturityOf(rows(4, 4, 4, 4), false)).toMatchObject({ level: 4, ungated: 5 });
  });
});

describe('the handbrake', () => {
  test('is shown from 0.1 and named after the lowest-numbered weakest prerequisite', () => {
    expect(rows(3, 1, 1, 3).brakeBy).toMatchObject({ S4: 'P2', S3: 'P3', S1: null });
    const slight = rows(2, 2, 2, 2 - 0.8 / 0.75 - 0.12);
    expect(slight.brake.S1).toBeLessThan(0.1);
    expect(slight.brakeBy.S1).toBeNull();
  });
});

test.each([
  [0.9, 4, 1.533206],
  [0.95, 16, 1.745884],
  [0.975, 10, 2.228139],
  [0.9, 100_000, 1.28156],
])('the %d quantile of t with %d degrees of freedom is %d', (q, df, expected) => {
  expect(tQuantile(q, df)).toBeCloseTo(expected, 5);
});

test.each([
  [1.03125, 4, 1.0312],
  [1.09375, 4, 1.0938],
  [2.675, 2, 2.67],
  [0.123456789, 6, 0.123457],
])('%d rounded to %i digits is %d', (x, digits, expected) => {
  expect(roundTo(x, digits)).toBe(expected);
});

describe('agreement', () => {
  test.each([
    [0.5, 'agree'],
    [0.51, 'mixed'],
    [0.8, 'mixed'],
    [0.81, 'disagree'],
  ])('an average deviation of %d is called %s', (ad, name) => {
    expect(agreementClass(ad)).toBe(name);
  });

  test('has no class below five people, and polarises from eight', () => {
    expect(agreementOf([1, 2, 3, 4])).toBeNull();
    expect(isPolarised([0, 0, 4, 4, 2, 2, 2])).toBe(false);
    expect(isPolarised([0, 0, 4, 4, 2, 2, 2, 2])).toBe(true);
    expect(isPolarised([0, 2, 4, 4, 2, 2, 2, 2])).toBe(false);
  });

  test('talks start with the cell people disagree on most, then blind spots, three at most', () => {
    const scores = [0, 0, 2, 4, 4] as const;
    const team = scores.map((score, i): Answers => {
      const mild = ([0, 0, 1, 3, 3] as const)[i]!;
      return { ...constantAnswers(2), 'P2S2.a': mild, 'P4S4.a': score };
    });
    const found = agreementByCell(tallyOf(team));
    expect(found.P4S4).toMatchObject({ n: 5, class: 'disagree' });
    expect(dialogueCells(found, ['P1S1', 'P1S2', 'P4S4'])).toEqual(['P4S4', 'P2S2', 'P1S1']);
  });

  test('roles matter when groups differ and people inside them do not', () => {
    const { icc1, icc2 } = roleIntraclass([
      [1, 1, 2],
      [3, 3, 4],
      [0, 0, 1],
    ]);
    expect(icc1).toBeGreaterThan(0.8);
    expect(icc2).toBeGreaterThan(icc1);
  });
});

describe('two readings', () => {
  test('a note is due from five points or another level', () => {
    expect(weightingMatters(rows(2, 2, 2, 2), rows(2.2, 2.2, 2.2, 2.2))).toBe(true);
    expect(weightingMatters(rows(2, 2, 2, 2), rows(2.1, 2.1, 2.1, 2.1))).toBe(false);
    expect(weightingMatters(rows(2.35, 2.35, 2.35, 2.35), rows(2.4, 2.4, 2.4, 2.4))).toBe(true);
  });

  test('roles conflict where margins lie a whole scale point apart', () => {
    expect(roleConflicts(rows(2, 2, 2, 2), rows(3, 2, 2, 2))).toEqual(['P1']);
  });
});

describe('careless responses', () => {
  const straight = Array<Answer>(24).fill(2);
  test.each([
    ['fast and in one line', straight, 60, true],
    ['slow', straight, 72, false],
    ['fast but varied', straight.map((_, i) => (i % 3) as Answer), 60, false],
  ])('%s', (_, answers, seconds, expected) => {
    expect(isCareless(answers, seconds)).toBe(expected);
  });

  test('are noted from five people and ten per cent', () => {
    expect([needsQualityNote(5, 50), needsQualityNote(5, 51), needsQualityNote(4, 10)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
