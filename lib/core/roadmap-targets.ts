import { method } from './constants';
import { type CellId, cellIds, type Level, type StepId, stepOf } from './types';

export type CellTargets = Readonly<Partial<Record<CellId, number>>>;

/** What every cell should reach: the next level plus a margin, or 4 at level 5; scale 0–4 (method 2.3). */
export const targetOf = (level: Level): number =>
  level === method.level.highest
    ? method.scale.maximum
    : Math.min(method.scale.maximum, method.level.width * level + method.roadmap.headroom);

/** Wished targets per cell on the scale 0–4: a step's index counts for its four cells, the higher wish wins (method 2.4). */
export function wishedTargets(
  targets: CellTargets = {},
  stepTargets: Readonly<Partial<Record<StepId, number>>> = {},
): CellTargets {
  const wishes = cellIds.map((cell) => {
    const ofStep = (stepTargets[stepOf(cell)] ?? 0) / method.indexPerPoint;
    return [cell, Math.max(targets[cell] ?? 0, ofStep)] as const;
  });
  return Object.fromEntries(wishes.filter(([, target]) => target > 0));
}
