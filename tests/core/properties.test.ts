import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { jackknifeVariance } from '@/lib/core/interval';
import { numericMargins } from '@/lib/core/margins';
import { cellRecord, tallyOf } from '@/lib/core/score';
import { mean, sum } from '@/lib/core/statistics';
import type { Answer, Answers, Mode } from '@/lib/core/types';
import { fullItems, quickItems } from './answer-strings';

const score = fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Answer>;
const answer = fc.oneof(
  { weight: 12, arbitrary: score },
  { weight: 1, arbitrary: fc.constantFrom<Answer | null>('DK', 'NA', null) },
);

const person = (items: readonly string[]): fc.Arbitrary<Answers> =>
  fc
    .array(answer, { minLength: items.length, maxLength: items.length })
    .map((answers) => Object.fromEntries(items.map((item, i) => [item, answers[i]!])));

const round = fc.oneof(
  fc.record({
    mode: fc.constantFrom<Mode>('solo'),
    lap: fc.constant('quick' as const),
    people: fc.tuple(person(quickItems)),
  }),
  fc.record({
    mode: fc.constantFrom<Mode>('team', 'table'),
    lap: fc.constant('full' as const),
    people: fc.array(person(fullItems), { minLength: 1, maxLength: 12 }),
  }),
);

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

describe('an assessment', { timeout: 60_000 }, () => {
  test('stays within its scales', () => {
    fc.assert(
      fc.property(round, ({ people, mode, lap }) => {
        const { index, ci80, cells, E, level } = assess(people, mode, { lap });
        const scores = [...Object.values(cells).map((cell) => cell.score), ...Object.values(E)];
        for (const x of scores) if (x !== null) expect(x >= 0 && x <= 4).toBe(true);
        expect(level.level === null).toBe(index === null);
        if (index === null || ci80 === null) return;
        expect(0 <= ci80.lo && ci80.lo <= ci80.T && ci80.T <= ci80.hi && ci80.hi <= 4).toBe(true);
        expect([1, 2, 3, 4, 5]).toContain(level.level);
        expect(index >= 0 && index <= 100).toBe(true);
      }),
    );
  });

  test('never falls, in index or level, when one answer rises', () => {
    fc.assert(
      fc.property(round, fc.nat(), fc.nat(), ({ people, mode, lap }, who, which) => {
        const chosen = people[who % people.length]!;
        const rated = Object.keys(chosen).filter((id) => typeof chosen[id] === 'number');
        const item = rated[which % Math.max(1, rated.length)] ?? '';
        const higher = Math.min(4, Number(chosen[item]) + 1) as Answer;
        const raised = people.map((x) => (x === chosen ? { ...x, [item]: higher } : x));
        const [before, after] = [people, raised].map((x) => assess(x, mode, { lap }));
        if (rated.length === 0 || before!.index === null) return;
        expect(after!.index! - before!.index).toBeGreaterThanOrEqual(-1e-9);
        expect(after!.level.level!).toBeGreaterThanOrEqual(before!.level.level!);
      }),
      { numRuns: 300 },
    );
  });

  test('does not depend on the order of people or items', () => {
    const mixed = round.chain((given) =>
      fc.record({
        given: fc.constant(given),
        people: shuffled<Answers>(given.people),
        items: shuffled(given.lap === 'full' ? fullItems : quickItems),
      }),
    );
    fc.assert(
      fc.property(mixed, ({ given: { people: original, mode, lap }, people, items }) => {
        const reordered = people.map((answers) =>
          Object.fromEntries(items.map((item) => [item, answers[item]!])),
        );
        const [before, after] = [original, reordered].map((x) => assess(x, mode, { lap }));
        expect(after!.index).toBe(before!.index);
        expect(after!.level).toEqual(before!.level);
        expect(after!.ci80?.se ?? 0).toBeCloseTo(before!.ci80?.se ?? 0, 9);
      }),
    );
  });

  test('does not move when an item does not apply', () => {
    fc.assert(
      fc.property(
        fc.array(person(quickItems), { minLength: 1, maxLength: 8 }),
        fc.subarray(fullItems.filter((item) => !item.endsWith('.a'))),
        (people, items) => {
          const notApplicable = Object.fromEntries(items.map((item) => [item, 'NA' as const]));
          const more = people.map((answers) => ({ ...answers, ...notApplicable }));
          expect(assess(more, 'team')).toEqual(assess(people, 'team'));
        },
      ),
    );
  });

  test.each(['solo', 'team', 'table'] as const)(
    'of nothing but "don\'t know" has no number (%s)',
    (mode) => {
      const unknown = Object.fromEntries(quickItems.map((item) => [item, 'DK' as const]));
      const found = assess(Array(mode === 'solo' ? 1 : 12).fill(unknown), mode);
      expect([found.index, found.ci80, found.raw, found.eff]).toEqual([null, null, null, null]);
      expect(found.level).toEqual({ level: null, ungated: null, gates: ['coverage'] });
      expect(found.cells).toEqual(cellRecord(() => ({ score: null, n: 0 })));
    },
  );
});

test('leaving one out by running sums equals counting everybody else again', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(fc.array(person(fullItems), { minLength: 2, maxLength: 9 }), (people) => {
      const effective = people.map((_, i) => {
        const { sums, known } = tallyOf(people.filter((_, j) => j !== i));
        return numericMargins(sums.map((total, cell) => total / known[cell]!)).eff;
      });
      const found = jackknifeVariance(tallyOf(people), ({ eff }) => eff);
      expect(found === null).toBe(effective.some(Number.isNaN));
      if (found === null) return;
      const centre = mean(effective);
      const expected = (people.length - 1) * sum(effective.map((x) => (x - centre) ** 2));
      expect(found).toBeCloseTo(expected, 10);
    }),
  );
});

test('a sum is the same to the last digit in any order', () => {
  const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(
      numbers.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
      ([list, reordered]) => {
        expect(sum(reordered)).toBe(sum(list));
      },
    ),
  );
  expect(sum([1e100, 1, -1e100])).toBe(1);
  expect(sum(Array(10).fill(0.1))).toBe(1);
});
