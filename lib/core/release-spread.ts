import { agreementClass, averageDeviation, isPolarised } from './agreement';
import { method } from './constants';
import { cellsOf, scoreOf } from './contributors';
import { moderatedInterval } from './interval';
import { withinBounds } from './printed-value';
import { detailFrom } from './release';
import type { Measured } from './release-assess';
import { dotsOf } from './release-dots';
import { cellRatings, cellRecord } from './score';
import { screenRange } from './screen-numbers';
import { mean, roundTo, variance } from './statistics';
import type { Spread, TeamCell, TeamProfile } from './team-profile';
import { type CellId, prerequisiteIds, stepIds } from './types';

/** A spread as shown: its class from k people on, its number only where everything in it has enough of them (method 1.8, 3.R6). */
const spread = (ad: number, polarised: boolean, isNumeric: boolean): Spread => ({
  class: agreementClass(ad),
  isPolarised: polarised,
  ad: isNumeric ? roundTo(ad, 1) : null,
});

/** How far apart the people behind some cells lie: the mean deviation over the cells, as for the items of a scale (method 1.8). */
function spreadOver({ tally, k }: Measured, cells: readonly CellId[]): Spread | null {
  const ratings = cells.map((cell) => cellRatings(tally, cell));
  if (ratings.length === 0) return null;
  const people = Array.from({ length: tally.n }, (_, person) =>
    cells.map((cell) => scoreOf(tally, person, cell)).filter((score) => !Number.isNaN(score)),
  );
  const own = people.filter((scores) => scores.length > 0).map((scores) => mean(scores));
  // A mean deviation over cells, less those of the other cells, is the one cell's that is not shown.
  const enough = detailFrom(k, method.anonymity.spreadFrom);
  const isNumeric = ratings.every(({ length }) => length >= enough);
  return spread(mean(ratings.map(averageDeviation)), isPolarised(own), isNumeric);
}

/** How far people lie apart overall and on each margin that is shown (method 1.8). */
export function spreads(
  measured: Measured,
): Pick<TeamProfile, 'overall' | 'prerequisites' | 'steps'> {
  const { assessment, used } = measured;
  const { P, S, eff } = assessment;
  const usedOf = (line: Parameters<typeof cellsOf>[0]) =>
    cellsOf(line).filter((cell) => used.includes(cell));
  const of = (line: Parameters<typeof cellsOf>[0], score: number | null) =>
    score === null ? null : spreadOver(measured, usedOf(line));
  return {
    overall: eff === null ? null : spreadOver(measured, used),
    prerequisites: Object.fromEntries(
      prerequisiteIds.map((id) => [id, of(id, P[id])]),
    ) as TeamProfile['prerequisites'],
    steps: Object.fromEntries(stepIds.map((id) => [id, of(id, S[id])])) as TeamProfile['steps'],
  };
}

/** The cells that are shown, each with spread, interval and dots as far as there are people for them (method 1.4, 1.7, 3.R5, R6). */
export function teamCells({ assessment, tally, k }: Measured): TeamProfile['cells'] {
  const enough = detailFrom(k, method.anonymity.spreadFrom);
  return cellRecord((cell): TeamCell | null => {
    const { score } = assessment.cells[cell];
    if (score === null) return null;
    const ratings = cellRatings(tally, cell);
    const isNumeric = ratings.length >= enough;
    return {
      ...spread(averageDeviation(ratings), isPolarised(ratings), isNumeric),
      range: rangeOf(score, ratings),
      dots: isNumeric ? dotsOf(ratings) : null,
    };
  });
}

/** The interval of a cell; where the value is only a bound, that of the bound with a spread that tells nothing of the people (method 3.R7). */
function rangeOf(score: number, ratings: readonly number[]): readonly [number, number] {
  const n = ratings.length;
  const shown = withinBounds(score, n);
  const isBound = shown !== score;
  const { lo, hi } = moderatedInterval(shown, isBound ? null : variance(ratings), n, 'cell');
  const [low, high] = screenRange(lo, hi, n);
  return isBound ? (shown > score ? [0, high] : [low, 100]) : [low, high];
}
