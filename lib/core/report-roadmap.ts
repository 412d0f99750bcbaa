import type { PlanConflict, Projection, SetAside } from './planned';
import type { Bound } from './team-profile';
import type { BlockStatus, CellId, PrerequisiteId, StepId } from './types';
import type { InitiativeEntry } from './workbench';

/** A typed reason for a recommendation (method 2.5); `score` and `target` are index values 0–100, `gain` scale points. */
export type Because =
  | {
      readonly fact: 'gap';
      readonly cell: CellId;
      readonly score: number;
      /** The score only says that much: "at most 10", "at least 90" (method 3.R7). */
      readonly bound?: Bound | undefined;
      readonly target: number;
      readonly gain: number;
    }
  | {
      readonly fact: 'handbrake';
      readonly prerequisite: PrerequisiteId;
      readonly steps: readonly StepId[];
    }
  | { readonly fact: 'unlocks'; readonly ids: readonly string[] }
  | { readonly fact: 'inventory'; readonly block: string; readonly status: BlockStatus }
  | { readonly fact: 'outside_gap'; readonly step: StepId }
  | { readonly fact: 'blind_spot'; readonly cells: readonly CellId[] }
  | { readonly fact: 'touchpoint'; readonly tags: readonly string[] }
  | { readonly fact: 'weakest_prerequisite'; readonly prerequisite: PrerequisiteId };

export type LeverSize = 'large' | 'medium' | 'small';
export type Horizon = 30 | 90 | 180 | 365;

/** One recommended initiative with all its texts in the report's language. */
export interface ReportInitiative {
  readonly id: string;
  /** A, B, C … in the order of the roadmap. */
  readonly letter: string;
  readonly title: string;
  readonly short: string;
  readonly why: string;
  readonly firstSteps: readonly string[];
  readonly owner: string;
  readonly doneWhen: string;
  readonly mistake: string;
  readonly difficulty: string;
  readonly difficultyName: string;
  readonly difficultyShort: string;
  readonly counter: string;
  /** Why the impact has this size: an estimate and what it rests on. */
  readonly basis: string;
  /** The one-page guide to its first meeting. */
  readonly guide: { readonly id: string; readonly title: string } | null;
  readonly kind: 'build' | 'optimise';
  /** Person-days (after the inventory's discount). */
  readonly effort: number;
  /** Days from today. */
  readonly start: number;
  readonly finish: number;
  readonly horizon: Horizon;
  readonly lever: LeverSize;
  readonly robust: boolean;
  readonly raisesBottleneck: boolean;
  /** Letters of scheduled initiatives it builds on, and those it makes possible. */
  readonly buildsOn: readonly string[];
  readonly unlocks: readonly string[];
  readonly because: readonly Because[];
  /** Somebody's own, not from the catalogue: it has no texts but its title. */
  readonly isOwn: boolean;
  readonly decision: InitiativeEntry['decision'];
  readonly status: InitiativeEntry['status'];
  /** ISO days; the due day is what people agreed on. */
  readonly startsOn: string;
  readonly finishesOn: string;
  readonly due: string | null;
  readonly isStartFixed: boolean;
  readonly isOwnerSet: boolean;
}

/** Where an initiative of the catalogue stands: planned, done or set aside by people, waiting, without a reason once withheld values are gone, or left out (method 2.3, 2.5). */
export type CatalogueState =
  | ({ readonly kind: 'planned' } & Pick<
      ReportInitiative,
      'letter' | 'horizon' | 'start' | 'finish' | 'lever' | 'raisesBottleneck'
    >)
  | { readonly kind: 'done' | 'postponed' | 'declined' }
  | { readonly kind: 'parked' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'dropped'; readonly reason: 'not_needed' | 'already_good' | 'covered' };

/** One row of the table of all initiatives; effort in person-days (after the inventory's discount). */
export interface ReportCatalogueRow {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly effort: number;
  /** Steps with a cell that it lifts. */
  readonly steps: readonly StepId[];
  readonly state: CatalogueState;
}

export interface ReportRoadmap {
  /** Index as printed today and after everything scheduled ("model calculation, no promise"). */
  readonly indexBefore: number;
  readonly indexAfter: number;
  /** Index the plan aims at in every cell. */
  readonly target: number;
  readonly capacity30: number;
  /** The ISO day from which the plan counts, and whether somebody set it. */
  readonly startsOn: string;
  readonly isStartSet: boolean;
  readonly done: readonly ReportInitiative[];
  readonly declined: readonly SetAside[];
  readonly postponed: readonly SetAside[];
  readonly conflicts: readonly PlanConflict[];
  readonly projection: Projection | null;
  readonly initiatives: readonly ReportInitiative[];
  /** Every initiative the roadmap knows, in the order of the catalogue. */
  readonly catalogue: readonly ReportCatalogueRow[];
  /** Titles that wait ("Parkplatz"), the most valuable first. */
  readonly backlog: readonly { readonly id: string; readonly title: string }[];
  readonly difficulties: readonly {
    readonly id: string;
    readonly name: string;
    readonly counter: string;
    readonly letters: readonly string[];
  }[];
}
