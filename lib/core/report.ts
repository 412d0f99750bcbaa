import type { ReportRoadmap } from './report-roadmap';
import type { Bound, CountBand, TableProfile, TeamProfile } from './team-profile';
import type { CellId, ItemId, Lap, Level, Locale, Mode, PrerequisiteId, StepId } from './types';
import type { Workbench } from './workbench';

/**
 * What a person may see of a pit stop: one object read by screens, PDF and command line alike.
 * Every `value` is an index 0–100 as printed (floor of the exact value, method 1.12b); `null` means "cannot be said".
 */
export interface Profile {
  readonly mode: Mode;
  readonly lap: Lap;
  readonly people: CountBand;
  /** `null`: not measurable yet (coverage below method 1.4). */
  readonly index: number | null;
  /** Below ten people of an anonymous round the ends of the scale are only bounds; so with every `bound` here (method 3.R7). */
  readonly bound?: Bound | undefined;
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
  /** Of an anonymous round. */
  readonly team?: TeamProfile | undefined;
  /** Of a round at the table. */
  readonly table?: TableProfile | undefined;
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
  readonly bound?: Bound | undefined;
  /** Without handbrake. */
  readonly raw: number | null;
  readonly rawBound?: Bound | undefined;
  readonly level: Level | null;
  /** Set iff the handbrake is shown (from 2.5 index points). */
  readonly brakedBy: PrerequisiteId | null;
  readonly isBottleneck: boolean;
  readonly cellsKnown: number;
}

export interface PrerequisiteProfile {
  readonly id: PrerequisiteId;
  readonly value: number | null;
  readonly bound?: Bound | undefined;
  readonly level: Level | null;
  readonly isWeakest: boolean;
  readonly brakes: readonly StepId[];
  readonly cellsKnown: number;
}

export interface CellProfile {
  readonly id: CellId;
  readonly value: number | null;
  readonly bound?: Bound | undefined;
  readonly level: Level | null;
  readonly band: 'low' | 'middle' | 'high' | null;
  readonly isBlindSpot: boolean;
}

export interface Margin {
  readonly id: StepId | PrerequisiteId;
  readonly value: number;
  readonly bound?: Bound | undefined;
}

/** What a cell means, the question of its quick-lap item, the finding sentence for its band (`null` without a value), and who knows. */
export interface CellTexts {
  readonly meaning: string;
  readonly stem: string;
  readonly finding: string | null;
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
  readonly cells: Readonly<Record<CellId, CellTexts>>;
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

/** The newest round with many voices of the pit stop whose report this is, as far as its rooms depend on it. */
export interface ReportRound {
  readonly mode: 'team' | 'table';
  readonly isOpen: boolean;
  readonly asksCustomers: boolean;
  /** A closed round has released a result. */
  readonly hasResult: boolean;
  /** The organiser's own view is finished. */
  readonly hasCockpit: boolean;
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
  /** How many questions of a full lap are open while the result still rests on the quick one it began as. */
  readonly openQuestions?: number;
  /** Of a pit stop with rounds of many voices, for its owner. */
  readonly round?: ReportRound | undefined;
  readonly profile: Profile;
  /** Of a round of several people: whether the plan rests on the votes or on the values agreed on afterwards. */
  readonly basis?: 'votes' | 'agreed' | undefined;
  /** `null` without a level (method 2.1). */
  readonly roadmap: ReportRoadmap | null;
  /** Talks of 30 minutes that are still due, at most three, before anything else (method 2.5). */
  readonly dialogue: readonly CellId[];
  /** Questions that at least half of a team said do not apply to them (method 1.4); they change no number. */
  readonly concerned?: readonly string[];
  /** By step, then in the order of the questionnaire. */
  readonly notes: readonly ReportNote[];
  /** What was recorded beside the answers, as typed. */
  readonly workbench: Workbench;
  readonly texts: ReportTexts;
}
