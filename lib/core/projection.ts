import type { Assessment } from './assess';
import { method } from './constants';
import { type NumericMargins, numericMargins } from './margins';
import { maturityOf } from './maturity';
import type { ProjectedResult, Projection } from './planned';
import { completedCells, type Roadmap } from './roadmap';
import { targetOf } from './roadmap-targets';
import { floorIndex } from './screen-numbers';
import {
  type CellId,
  cellIds,
  type PrerequisiteId,
  prerequisiteIds,
  type StepId,
  stepIds,
} from './types';

type Gains = readonly Readonly<Partial<Record<CellId, number>>>[];

/** The result after what is done, and after what will be finished; anchored to the released result like the roadmap (method 2.4). */
export function projectionOf(
  assessment: Assessment,
  { schedule, done }: Pick<Roadmap, 'schedule' | 'done'>,
  targets: Readonly<Partial<Record<CellId, number>>> = {},
): Projection | null {
  const { level } = assessment.level;
  if (level === null || assessment.index === null) return null;
  const start = Float64Array.from(cellIds, (cell) => completedCells(assessment).cells[cell]);
  const base = numericMargins(start);
  const wished = start.map((score, i) =>
    Math.max(score, targetOf(level), targets[cellIds[i]!] ?? 0),
  );
  const target = anchored(assessment, base, numericMargins(wished)).index;
  const carriedOut = done.map(({ gain }) => gain);
  const at = (day: number, gains: Gains) =>
    resultAt(
      day,
      anchored(assessment, base, numericMargins(after(start, gains))),
      assessment,
      target,
    );
  return {
    target: floorIndex(target / method.indexPerPoint),
    now: at(0, []),
    done: at(0, carriedOut),
    planned: method.roadmap.horizons.map((day) =>
      at(day, [
        ...carriedOut,
        ...schedule.filter(({ finish }) => finish <= day).map(({ gain }) => gain),
      ]),
    ),
  };
}

const after = (start: Float64Array, gains: Gains) =>
  start.map((score, i) =>
    gains.reduce(
      (sum, gain) => Math.min(method.scale.maximum, sum + (gain[cellIds[i]!] ?? 0)),
      score,
    ),
  );

/** Released values moved by what the completed matrix gains. */
function anchored(assessment: Assessment, base: NumericMargins, then: NumericMargins) {
  const moved = (released: number | null, was: number, is: number) =>
    released === null ? null : Math.min(method.scale.maximum, released + (is - was));
  return {
    index: Math.min(100, (assessment.index ?? 0) + method.indexPerPoint * (then.eff - base.eff)),
    steps: Object.fromEntries(
      stepIds.map((id, i) => [id, moved(assessment.E[id], base.E[i]!, then.E[i]!)]),
    ) as Record<StepId, number | null>,
    prerequisites: Object.fromEntries(
      prerequisiteIds.map((id, i) => [id, moved(assessment.P[id], base.P[i]!, then.P[i]!)]),
    ) as Record<PrerequisiteId, number | null>,
  };
}

function resultAt(
  day: number,
  { index, steps, prerequisites }: ReturnType<typeof anchored>,
  assessment: Assessment,
  target: number,
): ProjectedResult {
  const now = assessment.index ?? 0;
  const level = assessment.level.level!;
  const outsideConfirms = level === method.level.highest;
  const maturity = maturityOf(
    { P: prerequisites, eff: index / method.indexPerPoint },
    outsideConfirms,
  );
  const way = target - now;
  return {
    day,
    index: floorIndex(index / method.indexPerPoint),
    level: maturity.level ?? level,
    steps: Object.fromEntries(
      stepIds.map((id) => [id, steps[id] === null ? null : floorIndex(steps[id])]),
    ) as Record<StepId, number | null>,
    toTarget:
      way < 1e-9
        ? null
        : Math.max(0, Math.min(100, Math.floor((100 * (index - now)) / way + 1e-9))),
  };
}
