import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { assessmentOfRelease, releaseFlags } from '@/lib/core/assessment-of-release';
import { margins } from '@/lib/core/margins';
import { tableProfileOf } from '@/lib/core/profile-table';
import { projectionOf } from '@/lib/core/projection';
import { releaseOf } from '@/lib/core/release-team';
import { roadmap } from '@/lib/core/roadmap';
import { cellRecord } from '@/lib/core/score';
import { floorIndex } from '@/lib/core/screen-numbers';
import { prerequisiteIds, stepIds } from '@/lib/core/types';
import { withAgreed } from '@/lib/core/with-agreed';
import golden from '../fixtures/golden.json';
import { answersOf, constantAnswers, quickItems } from './answer-strings';
import { population } from './populations';
import { faultOf } from './release-checks';
import { aRound, crowd, customersOf, peopleOf, roles } from './round-builder';
import { starterCatalogue } from './starter-catalogue';

const team8 = aRound(peopleOf(golden.V2_team8.input.answers));
const team7 = aRound(peopleOf(golden.V4_outside.input.inside), {
  customers: customersOf(golden.V4_outside.input.outside),
});

describe('how many people a release needs', () => {
  test('AN01 below k nothing changes with the number of people or what they say', {
    timeout: 120_000,
  }, () => {
    for (let n = 0; n <= 200; n++) {
      const people = population(n, { lap: 'quick' }).people;
      const crowded = Array.from({ length: n }, (_, i) => people[i % people.length]!);
      for (const k of [5, 8]) {
        const input = aRound(crowded, { k, breakdown: roles('service', 'sales') });
        if (n < k) expect(releaseOf(input)).toEqual(releaseOf({ ...input, people: [] }));
        else expect(releaseOf(input).people[0]).toBeGreaterThanOrEqual(k);
        if (n < 30 || n % 20 === 0)
          expect(faultOf(releaseOf, input), `${n} people, k ${k}`).toBeNull();
      }
    }
  });

  test('R17 four people have no result: no number, no comment, no customers', () => {
    const comments = { 'P1S1.a': ['wer war das'] };
    const found = releaseOf(aRound(crowd(4, 2), { comments, customers: team7.customers }));
    expect(found.finding).toEqual({ kind: 'not-measurable' });
    expect(found.people).toEqual([0, 4]);
    expect(JSON.stringify(found)).not.toContain('wer war das');
    expect(found.team!.outside).toBeNull();
    expect(roadmap(assessmentOfRelease(found), starterCatalogue)).toBeNull();
  });

  test('R1 a round that asks for eight shows nothing of seven, and finer views from sixteen', () => {
    const round = (n: number) => releaseOf(aRound(crowd(n, 2), { k: 8 }));
    expect(round(7).index).toBeNull();
    expect([round(8).index, round(8).people]).toEqual([50, [8, 9]]);
    expect(round(15).team!.shows).toEqual({ items: false, spread: false, comments: false });
    expect(round(15).team!.items).toEqual({});
    expect(round(16).team!.shows).toEqual({ items: true, spread: true, comments: true });
    expect(Object.keys(round(16).team!.items)).toHaveLength(24);
    const seven = crowd(7, 2, 'a');
    const groups = releaseOf(
      aRound([...seven, ...crowd(9, 2, 'b')], { k: 8, breakdown: roles('a', 'b') }),
    );
    expect(groups.team!.groups!.atoms).toBeNull();
  });

  test('R4 a cell with four who know it is withheld, and its row rests on the other five', () => {
    const gaps = { 'P1S1.a': 'DK' } as const;
    const found = releaseOf(aRound([...crowd(4, 4), ...crowd(2, 2, null, gaps)]));
    expect(found.cells[0]).toMatchObject({ value: null, level: null, band: null });
    expect(found.prerequisites[0]!.cellsKnown).toBe(5);
    expect(found.prerequisites[0]!.value).toBe(floorIndex(20 / 6));
  });

  test('answers to what was not asked count for nothing', () => {
    const input = aRound(peopleOf(golden.V2_team8.input.answers));
    const more = input.people.map((one) => ({
      ...one,
      answers: { ...one.answers, 'P1S1.b': 4 as const },
    }));
    expect(releaseOf({ ...input, people: more })).toEqual(releaseOf(input));
  });

  test('blind spots need ten people who answered, not ten who are there', () => {
    const unsure = { 'P1S1.a': 'DK' } as const;
    const silent = { 'P1S1.a': null } as const;
    const found = (people: Parameters<typeof aRound>[0]) => releaseOf(aRound(people)).blindSpots;
    expect(found([...crowd(6, 2), ...crowd(4, 2, null, unsure)])).toEqual(['P1S1']);
    expect(found([...crowd(5, 2), ...crowd(4, 2, null, unsure)])).toEqual([]);
    expect(found([...crowd(11, 2, null, silent), ...crowd(1, 2, null, unsure)])).toEqual([]);
  });
});

