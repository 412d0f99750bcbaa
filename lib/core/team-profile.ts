import type { AgreementClass } from './agreement';
import type { OutsideFlag } from './outside';
import type { Answer, CellId, ItemId, Level, PrerequisiteId, StepId } from './types';

/** A number of people as it may be printed: `[5, 9]`, `[10, 19]`, `[20, 49]`, `[50, null]`; exact where people agreed to that (method 3.R8). */
export type CountBand = readonly [number, number | null];

/** How a value near an end of the scale is printed below ten people: "≤ 10", "≥ 90" (method 3.R7). */
export type Bound = 'at-most' | 'at-least';

/** How far the answers to one thing lie apart (method 1.8). */
export interface Spread {
  readonly class: AgreementClass;
  readonly isPolarised: boolean;
  /** Average deviation in answer steps, one decimal; `null` below ten people (method 3.R6). */
  readonly ad: number | null;
}

/** Ten dots over answers 1–5, largest remainder; from ten people on (method 3.R5, R6). */
export type Dots = readonly [number, number, number, number, number];

export interface TeamCell extends Spread {
  /** 80 % interval as index, rounded outwards to multiples of 5 below ten people. */
  readonly range: readonly [number, number];
  readonly dots: Dots | null;
}

/** A group that is shown on its own, or the others taken together (method 3.R3). */
export interface AtomProfile {
  /** Id of the group; `rest` for the others together. */
  readonly id: string;
  readonly people: CountBand;
  readonly index: number | null;
  readonly indexBound?: Bound | undefined;
  readonly prerequisites: Readonly<Record<PrerequisiteId, number | null>>;
  /** With handbrake. */
  readonly steps: Readonly<Record<StepId, number | null>>;
  readonly bounds: Readonly<Partial<Record<PrerequisiteId | StepId, Bound>>>;
}

export interface NamedGroup {
  readonly id: string;
  readonly name: string;
}

/** The one breakdown of a round; without `atoms` only the total is shown, whatever the reason (method 3.R2 to R4). */
export interface GroupsProfile {
  readonly dimension: 'roles' | 'departments' | 'phase' | 'channel' | 'phase-and-channel';
  /** Every group there was to choose, also those nobody chose (method 3.2, A17). */
  readonly groups: readonly NamedGroup[];
  readonly atoms: readonly AtomProfile[] | null;
  /** Margins on which two atoms lie 25 points or more apart: "Sichtweisen-Lücke" (method 1.8). */
  readonly conflicts: readonly {
    readonly margin: PrerequisiteId | StepId;
    readonly low: string;
    readonly high: string;
  }[];
}

export interface OutsideStep {
  readonly value: number | null;
  readonly bound?: Bound | undefined;
  /** Team without handbrake minus customers, whole points towards zero; `null` where a bound hides a value. */
  readonly gap: number | null;
  /** The gap minus the mean gap: where the mismatch is largest. */
  readonly relative: number | null;
  readonly flag: OutsideFlag | 'withheld';
}

/** What customers say (method 1.10): a population of its own with the same rules (3.R14). */
export interface OutsideProfile {
  /** `null`: too few to show anything. */
  readonly people: CountBand | null;
  /** Below 30: "erste Hinweise". */
  readonly isFirstHints: boolean;
  /** Some or all answers come from guests of a customer café: fans, not a cross-section. */
  readonly fans: 'none' | 'some' | 'all';
  readonly confirms: boolean;
  readonly steps: Readonly<Record<StepId, OutsideStep>>;
  readonly segments: GroupsProfile | null;
  /** In a random order; from ten customers on. */
  readonly comments: readonly string[];
}

/** What an anonymous round shows beside the values of its profile (method 1.12, 3.1). */
export interface TeamProfile {
  /** Smallest number of people of which anything is shown. */
  readonly k: number;
  /** Margins come from cells too thin to be shown (method 1.4): no cell, no range, no dots of a cell. */
  readonly marginsOnly: boolean;
  /** What there are enough people for. */
  readonly shows: { readonly items: boolean; readonly spread: boolean; readonly comments: boolean };
  readonly overall: Spread | null;
  readonly prerequisites: Readonly<Record<PrerequisiteId, Spread | null>>;
  readonly steps: Readonly<Record<StepId, Spread | null>>;
  /** `null`: withheld or empty, which look alike. */
  readonly cells: Readonly<Record<CellId, TeamCell | null>>;
  /** Only of items with ten contributors. */
  readonly items: Readonly<Record<ItemId, Dots>>;
  readonly hardlyConcerned: readonly ItemId[];
  /** Whether people rank the cells alike enough to name the strongest and weakest (method 1.8). */
  readonly mayNameCells: boolean;
  /** Cells worth a talk: disputed by size, then blind; at most three (method 2.5). */
  readonly dialogue: readonly CellId[];
  readonly groups: GroupsProfile | null;
  /** The reading in which every group counts the same, where it differs enough to be told (method 1.9). */
  readonly balanced: { readonly index: number; readonly level: Level } | null;
  readonly hasQualityNote: boolean;
  /** By item, each list in a random order of its own (method 3.R13). */
  readonly comments: Readonly<Record<ItemId, readonly string[]>>;
  readonly outside: OutsideProfile | null;
}

/** What a round at the table shows: names and all answers, to which everybody agreed before the first question (method 1.9). */
export interface TableProfile {
  readonly names: readonly string[];
  /** By item, in the order of `names`. */
  readonly answers: Readonly<Record<ItemId, readonly (Answer | null)[]>>;
  readonly cells: Readonly<Record<CellId, Spread | null>>;
  readonly dialogue: readonly CellId[];
}
