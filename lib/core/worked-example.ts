import { method } from './constants';
import type { Coverage, Margins } from './margins';
import { levelOf } from './maturity';
import { billionths } from './statistics';
import {
  type CellId,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepIds,
  stepOf,
} from './types';

type Cells = Readonly<Record<CellId, number | null>>;

/** A mean with what went into it, all as unrounded index values; `result` is `null` below coverage (method 1.4). */
export interface WorkedMean<Id> {
  readonly id: Id;
  readonly parts: readonly number[];
  readonly needed: number;
  readonly result: number | null;
}

/** How a step got its value: the mean, the limit its weakest critical prerequisite sets, and the lower of both (method 1.5). */
export interface WorkedStep {
  readonly id: StepId;
  readonly mean: number | null;
  readonly weakest: PrerequisiteId | null;
  readonly limit: number | null;
  readonly result: number | null;
}

const inPoints = (score: number | null) => (score === null ? null : score * method.indexPerPoint);

const partsOf = (cells: Cells, isIn: (cell: CellId) => boolean): number[] =>
  cellIds
    .filter(isIn)
    .flatMap((cell) => (cells[cell] === null ? [] : [cells[cell] * method.indexPerPoint]));

/** The four prerequisites as sums of their cells (method 1.4). */
export const workedPrerequisites = (
  cells: Cells,
  { P }: Margins,
  { prerequisite }: Coverage,
): WorkedMean<PrerequisiteId>[] =>
  prerequisiteIds.map((id) => ({
    id,
    parts: partsOf(cells, (cell) => prerequisiteOf(cell) === id),
    needed: prerequisite,
    result: inPoints(P[id]),
  }));

/** The six steps as sums of their cells, without handbrake (method 1.4). */
export const workedSteps = (
  cells: Cells,
  { S }: Margins,
  { step }: Coverage,
): WorkedMean<StepId>[] =>
  stepIds.map((id) => ({
    id,
    parts: partsOf(cells, (cell) => stepOf(cell) === id),
    needed: step,
    result: inPoints(S[id]),
  }));

/** What the handbrake does to each step; no limit where a critical prerequisite is unknown (method 1.5). */
export function workedHandbrakes({ P, S, E }: Margins): WorkedStep[] {
  return stepIds.map((id) => {
    const critical: readonly PrerequisiteId[] = method.critical[id];
    const known = critical.flatMap((p) => (P[p] === null ? [] : [{ p, score: P[p] }]));
    const lowest = known.toSorted((a, b) => billionths(a.score) - billionths(b.score))[0];
    const weakest = known.length === critical.length ? lowest : undefined;
    return {
      id,
      mean: inPoints(S[id]),
      weakest: weakest?.p ?? null,
      limit: weakest ? inPoints(weakest.score + method.handbrake.slack) : null,
      result: inPoints(E[id]),
    };
  });
}

/** The highest level the weakest prerequisite allows; `null` unless all four are known (method 1.6). */
export function levelLimit({ P }: Margins): number | null {
  const scores = Object.values(P);
  if (scores.some((score) => score === null)) return null;
  const limit = levelOf(Math.min(...(scores as number[]))) + method.gates.levelsAboveWeakest;
  return Math.min(limit, method.level.highest);
}
