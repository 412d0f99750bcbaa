import { method } from './constants';
import { jackknifeVariance, moderatedInterval, welchDf } from './interval';
import { type NumericMargins, numericMargins } from './margins';
import { keepCells, organisationCells, type Tally, tallyOf } from './score';
import { tQuantile } from './student-t';
import {
  type Answers,
  cellIds,
  type Lap,
  type Mode,
  type PrerequisiteId,
  prerequisiteIds,
  type StepId,
  stepIds,
} from './types';

/** What is compared: an overall score, a prerequisite, a step without (`S`) or with handbrake (`E`). */
export type Figure =
  | { readonly kind: 'eff' | 'raw' }
  | { readonly kind: 'P'; readonly id: PrerequisiteId }
  | { readonly kind: 'S' | 'E'; readonly id: StepId };

/** A change in scale points and whether it is an "Echte Veränderung" (method 1.11). */
export type Change =
  | { readonly delta: null; readonly real: false; readonly reason: 'not_comparable' }
  | { readonly delta: number; readonly rci: number; readonly real: boolean }
  | { readonly delta: number; readonly h: number; readonly df: number; readonly real: boolean };

function reader(figure: Figure): (margins: NumericMargins) => number {
  if (!('id' in figure)) return (margins) => margins[figure.kind];
  if (figure.kind === 'P') return ({ P }) => P[prerequisiteIds.indexOf(figure.id)]!;
  const step = stepIds.indexOf(figure.id);
  return (margins) => margins[figure.kind][step]!;
}

function comparable(before: Tally, after: Tally, minimum: number): [Tally, Tally] {
  const [a, b] = [organisationCells(before, minimum), organisationCells(after, minimum)];
  const both = cellIds.filter((cell) => a[cell].score !== null && b[cell].score !== null);
  return [keepCells(before, new Set(both)), keepCells(after, new Set(both))];
}

const averages = ({ sums, known }: Tally) => sums.map((total, cell) => total / known[cell]!);

/** The reliable change index of one person's two scores (Jacobson and Truax; method 1.11). */
export function reliableChange(before: number, after: number, sd: number, reliability: number) {
  const se = sd * Math.sqrt(1 - reliability);
  const sDiff = Math.sqrt(2 * se * se);
  return { se, sDiff, rci: (after - before) / sDiff };
}

function soloChange(before: number, after: number): Change {
  const { sd, reliability, limit } = method.change.solo;
  const { rci } = reliableChange(before, after, sd, reliability);
  const delta = after - before;
  return { delta, rci, real: Math.abs(rci) >= limit && isLarge(delta) };
}

const isLarge = (delta: number) => Math.abs(delta) >= method.change.smallest - 1e-9;

/** The change of a figure between two rounds, over the cells both can report (method 1.11). */
export function change(
  before: readonly Answers[],
  after: readonly Answers[],
  figure: Figure,
  { lap = 'quick', mode = 'team' }: { readonly lap?: Lap; readonly mode?: Mode } = {},
): Change {
  const isSolo = mode !== 'table' && before.length === 1 && after.length === 1;
  const minimum = isSolo || mode === 'table' ? 1 : method.anonymity.k;
  const coverage = isSolo && lap === 'quick' ? method.coverage.soloQuick : method.coverage.standard;
  const [a, b] = comparable(tallyOf(before), tallyOf(after), minimum);
  const read = reader(figure);
  const [t1, t2] = [a, b].map((tally) => read(numericMargins(averages(tally), coverage)));
  if (t1 === undefined || t2 === undefined || Number.isNaN(t1 + t2))
    return { delta: null, real: false, reason: 'not_comparable' };
  if (isSolo) return soloChange(t1, t2);
  const kind = 'id' in figure ? 'margin' : 'overall';
  const first = moderatedInterval(t1, jackknifeVariance(a, read, coverage), a.n, kind);
  const second = moderatedInterval(t2, jackknifeVariance(b, read, coverage), b.n, kind);
  const delta = t2 - t1;
  const df = welchDf(first, second);
  const se = Math.sqrt(first.se ** 2 + second.se ** 2);
  const h = tQuantile(method.change.quantile[kind], df) * se;
  return { delta, h, df, real: isLarge(delta) && Math.abs(delta) > h };
}

/** The smallest overall change two rounds of n people can show, in index points (method 1.11). */
export function smallestDetectableChange(n: number): number {
  const se = method.interval.priorSd.overall / Math.sqrt(n);
  const df = 2 * (method.interval.priorDf + n - 1);
  return method.indexPerPoint * tQuantile(method.change.quantile.overall, df) * Math.SQRT2 * se;
}
