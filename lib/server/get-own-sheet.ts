import { listAnswers } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { listNotes } from '@/lib/db/notes';
import { findPitStop, markUsed } from '@/lib/db/pit-stops';
import { today } from './clock';
import { answersFrom, notesFrom, type Sheet } from './sheet';
import { hashToken, isToken } from './tokens';

export interface OwnSheet extends Sheet {
  /** An organiser's own view beside a round. */
  readonly isCockpit: boolean;
}

/** The answers behind a private link, and nothing of the rest: all that a question page needs. Null for an unknown link. */
export async function getOwnSheet(token: string): Promise<OwnSheet | null> {
  if (!isToken(token)) return null;
  const { db } = await database();
  const row = await findPitStop(db, hashToken(token));
  if (!row) return null;
  // A full disk must not keep anybody from reading.
  if (row.used_on !== today()) await markUsed(db, row.assessment_id, today()).catch(() => {});
  return {
    lap: row.lap,
    isCockpit: (row.rounds_with_others ?? 0) > 0,
    ...answersFrom(await listAnswers(db, row.response_id)),
    ...notesFrom(await listNotes(db, row.response_id)),
  };
}
