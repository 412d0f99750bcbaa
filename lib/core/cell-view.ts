import type { Dots } from './team-profile';
import type { Answer, CellId, ItemId } from './types';

/** A question of a cell, what was answered, and what the next answer on the scale says. */
export interface CellQuestion {
  readonly id: ItemId;
  readonly stem: string;
  readonly answer: Answer | null;
  /** The chosen answer in words; `null` unless it is one of the five. */
  readonly chosen: string | null;
  readonly next: string | null;
}

/** A question as many people answered it: nothing that could be one person's, unless they sat at one table. */
export interface TeamQuestion {
  readonly id: ItemId;
  readonly stem: string;
  /** From ten people on (method 3.R5, R6). */
  readonly dots: Dots | null;
  /** The first answer above the value of the field, 2–5, and what it says; `null` without a value and at the top. */
  readonly next: { readonly number: number; readonly text: string } | null;
  readonly comments: readonly string[];
  /** Only of a round at the table. */
  readonly named: readonly { readonly name: string; readonly answer: Answer | null }[];
}

/** One cell in full: its questions, what lifts it, and its neighbours in reading order. */
export interface CellView {
  readonly id: CellId;
  /** Of a single view; empty for a team. */
  readonly questions: readonly CellQuestion[];
  /** Of many voices; `null` for a single view. */
  readonly team: readonly TeamQuestion[] | null;
  readonly scheduled: readonly {
    readonly letter: string;
    readonly title: string;
    readonly start: number;
    readonly finish: number;
  }[];
  readonly parked: readonly { readonly id: string; readonly title: string }[];
  readonly previous: CellId | null;
  readonly next: CellId | null;
}