describe('the released numbers', () => {
  test('V2 a team of eight shows the floors of the published result', () => {
    const { expected } = golden.V2_team8;
    const found = releaseOf(team8);
    expect(found).toMatchObject({
      people: [5, 9],
      index: Math.floor(expected.index),
      level: { level: 3, ungated: 3, gates: [] },
      range: { low: 30, high: 50, levels: [2, 3], sure: false },
      finding: { kind: 'bottleneck', steps: ['S6'] },
    });
    expect(found.steps.map(({ value }) => value)).toEqual(
      stepIds.map((id) => floorIndex(expected.E[id])),
    );
    expect(found.team!.cells.P1S1!.class).toBe('mixed');
    expect(found.team!.mayNameCells).toBe(true);
  });

  test('V2d a team of five with two gaps in one row has margins and no cell', () => {
    const { input, expected } = golden.V2d_small_team_fallback;
    const found = releaseOf(aRound(peopleOf(input.answers)));
    expect(found.team).toMatchObject({ marginsOnly: true, mayNameCells: false, items: {} });
    expect(found.prerequisites.map(({ value }) => value)).toEqual(
      prerequisiteIds.map((id) => floorIndex(expected.P[id])),
    );
    expect(found.index).toBe(Math.floor(expected.index));
    expect(found.cells.every(({ value, level, band }) => (value ?? level ?? band) === null)).toBe(
      true,
    );
    expect(Object.values(found.team!.cells).every((cell) => cell === null)).toBe(true);
    const known = [...found.steps, ...found.prerequisites].map(({ cellsKnown }) => cellsKnown);
    expect(new Set(known)).toEqual(new Set([4, 6]));
    expect(found.team!.groups).toBeNull();
  });

  test('V4 customers beside a team of seven: gaps, flags and the gate to level 5', () => {
    const { outside } = releaseOf(team7).team!;
    expect(outside).toMatchObject({ people: [10, 19], isFirstHints: true, confirms: false });
    expect(stepIds.map((id) => [outside!.steps[id].gap, outside!.steps[id].flag])).toEqual([
      [-5, 'match'],
      [23, 'over'],
      [31, 'over'],
      [45, 'over'],
      [16, 'maybe_over'],
      [18, 'maybe_over'],
    ]);
    expect(releaseFlags(releaseOf(team7)).overSteps).toEqual(['S2', 'S3', 'S4']);
    const few = { ...team7.customers!, people: team7.customers!.people.slice(0, 4) };
    const withheld = releaseOf({ ...team7, customers: few }).team!.outside!;
    expect(withheld.people).toBeNull();
    const none = releaseOf({ ...team7, customers: { ...few, people: [] } }).team!.outside!;
    expect(none).toEqual(withheld);
  });

  test('R14 customers are shown by segment as groups are, with steps alone', () => {
    const rows = golden.V4_outside.input.outside;
    const people = [...rows, ...rows].map((row, i) => ({
      ...customersOf([row]).people[0]!,
      segment: i % 2 === 0 ? 'shop' : 'web',
    }));
    const groups = ['shop', 'web', 'phone'].map((id) => ({ id, name: id }));
    const customers = {
      people,
      breakdown: { dimension: 'channel' as const, groups },
      comments: ['gut'],
    };
    const { segments, comments, fans } = releaseOf({ ...team7, customers }).team!.outside!;
    expect(segments!.atoms!.map(({ id, index }) => [id, index])).toEqual([
      ['shop', null],
      ['web', null],
    ]);
    expect(Object.values(segments!.atoms![0]!.steps).every((value) => value !== null)).toBe(true);
    expect([comments, fans]).toEqual([['gut'], 'none']);
  });

  test('a gap is not said where either side is only a bound, and neither is what would give it away', () => {
    const customers = customersOf(Array.from({ length: 12 }, () => '444444444444'));
    const found = releaseOf(aRound(crowd(6, 4), { customers })).team!.outside!;
    expect(stepIds.map((id) => found.steps[id].gap)).toEqual([null, null, null, null, null, null]);
    expect(stepIds.map((id) => found.steps[id].relative)).toEqual(Array(6).fill(null));
    expect(found.confirms).toBe(true);
    expect(releaseOf(aRound(crowd(6, 4), { customers })).level!.level).toBe(5);
    expect(releaseOf(aRound(crowd(6, 4))).level).toMatchObject({
      level: 4,
      gates: ['no_outside_confirmation'],
    });
  });

  test('conflicts between groups are margins a whole answer apart', () => {
    const input = aRound([...crowd(6, 3, 'a'), ...crowd(6, 2, 'b')], {
      breakdown: roles('a', 'b'),
    });
    const { conflicts } = releaseOf(input).team!.groups!;
    expect(conflicts).toHaveLength(10);
    expect(conflicts[0]).toEqual({ margin: 'S1', low: 'b', high: 'a' });
    const near = aRound([...crowd(6, 3, 'a'), ...crowd(6, 2, 'b', { 'P1S1.a': 3 })], {
      breakdown: roles('a', 'b'),
    });
    const margins = releaseOf(near).team!.groups!.conflicts.map(({ margin }) => margin);
    expect(margins).toEqual(['S2', 'S3', 'S4', 'S5', 'S6', 'P2', 'P3', 'P4']);
  });

  test('the guide to the talk begins with the most disputed cell', () => {
    const people = [...crowd(5, 2), ...crowd(5, 2)].map((one, i) => ({
      ...one,
      answers: {
        ...one.answers,
        'P3S3.a': i < 5 ? (0 as const) : (4 as const),
        'P2S2.a': i < 5 ? (1 as const) : (3 as const),
      },
    }));
    const { dialogue, cells } = releaseOf(aRound(people)).team!;
    expect(dialogue).toEqual(['P3S3', 'P2S2']);
    expect(cells.P3S3).toMatchObject({
      class: 'disagree',
      isPolarised: true,
      ad: 2,
      dots: [5, 0, 0, 0, 5],
    });
  });
});

