import { method } from './constants';
import { type Interval, jackknifeVariance, moderatedInterval } from './interval';
import { type Coverage, type Margins, margins } from './margins';
import { levelOf, type Maturity, maturityOf } from './maturity';
import { type OutsideGaps, outsideConfirms, outsideGaps } from './outside';
import {
  type CellScore,
  cellRecord,
  dontKnowRates,
  organisationCells,
  type Tally,
  tallyOf,
} from './score';
import type { Answers, CellId, Lap, Level, Mode, OutsideAnswers } from './types';

/** Everything measured of one round, unrounded, on the scale 0–4 unless it says index (method 1.4 to 1.10). */
export interface Assessment extends Margins {
  readonly n: number;
  readonly cells: Readonly<Record<CellId, CellScore>>;
  /** Margins come from cells too thin to be shown: no cell is released (method 1.4, small-team fallback). */
  readonly marginsOnly: boolean;
  readonly outside: OutsideGaps | null;
  readonly level: Maturity;
  readonly ci80: OverallInterval | null;
  /** Effective overall score times 25. */
  readonly index: number | null;
  readonly dkRate: Readonly<Record<CellId, number | null>>;
}

/** The 80 % interval of the effective overall score, also as index and as levels (method 1.7). */
export interface OverallInterval extends Interval {
  readonly index: readonly [number, number];
  readonly levels: readonly [Level, Level];
}

export interface AssessOptions {
  readonly outside?: readonly OutsideAnswers[] | undefined;
  readonly lap?: Lap | undefined;
  /** The smallest number of people of which a team shows anything; a round may raise it (method 3.R1). */
  readonly k?: number | undefined;
  /** Whether a small team may fall back on cells too thin to be shown (method 1.4). */
  readonly mayFallBack?: boolean | undefined;
}

type Matrix = Pick<Assessment, 'cells' | 'marginsOnly'> & { readonly margins: Margins };

const scoresOf = (cells: Readonly<Record<CellId, CellScore>>) =>
  cellRecord((cell) => cells[cell].score);

function matrixOf(
  tally: Tally,
  mode: Mode,
  coverage: Coverage,
  { k = method.anonymity.k, mayFallBack = true }: AssessOptions,
): Matrix {
  const cells = organisationCells(tally, mode === 'team' ? k : 1);
  const released = { cells, marginsOnly: false, margins: margins(scoresOf(cells), coverage) };
  const isEnough = mode !== 'team' || tally.n < k || released.margins.eff !== null;
  if (isEnough || !mayFallBack) return released;
  const inner = margins(
    scoresOf(organisationCells(tally, method.anonymity.innerMinimum)),
    coverage,
  );
  if (inner.eff === null) return released;
  const withheld = cellRecord((cell) => ({ score: null, n: cells[cell].n }));
  return { cells: withheld, marginsOnly: true, margins: inner };
}

function intervalOf(tally: Tally, T: number): OverallInterval {
  const between = jackknifeVariance(tally, ({ eff }) => eff);
  const interval = moderatedInterval(T, between, tally.n, 'overall');
  const { lo, hi } = interval;
  return {
    ...interval,
    index: [method.indexPerPoint * lo, method.indexPerPoint * hi],
    levels: [levelOf(lo), levelOf(hi)],
  };
}

/**
 * Assesses a round: cells, margins, level, interval and outside gaps (method 1.3 to 1.10).
 * `table` is a team without a minimum size, hence without the small-team fallback (method 1.9).
 */
export function assess(
  people: readonly Answers[],
  mode: Mode,
  options: AssessOptions = {},
): Assessment {
  const { outside = [], lap = 'quick', k } = options;
  const tally = tallyOf(people);
  const { soloQuick, standard } = method.coverage;
  const coverage = mode === 'solo' && lap === 'quick' ? soloQuick : standard;
  const { cells, marginsOnly, margins: scores } = matrixOf(tally, mode, coverage, options);
  const gaps = outside.length > 0 ? outsideGaps(tally, scores, outside, k) : null;
  const { eff } = scores;
  return {
    n: tally.n,
    cells,
    marginsOnly,
    ...scores,
    outside: gaps,
    level: maturityOf(scores, gaps !== null && outsideConfirms(gaps, outside.length)),
    ci80: eff === null ? null : intervalOf(tally, eff),
    index: eff === null ? null : method.indexPerPoint * eff,
    dkRate: dontKnowRates(tally),
  };
}

/** The index if every "don't know" were a 0: a sensitivity line, never a result (method 1.4). */
export function indexIfUnknownWereZero(
  people: readonly Answers[],
  mode: Mode,
  options: AssessOptions = {},
): number | null {
  const zeroed = people.map((answers) =>
    Object.fromEntries(Object.entries(answers).map(([id, x]) => [id, x === 'DK' ? 0 : x])),
  );
  return assess(zeroed, mode, options).index;
}
