import { describe, expect, test } from 'vitest';
import { assessmentOfRelease } from '@/lib/core/assessment-of-release';
import type { ReleaseInput } from '@/lib/core/release-input';
import { releaseOf } from '@/lib/core/release-team';
import { mayReplace } from '@/lib/core/republish';
import { roadmap } from '@/lib/core/roadmap';
import { stepIds } from '@/lib/core/types';
import golden from '../fixtures/golden.json';
import { fullItems } from './answer-strings';
import { leakOf } from './release-audit';
import { rowsOf } from './release-rows';
import { aRound, crowd, customersOf, peopleOf, person, roles } from './round-builder';
import { starterCatalogue } from './starter-catalogue';

const atomsOfRound = (input: ReleaseInput) => releaseOf(input).team?.groups?.atoms ?? null;
const cellOfRound = (input: ReleaseInput, id: string) =>
  releaseOf(input).cells.find((cell) => cell.id === id)!;

describe('attacks on the release of an anonymous round (method 3.2)', () => {
  test('A1 the total less a group of five: the other three are not left over', () => {
    const input = aRound([...crowd(5, 2, 'service'), ...crowd(3, 1, 'sales')], {
      breakdown: roles('service', 'sales'),
    });
    expect(releaseOf(input).index).not.toBeNull();
    expect(atomsOfRound(input)).toBeNull();
  });

  test('A2 two groups of five that fill the total are both shown', () => {
    const input = aRound([...crowd(5, 2, 'service'), ...crowd(5, 1, 'sales')], {
      breakdown: roles('service', 'sales'),
    });
    expect(atomsOfRound(input)?.map(({ id, index }) => [id, index])).toEqual([
      ['service', 50],
      ['sales', 25],
    ]);
    expect(leakOf(rowsOf(releaseOf(input), input), 5)).toBeNull();
  });

  test('A3, A7, AN02, AN13 there is one breakdown, and every group is part of one partition', () => {
    const input = aRound(
      [...crowd(6, 2, 'a'), ...crowd(7, 1, 'b'), ...crowd(2, 3, 'c'), ...crowd(1, 3, null)],
      { breakdown: roles('a', 'b', 'c') },
    );
    const atoms = atomsOfRound(input)!;
    expect(atoms.map(({ id }) => id)).toEqual(['b', 'rest']);
    expect(Object.keys(releaseOf(input).team!)).not.toContain('sites');
  });

  test('A4, AN03 one late joiner, or five of whom one knows a cell, change no published result', () => {
    const before = aRound(crowd(9, 2));
    const joined = (...late: Parameters<typeof crowd>[]) =>
      aRound([...before.people, ...late.flatMap((each) => crowd(...each))]);
    expect(mayReplace(before, joined([1, 4]))).toBe(false);
    expect(mayReplace(before, joined([4, 4]))).toBe(false);
    expect(mayReplace(before, joined([5, 4]))).toBe(true);
    expect(mayReplace(before, joined([4, 4, null, { 'P1S1.a': 'DK' }], [1, 4]))).toBe(false);
    expect(mayReplace(before, joined([5, 4, null, { 'P1S1.a': 'DK' }]))).toBe(true);
    expect(mayReplace(before, before)).toBe(true);
  });

  test('A4 newcomers never make a group visible that the first total held beside another', () => {
    const dontKnow = { 'P1S1.a': 'DK' } as const;
    const breakdown = roles('a', 'b');
    const a = [...crowd(4, 2, 'a'), ...crowd(3, 2, 'a', dontKnow)];
    const before = aRound([...a, ...crowd(8, 2, 'b')], { breakdown });
    const after = { ...before, people: [...before.people, ...crowd(5, 4, 'a')] };
    expect(mayReplace(before, after)).toBe(false);
    const rows = [before, after].flatMap((input) => rowsOf(releaseOf(input), input));
    expect(leakOf(rows, 5)).toEqual(['0', '1', '2', '3']);
  });

  test('AN04 a second release has the groups of the first or none', () => {
    const breakdown = roles('a', 'b', 'c');
    const before = aRound([...crowd(8, 2, 'a'), ...crowd(5, 2, 'b'), ...crowd(4, 1, 'c')], {
      breakdown,
    });
    expect(atomsOfRound(before)?.map(({ id }) => id)).toEqual(['a', 'rest']);
    const after = { ...before, people: [...before.people, ...crowd(6, 1, 'c')] };
    expect(atomsOfRound(after)?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(mayReplace(before, after)).toBe(false);
  });

  test('A6 careless responses are a note at most, never a second result', () => {
    const people = [...crowd(13, 2), ...crowd(5, 4)].map((one, i) => ({
      ...one,
      isCareless: i >= 13,
    }));
    const flagged = releaseOf(aRound(people));
    const unflagged = releaseOf(aRound(people.map((one) => ({ ...one, isCareless: false }))));
    expect(flagged.team!.hasQualityNote).toBe(true);
    const four = people.map((one, i) => ({ ...one, isCareless: i < 4 }));
    expect(releaseOf(aRound(four)).team!.hasQualityNote).toBe(false);
    expect({ ...flagged, team: { ...flagged.team, hasQualityNote: false } }).toEqual(unflagged);
  });

  test('A8 groups of 8, 5, 3 and 1: the rest of four takes in the five', () => {
    const input = aRound(
      [...crowd(8, 2, 'w'), ...crowd(5, 2, 'x'), ...crowd(3, 2, 'y'), ...crowd(1, 2, 'z')],
      { breakdown: roles('w', 'x', 'y', 'z') },
    );
    expect(atomsOfRound(input)?.map(({ id, people }) => [id, people])).toEqual([
      ['w', [5, 9]],
      ['rest', [5, 9]],
    ]);
  });

  test('A9 below ten people no spread is a number and no interval is finer than five points', () => {
    const input = aRound([0, 0, 0, 2, 3].flatMap((answer) => crowd(1, answer as 0 | 2 | 3)));
    const { team, range } = releaseOf(input);
    const shown = team!.cells.P1S1!;
    expect(shown.ad).toBeNull();
    expect(shown.dots).toBeNull();
    expect([...shown.range, range!.low, range!.high].every((end) => end % 5 === 0)).toBe(true);
    const spreads = [team!.overall, ...Object.values(team!.steps)];
    expect(spreads.map((one) => one?.ad ?? null).every((ad) => ad === null)).toBe(true);
  });

  test('A9 the spread of a margin is a number only if that of each of its cells is', () => {
    const gaps = { 'P1S1.a': 'DK' } as const;
    const twelve = aRound([...crowd(7, 2, null, gaps), ...crowd(3, 4), ...crowd(4, 1)]);
    const { cells, steps, prerequisites, overall } = releaseOf(twelve).team!;
    expect([cells.P1S1!.ad, cells.P2S1!.ad]).toEqual([null, 0.8]);
    expect([steps.S1!.ad, prerequisites.P1!.ad, overall!.ad]).toEqual([null, null, null]);
    expect(steps.S2!.ad).toBe(0.8);
  });

  test('A10, AN05 nobody learns that five people all answered alike at an end of the scale', () => {
    const unanimous = releaseOf(aRound(crowd(5, 0)));
    const nearly = releaseOf(aRound([...crowd(4, 0), ...crowd(1, 1)]));
    expect(unanimous).toMatchObject({ index: 10, bound: 'at-most' });
    expect(unanimous.cells.every(({ value, bound }) => value === 10 && bound === 'at-most')).toBe(
      true,
    );
    expect(nearly).toEqual(unanimous);
    const high = releaseOf(aRound(crowd(9, 4)));
    expect(high.steps.every(({ value, bound }) => value === 90 && bound === 'at-least')).toBe(true);
    expect(releaseOf(aRound(crowd(10, 0)))).toMatchObject({ index: 0 });
  });

  test('A10 a step held by a prerequisite that is only "at most 10" is a bound as well', () => {
    const split = (p4: 0 | 1) =>
      aRound(crowd(5, 3, null, Object.fromEntries(stepIds.map((step) => [`P4${step}.a`, p4]))));
    const { steps, prerequisites } = releaseOf(split(0));
    expect(prerequisites[3]).toMatchObject({
      value: 10,
      bound: 'at-most',
      brakes: ['S1', 'S4', 'S5', 'S6'],
    });
    expect(steps[0]).toMatchObject({ value: 30, bound: 'at-most', raw: 56, brakedBy: 'P4' });
  });

  test('A10 a bound is not undone by the step less its other cells', () => {
    const { cells, team } = releaseOf(aRound(crowd(5, 2, null, { 'P1S1.a': 0, 'P3S3.a': 4 })));
    const withheld = cells.filter(({ value }) => value === null).map(({ id }) => id);
    expect(cells[0]).toMatchObject({ value: 10, bound: 'at-most' });
    expect(withheld).toEqual(['P1S2', 'P1S3', 'P2S1', 'P2S2', 'P3S2']);
    expect(withheld.every((cell) => team!.cells[cell] === null)).toBe(true);
    expect(team!.marginsOnly).toBe(false);
  });

  test('A10 a group of five at an end is only a bound, and no other group is shown beside it', () => {
    const input = aRound([...crowd(6, 2, 'a'), ...crowd(5, 0, 'b')], {
      breakdown: roles('a', 'b'),
    });
    const [a, b] = atomsOfRound(input)!;
    expect(b).toMatchObject({ index: 10, indexBound: 'at-most', bounds: { P1: 'at-most' } });
    expect([a!.index, a!.prerequisites.P1, a!.steps.S1]).toEqual([null, null, null]);
  });

  test('A11 three of an atom answered a cell: nothing with that cell is broken down', () => {
    const gaps = { 'P1S1.a': 'DK', 'P1S2.a': 'DK' } as const;
    const input = aRound([...crowd(6, 2, 'a'), ...crowd(3, 3, 'b'), ...crowd(2, 1, 'b', gaps)], {
      breakdown: roles('a', 'b'),
    });
    const { cells } = releaseOf(input);
    expect(cells.find(({ id }) => id === 'P1S1')!.value).not.toBeNull();
    const atoms = atomsOfRound(input)!;
    expect(atoms.map(({ prerequisites }) => prerequisites.P1)).toEqual([null, null]);
    expect(atoms.every(({ prerequisites }) => prerequisites.P2 !== null)).toBe(true);
    expect(leakOf(rowsOf(releaseOf(input), input), 5)).toBeNull();
  });

  test('A12 a cell nobody knows looks like one that is withheld', () => {
    const rest = crowd(6, 2);
    const withheld = aRound([...crowd(3, 2, null, { 'P1S1.a': 'DK' }), ...crowd(3, 2)]);
    const empty = aRound(rest.map(({ answers }) => person({ ...answers, 'P1S1.a': 'DK' })));
    const nobody = aRound(rest.map(({ answers }) => person({ ...answers, 'P1S1.a': null })));
    const shown = [withheld, empty, nobody].map((input) => releaseOf(input));
    expect(cellOfRound(withheld, 'P1S1').value).toBeNull();
    expect(shown[1]).toEqual(shown[0]);
    expect(shown[2]).toEqual(shown[0]);
  });

  test('A13 no reason in the roadmap names a withheld cell or a handbrake that is not shown', () => {
    const input = aRound(peopleOf(golden.V2d_small_team_fallback.input.answers));
    const profile = releaseOf(input);
    expect(profile.team!.marginsOnly).toBe(true);
    const plan = roadmap(assessmentOfRelease(profile), starterCatalogue)!;
    expect(plan.schedule.length).toBeGreaterThan(0);
    const facts = plan.schedule.flatMap(({ because }) => because.map(({ fact }) => fact));
    expect(facts).not.toContain('gap');
  });

  test('A14 groups counted equally are told only beside groups that are all shown', () => {
    const both = [...crowd(20, 3, 'a'), ...crowd(5, 1, 'b')];
    const breakdown = roles('a', 'b');
    const shown = releaseOf(aRound(both, { breakdown }));
    expect(shown.index).toBe(65);
    expect(shown.team!.balanced).toEqual({ index: 50, level: 3 });
    expect(leakOf(rowsOf(shown, aRound(both, { breakdown })), 5)).toBeNull();
    const one = [
      ...crowd(20, 3, 'a'),
      ...crowd(4, 1, 'b'),
      ...crowd(1, 1, 'b', { 'P1S1.a': 'DK' }),
    ];
    expect(releaseOf(aRound(one, { breakdown })).team!.balanced).toBeNull();
    const bound = [...crowd(20, 3, 'a'), ...crowd(5, 0, 'b')];
    expect(releaseOf(aRound(bound, { breakdown })).team!.balanced).toBeNull();
    expect(releaseOf(aRound(both)).team!.balanced).toBeNull();
  });

  test('A15, AN12 how many of a group answered is a band, and nothing is counted exactly', () => {
    const rounds = [20, 40].map((n) =>
      releaseOf(
        aRound([...crowd(n / 2, 3, 'a'), ...crowd(n / 2, 1, 'b')], { breakdown: roles('a', 'b') }),
      ),
    );
    expect(rounds.map(({ people }) => people)).toEqual([
      [20, 49],
      [20, 49],
    ]);
    const withoutIntervals = rounds.map((profile) =>
      JSON.stringify(profile, (key, value) => (key === 'range' ? null : value)).replaceAll(
        '"people":[10,19]',
        '"people":[20,49]',
      ),
    );
    expect(withoutIntervals[1]).toBe(withoutIntervals[0]);
  });

  test('A16 comments are those of ten people at least, each question by itself', () => {
    const comments = { 'P1S1.a': ['eins', 'zwei'], 'P1S2.a': ['drei'], 'P1S3.a': [] };
    const written = (n: number, k = 5) => releaseOf(aRound(crowd(n, 2), { comments, k })).team!;
    expect(written(9).comments).toEqual({});
    expect(written(10).comments).toEqual({ 'P1S1.a': ['eins', 'zwei'], 'P1S2.a': ['drei'] });
    expect([written(13, 7).comments, written(14, 7).shows.comments]).toEqual([{}, true]);
  });

  test('A17 groups nobody chose are listed like the others', () => {
    const people = [...crowd(6, 2, 'a'), ...crowd(6, 1, 'b')];
    const listed = releaseOf(aRound(people, { breakdown: roles('a', 'b', 'empty') })).team!.groups!;
    expect(listed.groups.map(({ id }) => id)).toEqual(['a', 'b', 'empty']);
    const nothing = releaseOf(aRound(crowd(6, 2, 'a'), { breakdown: roles('a', 'b', 'empty') }));
    expect(nothing.team!.groups).toEqual({ ...listed, atoms: null, conflicts: [] });
  });

  test('A18 the order in which people are stored changes nothing', () => {
    const people = peopleOf(golden.V2_team8.input.answers);
    const customers = customersOf(golden.V4_outside.input.outside);
    const release = releaseOf(aRound(people, { customers }));
    expect(releaseOf(aRound(people.toReversed(), { customers }))).toEqual(release);
  });

  test('two items and their cell: who skipped one is not what is left over', () => {
    const full = (answers: object) => person(answers as never);
    const all = Object.fromEntries(fullItems.map((item) => [item, 2]));
    const eleven = Array.from({ length: 11 }, () => full(all));
    const change = { lap: 'full', presentedItems: fullItems } as const;
    const complete = releaseOf(aRound(eleven, change)).team!;
    expect(complete.items['P1S2.a']).toEqual([0, 0, 10, 0, 0]);
    const skipped = [...eleven, full({ ...all, 'P1S2.b': 'DK', 'P1S2.a': 4 })];
    const { items, cells } = releaseOf(aRound(skipped, change)).team!;
    expect([items['P1S2.a'], items['P1S2.b']]).toEqual([undefined, undefined]);
    expect(items['P1S3.a']).toBeDefined();
    expect(cells.P1S2!.dots).not.toBeNull();
  });
});
