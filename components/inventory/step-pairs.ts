import type { BlockText } from '@/lib/core/inventory';
import { cellOfBlock } from '@/lib/core/inventory';
import type { Finding } from '@/lib/core/report';
import { type StepId, stepIds, stepOf } from '@/lib/core/types';

export const stepPairs = [
  ['S1', 'S2'],
  ['S3', 'S4'],
  ['S5', 'S6'],
] as const satisfies readonly (readonly StepId[])[];

/** Two steps at a time: the pair asked for, all six for `all`, else the pair of the bottleneck. */
export function shownSteps(wish: string | undefined, finding: Finding): readonly StepId[] {
  if (wish === 'all') return stepIds;
  const steps = finding.kind === 'bottleneck' ? finding.steps : [];
  const pairWith = (step: string | undefined) =>
    stepPairs.find((pair) => (pair as readonly string[]).includes(step ?? ''));
  return pairWith(wish) ?? pairWith(steps[0]) ?? stepPairs[0];
}

/** The address of a pair, or of all. */
export const stepsWish = (steps: readonly StepId[]) =>
  steps.length === stepIds.length ? 'all' : steps[0];

export const blocksOf = (blocks: readonly BlockText[], steps: readonly StepId[]) =>
  blocks.filter(({ id }) => steps.includes(stepOf(cellOfBlock(id))));

/** What the room's address says to show a block. */
export const viewOfBlock = (id: string) => `step=${stepOf(cellOfBlock(id))}`;
