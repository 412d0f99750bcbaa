import { method } from './constants';
import { jackknifeVariance, moderatedInterval, welchDf } from './interval';
import { outsideFlag, outsideRatings } from './outside';
import { printed, withinBounds } from './printed-value';
import { countBand, detailFrom } from './release';
import type { Measured } from './release-assess';
import type { CustomersInput, ReleaseInput } from './release-input';
import { releasedSegments } from './release-segments';
import { indexDifference } from './screen-numbers';
import { mean, variance } from './statistics';
import { tQuantile } from './student-t';
import type { OutsideProfile, OutsideStep } from './team-profile';
import { type StepId, stepIds } from './types';

const withheld: OutsideStep = { value: null, gap: null, relative: null, flag: 'withheld' };

const perStep = <T>(of: (step: StepId) => T) =>
  Object.fromEntries(stepIds.map((step) => [step, of(step)])) as Record<StepId, T>;

/** One step with its gap in scale points, which is only said where neither side is a mere bound. */
function comparedStep(
  { assessment, tally, behind, k }: Measured,
  customers: CustomersInput,
  step: StepId,
) {
  const answers = customers.people.map((person) => person.answers);
  const ratings = outsideRatings(answers, step);
  if (ratings.length < k) return { shown: withheld, difference: null };
  const outside = mean(ratings);
  const inside = assessment.S[step];
  const value = printed(outside, ratings.length);
  if (inside === null) return { shown: { ...withheld, ...value }, difference: null };
  const [a, b] = [withinBounds(inside, behind[step]), withinBounds(outside, ratings.length)];
  const s = stepIds.indexOf(step);
  const between = jackknifeVariance(tally, ({ S }) => S[s]!);
  const own = moderatedInterval(inside, between, tally.n, 'margin');
  const theirs = moderatedInterval(outside, variance(ratings), ratings.length, 'margin');
  const se = Math.sqrt(own.se ** 2 + theirs.se ** 2);
  const h80 = tQuantile(method.interval.quantile, welchDf(own, theirs)) * se;
  const isExact = a === inside && b === outside && value.bound === undefined;
  const flag = outsideFlag(a - b, h80, ratings.length);
  return {
    shown: { ...withheld, ...value, flag, gap: isExact ? indexDifference(a - b) : null },
    difference: isExact ? a - b : null,
  };
}

/** What customers say: a population of its own with the same rules (method 1.10, 3.R14). */
export function releasedOutside(
  customers: ReleaseInput['customers'],
  measured: Measured,
): OutsideProfile | null {
  if (customers === null) return null;
  const { people } = customers;
  const { k } = measured;
  const compared = stepIds.map((step) => comparedStep(measured, customers, step));
  const known = compared.flatMap(({ difference }) => (difference === null ? [] : [difference]));
  const centre = mean(known);
  const steps = perStep((step) => {
    const { shown, difference } = compared[stepIds.indexOf(step)]!;
    const relative = difference === null ? null : indexDifference(difference - centre);
    return { ...shown, relative };
  });
  const isEnough = people.length >= k;
  const fans = people.filter(({ source }) => source === 'cafe').length;
  return {
    people: countBand(people.length, k),
    isFirstHints: people.length < method.outside.firstHintsBelow,
    fans: !isEnough || fans === 0 ? 'none' : fans < people.length ? 'some' : 'all',
    confirms:
      people.length >= Math.max(method.gates.outsideMinimum, k) &&
      stepIds.every((step) => steps[step].flag !== 'over'),
    steps,
    segments: releasedSegments(customers, k),
    comments:
      people.length >= detailFrom(k, method.anonymity.freeTextFrom) ? customers.comments : [],
  };
}
