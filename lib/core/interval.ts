import { method } from './constants';
import { type Coverage, type NumericMargins, numericMargins } from './margins';
import type { Tally } from './score';
import { mean, sum } from './statistics';
import { tQuantile } from './student-t';
import { cellIds } from './types';

/** What a mean is of; it decides the prior spread between people (method 1.7). */
export type MeanKind = keyof typeof method.interval.priorSd;

/** An estimate on the scale 0–4 with standard error, degrees of freedom and the ends of its interval (method 1.7). */
export interface Interval {
  readonly T: number;
  readonly se: number;
  readonly df: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * The interval of a mean of n people with a moderated variance, clipped to 0–4 (method 1.7).
 * Without a variance between people (`null`) the prior variance stands in for it.
 */
export function moderatedInterval(
  T: number,
  between: number | null,
  n: number,
  kind: MeanKind,
  quantile: number = method.interval.quantile,
): Interval {
  const { priorDf, priorSd } = method.interval;
  const prior = priorSd[kind] * priorSd[kind];
  const df = priorDf + n - 1;
  const se = Math.sqrt((priorDf * prior + (n - 1) * (between ?? prior)) / df / n);
  const half = tQuantile(quantile, df) * se;
  return { T, se, df, lo: Math.max(0, T - half), hi: Math.min(method.scale.maximum, T + half) };
}

/**
 * The variance between people of a figure of the whole chain, by leaving each person out once from running sums
 * (method 1.7); `null` for one person, and where the rest of a small table no longer reaches coverage.
 */
export function jackknifeVariance(
  tally: Tally,
  figure: (margins: NumericMargins) => number,
  coverage?: Coverage,
): number | null {
  const { n, scores, sums, known } = tally;
  if (n < 2) return null;
  const width = cellIds.length;
  const without = new Float64Array(width);
  const figures = new Float64Array(n);
  for (let person = 0; person < n; person++) {
    for (let cell = 0; cell < width; cell++) {
      const own = scores[person * width + cell]!;
      const isKnown = !Number.isNaN(own);
      const others = known[cell]! - (isKnown ? 1 : 0);
      without[cell] = others > 0 ? (sums[cell]! - (isKnown ? own : 0)) / others : Number.NaN;
    }
    figures[person] = figure(numericMargins(without, coverage));
  }
  if (figures.some(Number.isNaN)) return null;
  const centre = mean(figures);
  return (n - 1) * sum(figures.map((x) => (x - centre) ** 2));
}

/** The degrees of freedom of a difference of two means (Welch and Satterthwaite; method 1.10, 1.11). */
export function welchDf(a: Interval, b: Interval): number {
  const va = a.se ** 2;
  const vb = b.se ** 2;
  return (va + vb) ** 2 / ((va * va) / a.df + (vb * vb) / b.df);
}
