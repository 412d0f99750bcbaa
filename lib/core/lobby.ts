import type { CountBand, NamedGroup } from './team-profile';
import type { Lap } from './types';

/** What the organiser of a round sees of how it was set up. */
export interface LobbyRound {
  readonly number: number;
  readonly mode: 'team' | 'table';
  readonly lap: Lap;
  readonly state: 'open' | 'closed';
  readonly name: string | null;
  /** Eight characters; `null` once the round is closed. */
  readonly code: string | null;
  readonly customersCode: string | null;
  readonly languages: readonly ('de' | 'en')[];
  readonly k: number;
  readonly breakdown: {
    readonly dimension: 'roles' | 'departments';
    readonly groups: readonly NamedGroup[];
  } | null;
  readonly expected: number;
  /** ISO days, both included. */
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly isFrozen: boolean;
  readonly isLocked: boolean;
  readonly seats: number;
  readonly hasPersonalLinks: boolean;
  readonly customers: {
    readonly by: 'none' | 'phase' | 'channel' | 'phase-and-channel';
    readonly address: 'Sie' | 'du';
  } | null;
}

/** How far a round is: totals only, never per group, never who (method 3.R8, R9). */
export interface RoundProgress {
  /** How many people have handed in; of a round opened again, how many since then. */
  readonly handedIn: number;
  /** So many must hand in before a round may be closed; of a round opened again, before there is a new result. */
  readonly needed: number;
  /** So many are missing until the round may be closed. */
  readonly missing: number;
  /** How many customers have answered; `null` when they are not asked. */
  readonly customers: number | null;
  /** Only at the table, where everybody agreed to be named: who joined, and who is finished. */
  readonly people: readonly { readonly name: string; readonly isFinished: boolean }[] | null;
}

export interface Lobby {
  readonly organisation: string | null;
  /** The newest round; `null` when none was opened or the last one was discarded. */
  readonly round: LobbyRound | null;
  /** Only of an open round. */
  readonly progress: RoundProgress | null;
  /** Personal links made and used up, as totals. */
  readonly tickets: { readonly all: number; readonly used: number } | null;
  /** Where today lies: before the opening day, within the days of the round, or after its closing day. */
  readonly time: 'early' | 'open' | 'late';
  /** Every seat is taken (S04). */
  readonly isFull: boolean;
  /** This round was closed once: its result stands. */
  readonly hasResult: boolean;
  /** Single answers of closed rounds are still there; without them nothing can be opened again. */
  readonly hasAnswers: boolean;
  /** A closed anonymous round, this one or an earlier one, still has its single answers. */
  readonly isErasable: boolean;
  /** Unfinished sheets are kept so many days. */
  readonly draftDays: number;
}

/** What everybody in the room sees on the wall: the way in and the total progress. */
export interface Wall
  extends Pick<LobbyRound, 'hasPersonalLinks' | 'isLocked'>,
    Pick<RoundProgress, 'handedIn' | 'needed'>,
    Pick<Lobby, 'organisation' | 'hasResult'> {
  readonly code: string;
}

/** What is stored of a round with many voices. */
export interface KeptRound {
  readonly number: number;
  /** How many people its result rests on, as the result says it; `null` without a result. */
  readonly released: CountBand | null;
  /** Single answers are still there. */
  readonly hasAnswers: boolean;
  /** Of an open round: how many have handed in what is part of no result. */
  readonly handedIn: number | null;
}
