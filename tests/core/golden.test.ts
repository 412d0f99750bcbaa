import { describe, expect, test } from 'vitest';
import {
  agreementClass,
  alpha,
  averageDeviation,
  averageDeviationOf,
  isPolarised,
  rwg,
  rwgJ,
  rwgStar,
  uniformVariance,
} from '@/lib/core/agreement';
import { atomsOf, reconstruct, releasable } from '@/lib/core/anonymity';
import { audit } from '@/lib/core/anonymity-audit';
import { assess } from '@/lib/core/assess';
import { change, reliableChange } from '@/lib/core/change';
import { cellRanking, intraclassTable } from '@/lib/core/intraclass';
import { margins } from '@/lib/core/margins';
import { levelOf, maturityOf } from '@/lib/core/maturity';
import { outsideGaps } from '@/lib/core/outside';
import {
  printAssessment,
  type printInitiative,
  printOutsideGap,
  printRoadmap,
} from '@/lib/core/print';
import { type Plan, plan, roadmap } from '@/lib/core/roadmap';
import { roleBalanced } from '@/lib/core/role-balance';
import { cellRatings, cellRecord, tallyOf } from '@/lib/core/score';
import { mean, variance } from '@/lib/core/statistics';
import { type CellId, prerequisiteIds, prerequisiteOf, stepIds } from '@/lib/core/types';
import golden from '../fixtures/golden.json';
import { answersOf, outsideAnswersOf } from './answer-strings';
import { expectClose } from './expect-close';
import { planOptions } from './reference-options';
import { starterCatalogue } from './starter-catalogue';

const people = (rows: readonly string[]) => rows.map((row) => answersOf(row));
const rowConstants = (values: readonly number[]) =>
  cellRecord((cell) => values[prerequisiteIds.indexOf(prerequisiteOf(cell))]!);
const printed = (planned: Plan) => {
  const { estimated: _, ...rest } = printRoadmap({ ...planned, estimated: [] }) as object & {
    estimated?: unknown;
  };
  return rest;
};

describe('people (V1, V2)', () => {
  test.each([
    ['a solo quick lap', golden.V1_solo_quick],
    ['a solo quick lap with three cells missing', golden.V1b_solo_quick_three_missing],
    ['a solo quick lap with too little', golden.V1c_solo_too_little],
  ])('%s scores as published', (_, { input, expected }) => {
    expectClose(printAssessment(assess(people([input.answers]), 'solo')), expected);
  });

  test('a team of eight scores as published', () => {
    const { agreement, P4_agreement, profile_icc_complete_cases, ...expected } =
      golden.V2_team8.expected;
    const team = people(golden.V2_team8.input.answers);
    expectClose(printAssessment(assess(team, 'team')), expected);
    const tally = tallyOf(team);
    for (const [cell, figures] of Object.entries(agreement)) {
      const ratings = cellRatings(tally, cell as CellId);
      const ad = averageDeviation(ratings);
      const found = { ratings, n: ratings.length, ad_m: ad, rwg: rwg(ratings) };
      expectClose(
        { ...found, class: agreementClass(ad), polarised: isPolarised(ratings) },
        figures,
      );
    }
    const row = stepIds.map((step) => cellRatings(tally, `P4${step}`));
    expectClose(
      { rwg_j: rwgJ(row), rwg_star: rwgStar(row), ad_m_j: averageDeviationOf(row) },
      P4_agreement,
    );
    const ranking = cellRanking(tally)!;
    expectClose({ raters: ranking.raters, ...ranking.icc }, profile_icc_complete_cases);
    expect(ranking.mayNameCells).toBe(true);
  });

  test('a team of five with two thin cells keeps its margins and hides every cell', () => {
    const { input, expected } = golden.V2d_small_team_fallback;
    expectClose(printAssessment(assess(people(input.answers), 'team')), expected);
  });

  test('role groups count the same in the second reading, unless one is too small', () => {
    for (const vector of [golden.V2b_role_balance, golden.V2c_role_balance_unequal]) {
      const [a, b] = [people(vector.input.atom_a), people(vector.input.atom_b)];
      expectClose(assess([...a, ...b], 'team').eff, vector.person_equal_eff);
      expectClose(roleBalanced([a, b])!.eff, vector.role_balanced_eff);
    }
    const { input, withheld_when_atom_b_has_a_dont_know } = golden.V2c_role_balance_unequal;
    const gappy = people(golden.V2_team8.input.answers.slice(0, 5));
    expect(roleBalanced([people(input.atom_a), gappy])).toBe(withheld_when_atom_b_has_a_dont_know);
  });
});

describe('levels (V3)', () => {
  test.each(golden.V3_gating)('rows of $row_constants are gated as by hand', (vector) => {
    const found = margins(rowConstants(vector.row_constants));
    const { raw, eff, E, brake, brakeBy } = found;
    const { row_constants, ...expected } = vector;
    expect(row_constants).toHaveLength(4);
    expectClose({ raw, eff, E, brake, brake_by: brakeBy, ...maturityOf(found, false) }, expected);
  });

  test.each(golden.V3_level_thresholds)('a score of %d is level %d', (score, level) => {
    expect(levelOf(score!)).toBe(level);
  });
});

