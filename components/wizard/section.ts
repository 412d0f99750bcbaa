import type { Lap, PrerequisiteId } from '@/lib/core/types';

/** One question as the page shows it. */
export interface Question {
  readonly id: string;
  /** Position in the whole lap, from 1. */
  readonly number: number;
  readonly step: { readonly number: number; readonly short: string };
  readonly stem: string;
  readonly anchors: readonly string[];
  readonly why: string;
  readonly mayNotApply: boolean;
}

/** All questions of one prerequisite in a lap. */
export interface Section {
  readonly lap: Lap;
  readonly prerequisite: {
    readonly id: PrerequisiteId;
    readonly number: number;
    readonly name: string;
    readonly intro: string;
  };
  readonly sections: readonly { readonly id: PrerequisiteId; readonly name: string }[];
  readonly questions: readonly Question[];
  readonly total: number;
  readonly previous: PrerequisiteId | null;
  readonly next: PrerequisiteId | null;
}

/** Stands for the private link's token, or a member's key, in the template; the front server puts the real one in. */
export const tokenSlot = '{{token}}';

/** Stands for the name of the round a member answers in. */
export const roundSlot = '{{round}}';

/** Stands before, between and after the questions, so that each can be kept compressed. */
export const cutSlot = '{{cut}}';
