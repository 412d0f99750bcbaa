import { method } from './constants';
import { inventoryFrom } from './inventory';
import { wishedTargets } from './roadmap-targets';
import type { Touchpoint } from './touchpoints';
import type { CellId, Score, StepId } from './types';
import { type Entry, isStepGoal, type PlanBasis, type Workbench } from './workbench';

/** Wished targets: cells in scale points, steps as index (the pit-stop file's `targets` and `stepTargets`). */
export function wishesOf({ goal }: Workbench) {
  const targets: Partial<Record<CellId, number>> = {};
  const stepTargets: Partial<Record<StepId, number>> = {};
  for (const { id, body } of goal)
    if (body.target !== null) {
      if (isStepGoal(id)) stepTargets[id] = body.target;
      else targets[id as CellId] = body.target / method.indexPerPoint;
    }
  return { targets, stepTargets };
}

/** What the roadmap engine takes from a workbench: the inventory and the targets people wish for (method 2.1, 2.4). */
export function planningOf(workbench: Workbench) {
  const { targets, stepTargets } = wishesOf(workbench);
  return {
    inventory: inventoryFrom(workbench.block),
    targets: wishedTargets(targets, stepTargets),
  };
}

/** The values a team agreed on, by cell; what stays open is not among them. */
export const agreedOf = ({ agreed }: Workbench): Partial<Record<CellId, Score>> =>
  Object.fromEntries(
    agreed.flatMap(({ id, body }) => (body.value === null ? [] : [[id, body.value]])),
  );

/** What the roadmap is planned from: the votes, unless somebody chose the agreed values and there are any. */
export const basisOf = (workbench: Workbench): PlanBasis =>
  workbench.plan[0]?.body.basis === 'agreed' && Object.keys(agreedOf(workbench)).length > 0
    ? 'agreed'
    : 'votes';

/** What counts: touchpoints that are not stopped (method 2.1). */
export const usedTouchpoints = (entries: readonly Entry<'touchpoint'>[]): Touchpoint[] =>
  entries.flatMap(({ body }) => (body.stopped ? [] : [body]));