describe('outside and change (V4, V5)', () => {
  const { input, expected, expected_with_4_outside_respondents } = golden.V4_outside;
  const team = people(input.inside);
  const customers = input.outside.map(outsideAnswersOf);

  test('seven inside and ten customers give the published gaps', () => {
    const found = printAssessment(assess(team, 'team', { outside: customers }));
    const { S, E, P, raw, eff, index, level, outside, ci80 } = found;
    expectClose({ S, E, P, raw, eff, index, level, outside, ci80 }, expected);
  });

  test('four customers are withheld', () => {
    const gaps = outsideGaps(tallyOf(team), assess(team, 'team'), customers.slice(0, 4));
    const found = Object.fromEntries(
      Object.entries(gaps).map(([step, gap]) => [step, printOutsideGap(gap)]),
    );
    expectClose(found, expected_with_4_outside_respondents);
  });

  const before = people(golden.V2_team8.input.answers);
  const solo = people(golden.V5_change.solo_input);
  test.each([
    ['the overall score', change(before, team, { kind: 'eff' }), golden.V5_change.team_overall],
    ['a prerequisite', change(before, team, { kind: 'P', id: 'P4' }), golden.V5_change.team_P4],
    ['a step', change(before, team, { kind: 'S', id: 'S3' }), golden.V5_change.team_S3],
    [
      'one person less',
      change(before, before.slice(0, 7), { kind: 'eff' }),
      golden.V5_change.team_null,
    ],
    ['one person twice', change([solo[0]!], [solo[1]!], { kind: 'eff' }), golden.V5_change.solo],
  ])('the change of %s is as published', (_, found, published) => {
    expectClose(found, published);
  });
});

describe('roadmap (V6)', () => {
  const vector = golden.V6_roadmap;
  const cells = vector.input.Y;
  const options = planOptions(vector.input);

  test('the published plan comes out, every key of it', () => {
    expectClose(printed(plan(cells, starterCatalogue, options)), vector.expected);
  });

  test('a capacity of six person-days means one lane', () => {
    const { schedule, ...found } = printed(plan(cells, starterCatalogue, { capacity30: 6 })) as {
      schedule: ReturnType<typeof printInitiative>[];
    };
    const order = schedule.map(({ id, start, finish }) => [id, start, finish]);
    expectClose({ ...found, order }, vector.expected_capacity6_no_flags);
  });

  test('a handbrake profile starts with culture', () => {
    const { input, ...expected } = golden.V6_roadmap_handbrake;
    const found = plan(rowConstants(input.row_constants), starterCatalogue);
    expectClose(
      {
        first_three: found.schedule.slice(0, 3).map(({ id }) => id),
        index_before: found.indexBefore,
        index_after: found.indexAfter,
      },
      expected,
    );
  });

  test('missing cells are estimated and never quoted', () => {
    const { input, expected } = golden.V6_roadmap_missing_cells;
    const { targets, capacity30 } = input;
    const assessment = assess(people([input.answers]), 'solo');
    expectClose(
      printRoadmap(roadmap(assessment, starterCatalogue, { targets, capacity30 })),
      expected,
    );
  });
});

describe('anonymity (V7)', () => {
  test.each(Object.entries(golden.V7_anonymity.audit))('%s is judged as published', (_, vector) => {
    expect(audit(vector.released_sets)).toEqual(vector.leaks);
  });

  type Counts = Record<string, number>;
  const atoms = golden.V7_anonymity.atoms as unknown as [Counts, string[][]][];
  test.each(atoms)('the groups %o become the published atoms', (sizes, expected) => {
    expect(atomsOf(sizes)).toEqual(expected);
  });

  const contributions = golden.V7_anonymity.releasable as unknown as [Counts, object][];
  test.each(contributions)('contributions of %o release %o', (counts, expected) => {
    expect(releasable(counts)).toEqual(expected);
  });

  test('mean, spread and five people give the answers away', () => {
    const { published, consistent_multisets } = golden.V7_anonymity.reconstruct_n5;
    const { n, mean: centre, sd } = published;
    expect(reconstruct(n, centre, sd)).toEqual(consistent_multisets);
  });
});

describe('published arithmetic (E1 to E4)', () => {
  test('Shrout and Fleiss 1979: six intraclass correlations and alpha', () => {
    const vector = golden.E1_shrout_fleiss_1979;
    const rows = vector.rows_targets_columns_judges;
    const found = intraclassTable(rows);
    expectClose(found, vector.full);
    expectClose(found, vector.published_2dp, 0.005 + 1e-9);
    const judges = rows[0]!.map((_, judge) => rows.map((row) => row[judge]!));
    expectClose(alpha(judges), vector.alpha_items_are_judges);
  });

  test('the null variance of a uniform scale, and a sixth of its points', () => {
    const { null_variance, c_over_6 } = golden.E2_uniform_null;
    for (const [points, expected] of Object.entries(null_variance))
      expectClose(uniformVariance(Number(points)), expected);
    for (const [points, expected] of Object.entries(c_over_6))
      expectClose(Number(points) / 6, expected);
  });

  test('Jacobson and Truax 1991: the reliable change index', () => {
    const { input, full, rounded } = golden.E3_jacobson_truax_1991;
    const [before, after, sd, reliability] = input as [number, number, number, number];
    const { se, sDiff, rci } = reliableChange(before, after, sd, reliability);
    expectClose({ se, s_diff: sDiff, rci }, full);
    expectClose(rci, rounded, 0.005);
  });

  test('five ratings by hand', () => {
    const vector = golden.E4_hand;
    const { ratings } = vector;
    const ad = averageDeviation(ratings);
    expectClose(
      [mean(ratings), variance(ratings), rwg(ratings), ad, agreementClass(ad)],
      [vector.mean, vector.var, vector.rwg, vector.ad_m, vector.class],
    );
    expectClose(rwgJ(vector.two_items), vector.rwg_j);
  });
});
