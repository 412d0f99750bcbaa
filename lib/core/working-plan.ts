import type { Assessment } from './assess';
import { method } from './constants';
import { daysBetween } from './iso-days';
import type { PlanDecisions } from './plan-decisions';
import { lanesFor, type Roadmap, roadmap } from './roadmap';
import type { PlanOptions } from './roadmap-context';
import type { Pace } from './roadmap-schedule';
import type { InitiativeModel } from './types';
import type { Entry, Workbench } from './workbench';
import { type PlanConflict, planConflicts } from './working-plan-conflicts';
import { decisionsOf } from './working-plan-decisions';
import { ownInitiatives } from './working-plan-own';

export type PlanEntries = Pick<Workbench, 'initiative' | 'plan'>;

/** The method's roadmap with people's decisions in it; days count from `startsOn`, an ISO day (method 2.4). */
export interface WorkingPlan {
  readonly roadmap: Roadmap;
  readonly startsOn: string;
  readonly isStartSet: boolean;
  /** The day of the plan on which it is looked at. */
  readonly now: number;
  readonly pace: Pace;
  /** With people's own initiatives. */
  readonly catalogue: readonly InitiativeModel[];
  readonly options: Omit<PlanOptions, 'level'>;
  readonly decisions: PlanDecisions;
  readonly entries: readonly Entry<'initiative'>[];
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
