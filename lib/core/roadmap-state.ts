import type { Horizon } from './report-roadmap';
import type { PlanFact } from './roadmap-because';
import type { Lanes } from './roadmap-lanes';
import type { Appraisal, Gain } from './roadmap-value';
import type { CellId } from './types';

/** An initiative with its place in time: days from today, effort in person-days, value in index points (method 2.4). */
export interface ScheduledInitiative {
  readonly id: string;
  readonly lane: number;
  readonly start: number;
  readonly finish: number;
  readonly kind: 'build' | 'optimise';
  readonly effort: number;
  readonly value: number;
  readonly priority: number;
  readonly gain: Readonly<Partial<Record<CellId, number>>>;
  readonly because: readonly PlanFact[];
  readonly horizon: Horizon;
}

/** An initiative that could start: its days in all, and those on a lane (method 2.4). */
export interface Candidate {
  readonly id: string;
  readonly duration: number;
  readonly busy: number;
}

/** What is planned so far; `urgent` are wanted initiatives that found no place by their rank. */
export interface PlanState {
  current: Float64Array;
  appraisal: Appraisal;
  readonly open: Set<string>;
  readonly lanes: Lanes;
  readonly schedule: ScheduledInitiative[];
  readonly done: ScheduledInitiative[];
  readonly gains: Map<string, readonly Gain[]>;
  readonly urgent: ReadonlySet<string>;
  /** Days on a lane and in all. */
  readonly sizes: ReadonlyMap<string, { readonly busy: number; readonly duration: number }>;
}
