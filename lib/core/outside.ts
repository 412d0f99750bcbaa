import { method } from './constants';
import { jackknifeVariance, moderatedInterval, welchDf } from './interval';
import type { Margins } from './margins';
import type { Tally } from './score';
import { mean, variance } from './statistics';
import { tQuantile } from './student-t';
import { type OutsideAnswers, type StepId, stepIds } from './types';

export type OutsideFlag = 'over' | 'under' | 'maybe_over' | 'maybe_under' | 'match';

/** The gap between inside (without handbrake) and outside of one step, in scale points (method 1.10). */
export type OutsideGap =
  | { readonly flag: 'withheld'; readonly nOut: number }
  | {
      readonly flag: OutsideFlag;
      readonly nOut: number;
      readonly inside: number;
      readonly outside: number;
      readonly gap: number;
      readonly h80: number;
      readonly df: number;
      readonly relativeGap: number;
    };

export type OutsideGaps = Readonly<Record<StepId, OutsideGap>>;

/** The customers' scores of a step: each the mean of its items if at least half have a score (method 1.10). */
export function outsideRatings(outside: readonly OutsideAnswers[], step: StepId): number[] {
  const items = method.outside.items[step];
  return outside
    .map((answers) => items.map((item) => answers[item]).filter((x) => typeof x === 'number'))
    .filter((scores) => scores.length > 0 && scores.length * 2 >= items.length)
    .map((scores) => mean(scores));
}

/** The flag of a gap: sure from 0.8 beyond chance and ten customers, possible from 0.4 (method 1.10). */
export function outsideFlag(gap: number, h80: number, nOut: number): OutsideFlag {
  const { sureGap, possibleGap, claimFrom } = method.outside;
  const size = Math.abs(gap);
  if (size >= sureGap - 1e-9 && size > h80 && nOut >= claimFrom) return gap > 0 ? 'over' : 'under';
  if (size >= possibleGap - 1e-9) return gap > 0 ? 'maybe_over' : 'maybe_under';
  return 'match';
}

function gapOf(
  tally: Tally,
  inside: number | null,
  ratings: readonly number[],
  step: StepId,
  k: number,
) {
  const nOut = ratings.length;
  if (nOut < k || inside === null) return { flag: 'withheld', nOut } as const;
  const s = stepIds.indexOf(step);
  const a = moderatedInterval(
    inside,
    jackknifeVariance(tally, ({ S }) => S[s]!),
    tally.n,
    'margin',
  );
  const b = moderatedInterval(mean(ratings), variance(ratings), nOut, 'margin');
  const gap = a.T - b.T;
  const df = welchDf(a, b);
  const h80 = tQuantile(method.interval.quantile, df) * Math.sqrt(a.se ** 2 + b.se ** 2);
  const flag = outsideFlag(gap, h80, nOut);
  return { flag, nOut, inside: a.T, outside: b.T, gap, h80, df };
}

/** The inside–outside gap of every step; withheld below five customers (method 1.10). */
export function outsideGaps(
  tally: Tally,
  { S }: Pick<Margins, 'S'>,
  outside: readonly OutsideAnswers[],
  k: number = method.anonymity.k,
): OutsideGaps {
  const gaps = stepIds.map((s) => gapOf(tally, S[s], outsideRatings(outside, s), s, k));
  const centre = mean(gaps.flatMap((gap) => (gap.flag === 'withheld' ? [] : [gap.gap])));
  const complete = gaps.map((gap) =>
    gap.flag === 'withheld' ? gap : { ...gap, relativeGap: gap.gap - centre },
  );
  return Object.fromEntries(stepIds.map((s, i) => [s, complete[i]])) as OutsideGaps;
}

/** Whether the outside confirms level 5: at least ten customers and no step judged too well (method 1.6, gate B). */
export const outsideConfirms = (gaps: OutsideGaps, customers: number): boolean =>
  customers >= method.gates.outsideMinimum &&
  Object.values(gaps).every((gap) => gap.flag !== 'over');
