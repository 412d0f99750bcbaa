import type { Level, StepId } from './types';

/** What a plan would make of the result by a day: index values 0–100 as printed; model calculation (method 2.4). */
export interface ProjectedResult {
  readonly day: number;
  readonly index: number;
  readonly level: Level;
  /** The radar; `null` where the result says nothing. */
  readonly steps: Readonly<Record<StepId, number | null>>;
  /** Share of the way from today's index to the target, in whole percent; `null` when the target is reached already. */
  readonly toTarget: number | null;
}

export interface Projection {
  /** Index when every cell is at its target. */
  readonly target: number;
  readonly now: ProjectedResult;
  /** Only what is done. */
  readonly done: ProjectedResult;
  /** What is done and what the plan finishes by 30, 90, 180 and 365 days. */
  readonly planned: readonly ProjectedResult[];
}

/** What cannot be true together; named, never mended in silence. Days count from the plan's start (method 2.4). */
export type PlanConflict =
  | {
      readonly kind: 'before-required';
      readonly id: string;
      readonly required: string;
      readonly finish: number;
    }
  | { readonly kind: 'requires-unplanned'; readonly id: string; readonly required: string }
  | { readonly kind: 'due-too-early'; readonly id: string; readonly finish: number }
  | {
      readonly kind: 'due-before-start';
      readonly id: string;
      readonly due: number;
      readonly start: number;
    }
  /** Its status says that work began, its start that it has not. */
  | {
      readonly kind: 'running-before-start' | 'done-before-start';
      readonly id: string;
      readonly start: number;
    }
  | { readonly kind: 'overdue' | 'start-passed'; readonly id: string }
  | { readonly kind: 'beyond-year'; readonly id: string; readonly finish: number }
  | {
      readonly kind: 'over-capacity';
      readonly ids: readonly string[];
      readonly from: number;
      readonly to: number;
    };

/** An initiative that people left out for now or for good, and why. */
export interface SetAside {
  readonly id: string;
  readonly title: string;
  readonly reason: string | null;
}
