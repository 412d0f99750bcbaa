import type { Assessment } from './assess';
import { blindSpots } from './blind-spots';
import type { PlanFlags } from './roadmap-context';
import { type Touchpoint, touchpointTags } from './touchpoints';
import { type Mode, stepIds } from './types';

/** What outside view, blind spots and touchpoints tell the roadmap engine (method 2.1, 2.3). */
export const planFlags = (
  assessment: Assessment,
  mode: Mode,
  touchpoints: readonly Touchpoint[] = [],
): PlanFlags => ({
  overSteps: stepIds.filter((step) => assessment.outside?.[step].flag === 'over'),
  blindCells: blindSpots(assessment, mode),
  touchpointTags: touchpointTags(touchpoints),
});
