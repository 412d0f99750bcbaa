import { method } from '@/lib/core/constants';
import { detailFrom } from '@/lib/core/release';
import type { RoundPromise } from '@/lib/core/round-promise';
import type { DatabaseKind } from '@/lib/db/kind';
import { itemIdsOfLap } from '../questionnaire';
import { draftDays, retentionMonths } from '../retention';
import type { TeamRound } from './team-round';

/** From how many people on a round of this k shows distributions and comments (method 3.R5, R6, R13). */
export const detailsFrom = (k: number) => detailFrom(k, method.anonymity.freeTextFrom);

/** The settings of this server that a promise depends on. */
export interface Instance {
  readonly database: DatabaseKind;
  readonly isEncrypted: boolean;
}

/**
 * What the first page tells about a round, as facts: who sees what, from how many people on, until when it is kept. Every sentence of the
 * page comes from one of them, and a test compares each with what the code does.
 */
export function promiseOf(round: TeamRound, { database, isEncrypted }: Instance): RoundPromise {
  const everywhere = {
    lap: round.lap,
    questions: itemIdsOfLap(round.lap).length,
    closesOn: round.closesOn,
    draftDays,
    keptMonths: retentionMonths,
    hasChangeLog: database === 'postgresql',
    isEncrypted,
  };
  if (round.mode === 'table') return { ...everywhere, mode: round.mode };
  return {
    ...everywhere,
    mode: round.mode,
    k: round.k,
    detailsFrom: detailsFrom(round.k),
    groups: round.breakdown,
    asksCustomers: round.customers !== null,
    hasPersonalLinks: round.hasPersonalLinks,
  };
}
