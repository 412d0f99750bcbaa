import type { Assessment } from './assess';
import { method } from './constants';
import { type Margins, margins, numericMargins } from './margins';
import { maturityOf } from './maturity';
import { type DropReason, type PlanOptions, planContext } from './roadmap-context';
import { scheduleInitiatives } from './roadmap-schedule';
import type { ScheduledInitiative } from './roadmap-state';
import { cellRecord } from './score';
import {
  type CellId,
  cellIds,
  type InitiativeModel,
  type Level,
  type PrerequisiteId,
  prerequisiteOf,
  stepOf,
} from './types';

/** A roadmap of a complete matrix: `target` on the scale 0–4, index values unrounded (method 2.4). */
export interface Plan {
  readonly levelNow: Level;
  readonly target: number;
  readonly weakest: PrerequisiteId;
  readonly schedule: readonly ScheduledInitiative[];
  /** What people carried out already: days of no length, gains that count from the start. */
  readonly done: readonly ScheduledInitiative[];
  readonly dropped: Readonly<Record<string, DropReason>>;
  /** What waits, by id. */
  readonly backlog: readonly string[];
  /** Index points each of these would add after everything planned (V of method 2.3). */
  readonly waitingValues: Readonly<Record<string, number>>;
  /** Person-days of everything not dropped, after the inventory's discount. */
  readonly efforts: Readonly<Record<string, number>>;
  readonly indexBefore: number;
  readonly indexAfter: number;
}

/** The plan of a round, anchored to its released level and index; `null` without a level (method 2.1, 2.4). */
export interface Roadmap extends Plan {
  /** Cells that entered as an estimate and never appear as a number. */
  readonly estimated: readonly CellId[];
}

/** Parallel lanes for a capacity in person-days per 30 days: one to three (method 2.4). */
export function lanesFor(capacity30: number): number {
  const { lanes, capacityPerLane } = method.roadmap;
  return Math.max(1, Math.min(lanes, Math.floor(capacity30 / capacityPerLane)));
}

/** Plans initiatives for a complete matrix of scores 0–4 (method 2.3, 2.4). */
export function plan(
  cells: Readonly<Record<CellId, number>>,
  catalogue: readonly InitiativeModel[],
  options: PlanOptions = {},
): Plan {
  const now = margins(cells);
  const levelNow = options.level ?? maturityOf(now, false).level ?? 1;
  const context = planContext(cells, now, levelNow, catalogue, options);
  const capacity30 = options.capacity30 ?? method.roadmap.capacity30;
  const { schedule, done, end, backlog, waitingValues } = scheduleInitiatives(context, {
    capacity30,
    lanes: options.lanes ?? lanesFor(capacity30),
    horizon: options.horizon ?? method.roadmap.horizon,
    items: options.items ?? method.roadmap.items,
  });
  return {
    levelNow,
    target: context.target,
    weakest: context.weakest,
    schedule,
    done,
    dropped: context.dropped,
    backlog,
    waitingValues,
    efforts: Object.fromEntries([...context.open].map(([id, { effort }]) => [id, effort])),
    indexBefore: method.indexPerPoint * (now.eff ?? 0),
    indexAfter: method.indexPerPoint * numericMargins(end).eff,
  };
}

/** The released cells, each missing one estimated from its row, column and the raw mean, within 0–4 (method 2.1). */
export function complete(
  cells: Readonly<Record<CellId, number | null>>,
  { P, S, raw }: Pick<Margins, 'P' | 'S' | 'raw'>,
): Record<CellId, number> {
  return cellRecord((cell) => {
    const estimate = (P[prerequisiteOf(cell)] ?? 0) + (S[stepOf(cell)] ?? 0) - (raw ?? 0);
    return cells[cell] ?? Math.min(method.scale.maximum, Math.max(0, estimate));
  });
}

/** The released cell scores of a round and those completed by an estimate (method 2.1). */
export function completedCells(assessment: Assessment) {
  const released = cellRecord((cell) => assessment.cells[cell].score);
  return {
    cells: complete(released, assessment),
    estimated: cellIds.filter((cell) => released[cell] === null),
  };
}

/** The roadmap of a round: the plan of its completed matrix, so that it never contradicts the result (method 2.4). */
export function roadmap(
  assessment: Assessment,
  catalogue: readonly InitiativeModel[],
  options: Omit<PlanOptions, 'level'> = {},
): Roadmap | null {
  const { level } = assessment.level;
  if (level === null || assessment.index === null) return null;
  const { cells, estimated } = completedCells(assessment);
  const planned = plan(cells, catalogue, { ...options, level });
  return {
    ...planned,
    schedule: planned.schedule.map((item) => ({
      ...item,
      because: item.because.filter((fact) => fact.fact !== 'gap' || !estimated.includes(fact.cell)),
    })),
    indexBefore: assessment.index,
    indexAfter: assessment.index + (planned.indexAfter - planned.indexBefore),
    estimated,
  };
}

/** The items that still have a reason once suppressed numbers are gone; the others are not recommended (method 2.5), only kept if wanted. */
export const recommended = (
  { schedule }: Pick<Plan, 'schedule'>,
  wanted: ReadonlySet<string> = new Set(),
): ScheduledInitiative[] =>
  schedule.filter(({ id, because }) => because.length > 0 || wanted.has(id));
