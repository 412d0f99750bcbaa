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

/** One cell in full: its questions, what lifts it, and its neighbours in reading order. */
export interface CellView {
  readonly id: CellId;
  readonly questions: readonly CellQuestion[];
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
