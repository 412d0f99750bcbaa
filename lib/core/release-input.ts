import type { NamedGroup } from './team-profile';
import type { Answers, ItemId, Lap, OutsideAnswers } from './types';

/** One handed-in response of an anonymous round; `group` is what the person chose, `null` what nobody asked or nobody said. */
export interface RoundPerson {
  readonly answers: Answers;
  readonly group: string | null;
  readonly isCareless: boolean;
}

export interface CustomersInput {
  readonly people: readonly RoundCustomer[];
  readonly breakdown: {
    readonly dimension: 'phase' | 'channel' | 'phase-and-channel';
    readonly groups: readonly NamedGroup[];
  } | null;
  /** Already in a random order. */
  readonly comments: readonly string[];
}

/** Everything a closed anonymous round holds; `k` is the round's own (method 3.R1). */
export interface ReleaseInput {
  readonly lap: Lap;
  readonly k: number;
  readonly presentedItems: readonly ItemId[];
  readonly people: readonly RoundPerson[];
  /** By item, already in a random order of its own each (method 3.R13). */
  readonly comments: Readonly<Record<ItemId, readonly string[]>>;
  readonly breakdown: {
    readonly dimension: 'roles' | 'departments';
    readonly groups: readonly NamedGroup[];
  } | null;
  readonly customers: CustomersInput | null;
}

/** One customer's answers; guests of a customer café are fans, not a cross-section (method 1.10). */
export interface RoundCustomer {
  readonly answers: OutsideAnswers;
  readonly segment: string | null;
  readonly source: 'link' | 'cafe' | 'import';
}
