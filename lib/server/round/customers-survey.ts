import type { Kysely } from 'kysely';
import { loadContent } from '@/lib/content/load';
import { method } from '@/lib/core/constants';
import { phases } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import type { Tables } from '@/lib/db/schema';
import { findRoundByCustomersCode } from '@/lib/db/team-rounds';
import { type Channel, channels } from '../contact-groups';
import { inLanguage } from '../questionnaire';
import { newToken } from '../tokens';
import { decoded } from './entrance';
import { readJoinCode } from './join-code';
import {
  type ContactQuestion,
  type Language,
  type TeamRound,
  takesAnswers,
  toTeamRound,
} from './team-round';

/** So many customers can answer in one round; far more than any real one, far less than would fill a disk. */
export const mostCustomers = 5_000;

/** An open round that asks customers, found by their code; null for unknown, mistyped, closed, expired and full alike (S01). */
export async function findSurvey(db: Kysely<Tables>, typed: string): Promise<TeamRound | null> {
  return (await findOpenSurvey(db, typed))?.round ?? null;
}

async function findOpenSurvey(db: Kysely<Tables>, typed: string) {
  const code = readJoinCode(decoded(typed));
  const row = code === null ? undefined : await findRoundByCustomersCode(db, code);
  if (!row || Number(row.handed_in) >= mostCustomers) return null;
  const round = toTeamRound(row);
  return round.customers && takesAnswers(round) ? { round, organisation: row.organisation } : null;
}

export interface CustomersQuestion {
  readonly id: string;
  readonly stem: string;
  readonly anchors: readonly string[];
}

/** The twelve questions as a customer reads them: in a language, and in German with "Sie" or "du". */
export function customersQuestions(locale: Locale, address: 'Sie' | 'du'): CustomersQuestion[] {
  const { outside, outsideDu } = loadContent();
  return outside.map(({ id, stem, anchors }) => {
    const du = address === 'du' ? outsideDu.find((one) => one.id === id)?.stem : undefined;
    return {
      id,
      stem: inLanguage(du === undefined ? stem : { ...stem, de: du }, locale),
      anchors: anchors.map((anchor) => inLanguage(anchor, locale)),
    };
  });
}

/** What the customers' page shows. */
export interface CustomersSurvey {
  readonly code: string;
  readonly organisation: string | null;
  readonly languages: readonly Language[];
  readonly address: 'Sie' | 'du';
  readonly by: ContactQuestion;
  /** So many must have answered before anything is shown, and before comments are. */
  readonly k: number;
  readonly commentsFrom: number;
  readonly phases: readonly (typeof phases)[number][];
  readonly channels: readonly Channel[];
  readonly questions: readonly CustomersQuestion[];
  /** New for every page: the same form sent twice is one voice (B01). */
  readonly key: string;
}

/** The questionnaire behind a customers' code; null when it leads nowhere. Asking stores nothing. */
export async function getCustomersSurvey(
  typed: string,
  locale: Locale,
): Promise<CustomersSurvey | null> {
  const { db } = await database();
  const { round, organisation } = (await findOpenSurvey(db, typed)) ?? {};
  if (!round?.customers || round.customersCode === null) return null;
  const { address, by } = round.customers;
  return {
    code: round.customersCode,
    organisation: organisation ?? null,
    languages: round.languages,
    address,
    by,
    k: round.k,
    commentsFrom: Math.max(method.anonymity.freeTextFrom, round.k),
    phases: by === 'phase' || by === 'phase-and-channel' ? phases : [],
    channels: by === 'channel' || by === 'phase-and-channel' ? channels : [],
    questions: customersQuestions(locale, address),
    key: newToken(),
  };
}
