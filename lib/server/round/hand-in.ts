import { createHmac } from 'node:crypto';
import type { Transaction } from 'kysely';
import { isCareless } from '@/lib/core/careless';
import { relevantAnswers } from '@/lib/core/journey';
import type { Answer } from '@/lib/core/types';
import { listAnswers } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import type { DatabaseKind } from '@/lib/db/kind';
import { listNotes } from '@/lib/db/notes';
import { isTransient } from '@/lib/db/postgres';
import type { Tables } from '@/lib/db/schema';
import { findTeamRound, holdRound } from '@/lib/db/team-rounds';
import {
  deleteDraft,
  findDraft,
  findVoice,
  holdDraft,
  insertComments,
  insertVoices,
} from '@/lib/db/voices';
import { itemIdsOfLap } from '../questionnaire';
import { mayFinish } from '../result-lap';
import { answersFrom, notesFrom } from '../sheet';
import { hashToken, isToken, newId } from '../tokens';
import { tellProgress } from './progress';
import { takesAnswers, toTeamRound } from './team-round';

/** The receipt follows from the member's key, so that handing in twice is one result and the store needs no link between the two. */
export const receiptOf = (token: string) =>
  createHmac('sha256', token).update('receipt').digest('base64url');

/** Under this a comment is found by whoever has the receipt; two comments of one person share nothing (method 3.R13). */
export const commentKey = (receipt: string, item: string) => hashToken(`${receipt} ${item}`);

export type HandInOutcome =
  | { readonly kind: 'handed-in'; readonly receipt: string; readonly roundId: string }
  | { readonly kind: 'incomplete' | 'over' | 'unknown-link' };

/**
 * Hands a sheet in: draft and key are deleted, the answers stand under a new random key without any time, each comment apart
 * (method 3.R16, AN06, AN07). `seconds` is how long it took, if the browser knows; only the verdict is kept (method 1.9).
 */
export async function handIn(
  token: string,
  seconds: number | null,
  attempt = 1,
): Promise<HandInOutcome> {
  if (!isToken(token)) return { kind: 'unknown-link' };
  const { db, kind } = await database();
  try {
    const outcome = await db.transaction().execute((tx) => moveSheet(tx, kind, token, seconds));
    if (outcome.kind === 'handed-in') tellProgress(outcome.roundId);
    return outcome;
  } catch (error) {
    if (attempt < 4 && isTransient(error)) return handIn(token, seconds, attempt + 1);
    throw error;
  }
}

async function moveSheet(
  tx: Transaction<Tables>,
  kind: DatabaseKind,
  token: string,
  seconds: number | null,
): Promise<HandInOutcome> {
  const receipt = receiptOf(token);
  const found = await findDraft(tx, hashToken(token));
  if (found) await holdRound(tx, kind, found.round_id, 'together');
  // Held from here on: of two requests at the same moment the second one finds the sheet gone and the voice there.
  const draft = found && (await holdDraft(tx, kind, found.response_id)) ? found : null;
  if (!draft) {
    const before = await findVoice(tx, hashToken(receipt));
    return before
      ? { kind: 'handed-in', receipt, roundId: before.round_id }
      : { kind: 'unknown-link' };
  }
  const row = await findTeamRound(tx, draft.round_id);
  if (!row || !takesAnswers(toTeamRound(row))) return { kind: 'over' };
  const { answers } = answersFrom(await listAnswers(tx, draft.response_id));
  if (!mayFinish(row.lap, answers)) return { kind: 'incomplete' };
  const asked = itemIdsOfLap(row.lap);
  const given = asked.map((item): Answer | null => answers[item] ?? null);
  const { notes } = notesFrom(await listNotes(tx, draft.response_id));
  await deleteDraft(tx, draft.response_id);
  await insertVoices(tx, [
    {
      id: newId(),
      round_id: draft.round_id,
      group_id: draft.group_id,
      name: draft.name,
      receipt_hash: hashToken(receipt),
      answers: JSON.stringify(relevantAnswers(answers, asked)),
      careless: seconds !== null && isCareless(given, seconds) ? 1 : 0,
      published: 0,
    },
  ]);
  // At the table nobody is asked for a note and nothing would show one, so none is kept.
  const written = row.mode === 'table' ? [] : asked;
  await insertComments(
    tx,
    written
      .flatMap((item) => (notes[item] === undefined ? [] : [{ item, text: notes[item] }]))
      .map(({ item, text }) => ({
        id: newId(),
        round_id: draft.round_id,
        item_id: item,
        receipt_hash: commentKey(receipt, item),
        text,
      })),
  );
  return { kind: 'handed-in', receipt, roundId: draft.round_id };
}
