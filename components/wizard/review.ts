import type { Lap, PrerequisiteId } from '@/lib/core/types';

export interface ReviewCell {
  readonly prerequisite: PrerequisiteId;
  readonly name: string;
  readonly firstItem: string;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly open: number;
}

export interface ReviewRow {
  readonly step: { readonly number: number; readonly name: string };
  readonly cells: readonly ReviewCell[];
}

export interface OpenQuestion {
  readonly id: string;
  readonly prerequisite: { readonly id: PrerequisiteId; readonly name: string };
  readonly step: { readonly number: number };
  readonly stem: string;
}

/** All answers of a lap before they count: what is there, and what is open. */
export interface Review {
  readonly lap: Lap;
  /** Includes "don't know" and "not applicable". */
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly open: readonly OpenQuestion[];
  readonly mayFinish: boolean;
  /** How many more answers are needed. */
  readonly needed: number;
  readonly rows: readonly ReviewRow[];
  readonly prerequisites: readonly {
    readonly id: PrerequisiteId;
    readonly name: string;
    readonly answered: number;
    readonly total: number;
  }[];
}

/** Before the result of one person. */
export interface OwnReview extends Review {
  readonly organisation: string | null;
  readonly hasQuickResult: boolean;
  /** The organiser's own view beside a round of many voices. */
  readonly isCockpit: boolean;
}
