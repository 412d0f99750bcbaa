import type { PlanConflict, Projection, SetAside } from './planned';
import type {
  BlockStatus,
  CellId,
  ItemId,
  Lap,
  Level,
  Locale,
  Mode,
  PrerequisiteId,
  StepId,
} from './types';
import type { InitiativeEntry, Workbench } from './workbench';

/**
 * What a person may see of a pit stop: one object read by screens, PDF and command line alike.
 * Every `value` is an index 0–100 as printed (floor of the exact value, method 1.12b); `null` means "cannot be said".
 */
export interface Profile {
  readonly mode: Mode;
  readonly lap: Lap;
  readonly people: number;
  /** `null`: not measurable yet (coverage below method 1.4). */
  readonly index: number | null;
  readonly level: OverallLevel | null;
  readonly range: IndexRange | null;
  readonly finding: Finding;
  readonly steps: readonly StepProfile[];
  readonly prerequisites: readonly PrerequisiteProfile[];
  readonly cells: readonly CellProfile[];
  /** "Reihenfolge-Lücke": `step` lies `points` above `behind`, an earlier step (method 1.5). */
  readonly orderGaps: readonly {
    readonly step: StepId;
    readonly behind: StepId;
    readonly points: number;
  }[];
  /** The three highest and three lowest of the ten margins (method 1.12b); empty when not measurable. */
  readonly strengths: readonly Margin[];
  readonly brakes: readonly Margin[];
  /** Cells with a "don't know" (solo) or at least 40 % of them (team from ten people). */
  readonly blindSpots: readonly CellId[];
  readonly openItems: readonly ItemId[];
}

export interface OverallLevel {
  readonly level: Level;
  readonly ungated: Level;
  readonly gates: readonly ('weakest_prerequisite' | 'no_outside_confirmation')[];
}

/** 80 % interval as printed: ends rounded outwards to multiples of 5 below ten people (method 1.12b, 3.R6). */
export interface IndexRange {
  readonly low: number;
  readonly high: number;
  readonly levels: readonly [Level, Level];
  /** Both ends in one level and more than one person; solo is never sure. */
  readonly sure: boolean;
}

/** The finding in its forms (method 1.12b): one or two bottleneck steps, none, nothing to name at level 5, or not measurable. */
export type Finding =
  | { readonly kind: 'bottleneck'; readonly steps: readonly StepId[] }
  | { readonly kind: 'no-single-step'; readonly weakest: PrerequisiteId }
  | { readonly kind: 'top-level' }
  | { readonly kind: 'not-measurable' };

export interface StepProfile {
  readonly id: StepId;
  /** With handbrake; the value that is drawn. */
  readonly value: number | null;
  /** Without handbrake. */
  readonly raw: number | null;
  readonly level: Level | null;
  /** Set iff the handbrake is shown (from 2.5 index points). */
  readonly brakedBy: PrerequisiteId | null;
  readonly isBottleneck: boolean;
  readonly cellsKnown: number;
}

export interface PrerequisiteProfile {
  readonly id: PrerequisiteId;
  readonly value: number | null;
  readonly level: Level | null;
  readonly isWeakest: boolean;
  readonly brakes: readonly StepId[];
  readonly cellsKnown: number;
}

export interface CellProfile {
  readonly id: CellId;
  readonly value: number | null;
  readonly level: Level | null;
  readonly band: 'low' | 'middle' | 'high' | null;
  readonly isBlindSpot: boolean;
}

export interface Margin {
  readonly id: StepId | PrerequisiteId;
  readonly value: number;
}

/** A typed reason for a recommendation (method 2.5); `score` and `target` are index values 0–100, `gain` scale points. */
export type Because =
  | {
      readonly fact: 'gap';
      readonly cell: CellId;
      readonly score: number;
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
  /** Titles that wait ("Parkplatz"). */
  readonly backlog: readonly { readonly id: string; readonly title: string }[];
  readonly difficulties: readonly {
    readonly id: string;
    readonly name: string;
    readonly counter: string;
    readonly letters: readonly string[];
  }[];
}

/** 30-minute talks, at most three, before anything else (method 2.5); `stem` is the question of the cell's quick-lap item. */
export interface DialogueTask {
  readonly cell: CellId;
  readonly stem: string;
  readonly ask: string;
}

export interface ReportTexts {
  readonly prerequisites: Readonly<
    Record<PrerequisiteId, { readonly name: string; readonly meaning: string }>
  >;
  readonly steps: Readonly<
    Record<StepId, { readonly name: string; readonly short: string; readonly meaning: string }>
  >;
  readonly levels: Readonly<Record<Level, { readonly name: string; readonly meaning: string }>>;
  /** Per cell: what it means, and the finding sentence for its band (`null` without a value). */
  readonly cells: Readonly<
    Record<
      CellId,
      { readonly meaning: string; readonly finding: string | null; readonly ask: string }
    >
  >;
  readonly blocks: Readonly<Record<string, string>>;
}

/** What was written beside an item; never part of any number. */
export interface ReportNote {
  readonly item: ItemId;
  readonly step: StepId;
  readonly prerequisite: PrerequisiteId;
  readonly stem: string;
  readonly text: string;
  /** Says why the item does not apply. */
  readonly isReason: boolean;
}

/** Everything the result page, the roadmap page and the PDF show, in one language. */
export interface Report {
  readonly locale: Locale;
  readonly organisation: string | null;
  /** ISO date of the report. */
  readonly date: string;
  readonly model: string;
  readonly questionnaire: string;
  readonly itemCount: number;
  readonly profile: Profile;
  /** `null` without a level (method 2.1). */
  readonly roadmap: ReportRoadmap | null;
  readonly dialogue: readonly DialogueTask[];
  /** By step, then in the order of the questionnaire. */
  readonly notes: readonly ReportNote[];
  /** What was recorded beside the answers, as typed. */
  readonly workbench: Workbench;
  readonly texts: ReportTexts;
}
