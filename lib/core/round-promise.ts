import type { NamedGroup } from './team-profile';
import type { Lap } from './types';

interface Everywhere {
  readonly lap: Lap;
  readonly questions: number;
  /** ISO day, included; null: open until somebody closes it. */
  readonly closesOn: string | null;
  /** For how many days something begun and not handed in is kept. */
  readonly draftDays: number;
  /** For how many months after its last use a pit stop is kept with all its rounds. */
  readonly keptMonths: number;
  /** PostgreSQL keeps a log of changes beside the tables. */
  readonly hasChangeLog: boolean;
  /** The public address is https: on the way nobody can read what is sent. */
  readonly isEncrypted: boolean;
}

/** A team's round: nothing about fewer than k people is ever shown. */
export interface TeamPromise extends Everywhere {
  readonly mode: 'team';
  readonly k: number;
  readonly detailsFrom: number;
  /** What people choose their group from. */
  readonly groups: {
    readonly dimension: 'roles' | 'departments';
    readonly groups: readonly NamedGroup[];
  } | null;
  /** Customers are asked too, apart from the team. */
  readonly asksCustomers: boolean;
  readonly hasPersonalLinks: boolean;
}

/** A round at the table: names stand beside the answers, and everybody agrees to that first. */
export interface TablePromise extends Everywhere {
  readonly mode: 'table';
}

export type RoundPromise = TeamPromise | TablePromise;