describe('what plans read of a release', () => {
  test('the assessment made of a release says what the release says', () => {
    const profile = releaseOf(team8);
    const rebuilt = assessmentOfRelease(profile);
    expect(rebuilt.index).toBe(profile.index);
    expect(stepIds.map((id) => floorIndex(rebuilt.E[id]!))).toEqual(
      profile.steps.map(({ value }) => value),
    );
    expect(rebuilt.n).toBe(5);
    expect(rebuilt.level).toEqual(profile.level);
    const plan = roadmap(rebuilt, starterCatalogue)!;
    expect(plan.indexBefore).toBe(profile.index);
    expect(projectionOf(rebuilt, plan)!.now).toMatchObject({ index: profile.index, level: 3 });
  });

  test('two rounds with the same release have the same plan', () => {
    const reversed = aRound(team8.people.toReversed());
    const plans = [team8, reversed].map((input) =>
      roadmap(assessmentOfRelease(releaseOf(input)), starterCatalogue),
    );
    expect(plans[1]).toEqual(plans[0]);
  });

  test('without cells the plan rests on estimates and stays anchored to the released index', () => {
    const round = aRound(peopleOf(golden.V2d_small_team_fallback.input.answers));
    const rebuilt = assessmentOfRelease(releaseOf(round));
    const plan = roadmap(rebuilt, starterCatalogue)!;
    expect(plan.estimated).toHaveLength(24);
    expect(plan.indexBefore).toBe(releaseOf(round).index);
    expect(plan.indexAfter).toBeGreaterThanOrEqual(plan.indexBefore);
  });

  test('agreed values change the plan and what they lift, never the votes', () => {
    const votes = assessmentOfRelease(releaseOf(team8));
    expect(withAgreed(votes, {})).toBe(votes);
    const agreed = withAgreed(votes, { P4S6: 3 });
    expect(agreed.cells.P4S6.score).toBe(3);
    expect(agreed.P.P4).toBeCloseTo(votes.P.P4! + (3 - votes.cells.P4S6.score!) / 6, 9);
    expect(agreed.index!).toBeGreaterThan(votes.index!);
    expect(votes.cells.P4S6.score).toBe(1);
    const exact = assess([constantAnswers(2)], 'table');
    const all = withAgreed(exact, Object.fromEntries(quickItems.map((id) => [id.slice(0, 4), 3])));
    expect(all.level.level).toBe(4);
    expect(all.eff).toBeCloseTo(margins(cellRecord(() => 3)).eff!, 9);
  });

  test('agreed values can make a round measurable that was not', () => {
    const open = assess([answersOf('DDDDDD DDDDDD DDDDDD 333333')], 'table');
    expect(open.level.level).toBeNull();
    const agreed = withAgreed(
      open,
      Object.fromEntries(quickItems.map((id) => [id.slice(0, 4), 2])),
    );
    expect(agreed.level.level).toBe(3);
  });
});

describe('a round at the table', () => {
  const people = ['Ada', 'Ben', 'Cem'].map((name, i) => ({
    name,
    answers: { ...constantAnswers(2), 'P1S1.a': [0, 4, 4][i] as 0 | 4, 'P1S2.a': 'DK' as const },
  }));
  const profile = tableProfileOf({ lap: 'quick', presentedItems: quickItems, people });

  test('is exact, names everybody and says who answered what', () => {
    expect(profile).toMatchObject({ mode: 'table', people: [3, 3], index: 50 });
    expect(profile.team).toBeUndefined();
    expect(profile.table!.names).toEqual(['Ada', 'Ben', 'Cem']);
    expect(profile.table!.answers['P1S1.a']).toEqual([0, 4, 4]);
    expect(profile.cells[0]!.value).toBe(66);
  });

  test('tells how far people lie apart without a minimum, and what is worth a talk', () => {
    expect(profile.table!.cells.P1S1).toEqual({ class: 'disagree', isPolarised: false, ad: 1.8 });
    expect(profile.table!.cells.P1S2).toBeNull();
    expect(profile.table!.dialogue).toEqual(['P1S1', 'P1S2']);
  });
});
