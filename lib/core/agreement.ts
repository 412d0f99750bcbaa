import { method } from './constants';
import { cellRatings, type Tally } from './score';
import { mean, sum, variance } from './statistics';
import { type CellId, cellIds } from './types';

export type AgreementClass = 'agree' | 'mixed' | 'disagree';

/** How close the people who rated one thing are to each other (method 1.8). */
export interface Agreement {
  readonly n: number;
  /** Average deviation from the mean, scale points. */
  readonly ad: number;
  readonly rwg: number;
  readonly class: AgreementClass;
  readonly isPolarised: boolean;
}

/** The variance of answers given at random on a scale of so many points: (A² − 1) / 12 (method 1.8). */
export const uniformVariance = (points: number = method.scale.points): number =>
  (points * points - 1) / 12;

/** James, Demaree and Wolf's r_wg against random answers, cut off at 0 (method 1.8). */
export const rwg = (ratings: readonly number[]): number =>
  Math.max(0, 1 - variance(ratings) / uniformVariance());

/** r_wg(J) of several items; it rises with their number alone, so it decides nothing (method 1.8). */
export function rwgJ(items: readonly (readonly number[])[]): number {
  const ratio = Math.min(1, mean(items.map(variance)) / uniformVariance());
  const agreed = items.length * (1 - ratio);
  return agreed / (agreed + ratio);
}

/** Lindell's r*_wg of several items, without length inflation; it may be negative (method 1.8). */
export const rwgStar = (items: readonly (readonly number[])[]): number =>
  1 - mean(items.map(variance)) / uniformVariance();

/** The average deviation from the mean in scale points, the primary measure of agreement (method 1.8). */
export function averageDeviation(ratings: readonly number[]): number {
  const centre = mean(ratings);
  return mean(ratings.map((x) => Math.abs(x - centre)));
}

/** The average deviation of a scale: the mean over its items (method 1.8). */
export const averageDeviationOf = (items: readonly (readonly number[])[]): number =>
  mean(items.map(averageDeviation));

/** The class of an average deviation: up to 0.5 agree, up to 0.8 mixed, else disagree (method 1.8). */
export function agreementClass(ad: number): AgreementClass {
  const { agreeUpTo, mixedUpTo } = method.agreement;
  if (ad <= agreeUpTo + 1e-9) return 'agree';
  return ad <= mixedUpTo + 1e-9 ? 'mixed' : 'disagree';
}

/** Whether from eight people on at least a quarter each answered low and high (method 1.8). */
export function isPolarised(ratings: readonly number[]): boolean {
  const { from, share, lowUpTo, highFrom } = method.agreement.polarised;
  const low = ratings.filter((x) => x <= lowUpTo).length;
  const high = ratings.filter((x) => x >= highFrom).length;
  const n = ratings.length;
  return n >= from && low / n >= share && high / n >= share;
}

/** The agreement of people's ratings of one item, cell or margin; `null` below five people (method 1.8). */
export function agreementOf(ratings: readonly number[]): Agreement | null {
  if (ratings.length < method.agreement.classFrom) return null;
  const ad = averageDeviation(ratings);
  return {
    n: ratings.length,
    ad,
    rwg: rwg(ratings),
    class: agreementClass(ad),
    isPolarised: isPolarised(ratings),
  };
}

/** The agreement in each of the 24 cells (method 1.8). */
export const agreementByCell = (tally: Tally): Record<CellId, Agreement | null> =>
  Object.fromEntries(
    cellIds.map((cell) => [cell, agreementOf(cellRatings(tally, cell))]),
  ) as Record<CellId, Agreement | null>;

/** Cronbach's alpha of items rated by the same people; for the pooled data only, never per organisation (method 1.8). */
export function alpha(items: readonly (readonly number[])[]): number {
  const totals = (items[0] ?? []).map((_, person) => sum(items.map((item) => item[person]!)));
  const share = sum(items.map(variance)) / variance(totals);
  return (items.length / (items.length - 1)) * (1 - share);
}
