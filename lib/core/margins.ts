import { method } from './constants';
import { billionths, mean } from './statistics';
import {
  type CellId,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  type StepId,
  stepIds,
} from './types';

/** Cells a margin needs (method 1.4). */
export interface Coverage {
  readonly prerequisite: number;
  readonly step: number;
}

/** Means of the matrix on the scale 0–4; `null` below coverage (method 1.4, 1.5). */
export interface Margins {
  readonly P: Readonly<Record<PrerequisiteId, number | null>>;
  readonly S: Readonly<Record<StepId, number | null>>;
  /** Steps with handbrake. */
  readonly E: Readonly<Record<StepId, number | null>>;
  readonly brake: Readonly<Record<StepId, number | null>>;
  /** The weakest critical prerequisite where the handbrake is shown. */
  readonly brakeBy: Readonly<Record<StepId, PrerequisiteId | null>>;
  readonly raw: number | null;
  readonly eff: number | null;
}

/** Margins as plain numbers in the order of the ids, NaN where they cannot be said. */
export interface NumericMargins {
  readonly P: readonly number[];
  readonly S: readonly number[];
  readonly E: readonly number[];
  /** Index of the weakest critical prerequisite of each step. */
  readonly weakest: readonly number[];
  readonly raw: number;
  readonly eff: number;
}

const rows = prerequisiteIds.map((_, p) => stepIds.map((_, s) => p * stepIds.length + s));
const columns = stepIds.map((_, s) => prerequisiteIds.map((_, p) => p * stepIds.length + s));
const critical = stepIds.map((s) => method.critical[s].map((p) => prerequisiteIds.indexOf(p)));

/** Working space of `meanOf`, filled and read within one call: the leave-one-out loop runs it per person. */
const knownCells = new Float64Array(cellIds.length);

function meanOf(values: ArrayLike<number>, cells: readonly number[], needed: number): number {
  let count = 0;
  for (const cell of cells) {
    const value = values[cell]!;
    if (!Number.isNaN(value)) knownCells[count++] = value;
  }
  return count >= needed ? mean(knownCells, count) : Number.NaN;
}

function weakestOf(P: readonly number[], candidates: readonly number[]): number {
  let weakest = candidates[0]!;
  for (const p of candidates) {
    if (Number.isNaN(P[p]!)) return p;
    if (billionths(P[p]!) < billionths(P[weakest]!)) weakest = p;
  }
  return weakest;
}

/** The chain from 24 cells (NaN: missing) to margins, handbrakes and the overall scores (method 1.4, 1.5). */
export function numericMargins(
  cells: ArrayLike<number>,
  coverage: Coverage = method.coverage.standard,
): NumericMargins {
  const P = rows.map((row) => meanOf(cells, row, coverage.prerequisite));
  const S = columns.map((column) => meanOf(cells, column, coverage.step));
  const { weakest, E } = braked(P, S);
  return { P, S, E, weakest, raw: mean(P), eff: mean(E) };
}

function braked(P: readonly number[], S: readonly number[]) {
  const weakest = critical.map((candidates) => weakestOf(P, candidates));
  const E = S.map((score, s) => Math.min(score, P[weakest[s]!]! + method.handbrake.slack));
  return { weakest, E };
}

/** The effective overall score once the `changed` cells have other values; only their rows and columns are added up anew (method 1.4, 1.5). */
export function effectiveAfter(
  { P, S }: NumericMargins,
  cells: ArrayLike<number>,
  changed: readonly number[],
): number {
  const { prerequisite, step } = method.coverage.standard;
  const [newP, newS] = [[...P], [...S]];
  for (const cell of changed) {
    const [p, s] = [Math.floor(cell / stepIds.length), cell % stepIds.length];
    newP[p] = meanOf(cells, rows[p]!, prerequisite);
    newS[s] = meanOf(cells, columns[s]!, step);
  }
  return mean(braked(newP, newS).E);
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const perPrerequisite = <T>(figureOf: (index: number) => T): Record<PrerequisiteId, T> =>
  Object.fromEntries(prerequisiteIds.map((id, i) => [id, figureOf(i)])) as Record<
    PrerequisiteId,
    T
  >;

const perStep = <T>(figureOf: (index: number) => T): Record<StepId, T> =>
  Object.fromEntries(stepIds.map((id, i) => [id, figureOf(i)])) as Record<StepId, T>;

/** Row and column means, handbrakes and overall scores of a matrix of cells (method 1.4, 1.5). */
export function margins(
  cells: Readonly<Record<CellId, number | null>>,
  coverage: Coverage = method.coverage.standard,
): Margins {
  const values = Float64Array.from(cellIds, (cell) => cells[cell] ?? Number.NaN);
  const { P, S, E, weakest, raw, eff } = numericMargins(values, coverage);
  const brakes = S.map((score, s) => score - E[s]!);
  return {
    P: perPrerequisite((p) => orNull(P[p]!)),
    S: perStep((s) => orNull(S[s]!)),
    E: perStep((s) => orNull(E[s]!)),
    brake: perStep((s) => orNull(brakes[s]!)),
    brakeBy: perStep((s) =>
      brakes[s]! >= method.handbrake.shownFrom - 1e-9 ? prerequisiteIds[weakest[s]!]! : null,
    ),
    raw: orNull(raw),
    eff: orNull(eff),
  };
}

/** The lowest of the four prerequisites, a tie going to the lower number; `null` unless all are known (method 1.5). */
export function weakestPrerequisite(P: Margins['P']): PrerequisiteId | null {
  const scores = prerequisiteIds.map((p) => P[p] ?? Number.NaN);
  if (scores.some(Number.isNaN)) return null;
  return prerequisiteIds[weakestOf(scores, [0, 1, 2, 3])]!;
}
