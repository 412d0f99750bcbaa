import type { Assessment } from './assess';
import { method } from './constants';
import { daysBetween } from './iso-days';
import type { PlanConflict } from './planned';
import { lanesFor, roadmap } from './roadmap';
import type { PlanOptions } from './roadmap-context';
import type { Pace } from './roadmap-lanes';
import type { InitiativeModel } from './types';
import type { Workbench } from './workbench';
import { type PlanParts, planConflicts } from './working-plan-conflicts';
import { decisionsOf } from './working-plan-decisions';
import { ownInitiatives } from './working-plan-own';

export type PlanEntries = Pick<Workbench, 'initiative' | 'plan'>;

/** With what does not fit together in it. */
export interface WorkingPlan extends PlanParts {
  readonly conflicts: readonly PlanConflict[];
}

/**
 * The schedule with decisions: declined and postponed initiatives are left out, accepted ones stay, one's own join the catalogue, what
 * somebody fixed stays fixed and the rest is planned around it; conflicts are named. Without entries it is `roadmap()` (method 2.4).
 */
export function workingPlan(
  assessment: Assessment,
  published: readonly InitiativeModel[],
  given: Omit<PlanOptions, 'level' | 'decisions'>,
  { initiative: entries, plan }: PlanEntries,
  date: string,
): WorkingPlan | null {
  const set = plan[0]?.body.startsOn ?? null;
  const startsOn = set ?? date;
  const now = daysBetween(startsOn, date);
  const catalogue = [...published, ...ownInitiatives(entries, published)];
  const decisions = decisionsOf(entries, catalogue, startsOn, now);
  const options = { ...given, decisions };
  const planned = roadmap(assessment, catalogue, options);
  if (planned === null) return null;
  const pace = paceOf(given);
  const isStartSet = set !== null;
  const known = { startsOn, isStartSet, now, pace, catalogue, options, decisions, entries };
  const shared = { roadmap: planned, ...known };
  return { ...shared, conflicts: planConflicts(shared) };
}

function paceOf({ capacity30 = method.roadmap.capacity30, ...given }: PlanOptions): Pace {
  const { horizon, items } = method.roadmap;
  return { capacity30, lanes: lanesFor(capacity30), horizon, items, ...definedOnly(given) };
}

const definedOnly = ({ lanes, horizon, items }: PlanOptions) => ({
  ...(lanes === undefined ? {} : { lanes }),
  ...(horizon === undefined ? {} : { horizon }),
  ...(items === undefined ? {} : { items }),
});
