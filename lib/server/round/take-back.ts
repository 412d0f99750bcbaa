import { database } from '@/lib/db/client';
import { forgetDeleted } from '@/lib/db/delete-pit-stops';
import { findTeamRound, holdRound, organisationOf } from '@/lib/db/team-rounds';
import { deleteComments, deleteDraft, deleteVoice, findDraft, findVoice } from '@/lib/db/voices';
import { itemIdsOfLap } from '../questionnaire';
import { hashToken, isToken } from '../tokens';
import { commentKey } from './hand-in';
import { tellProgress } from './progress';
import { type TeamRound, toTeamRound } from './team-round';

export interface Receipt {
  readonly round: TeamRound;
  readonly organisation: string | null;
}

/** The round that a receipt belongs to, as long as the answers can be found by it; null after closing, and for any unknown receipt. */
export async function getReceipt(receipt: string): Promise<Receipt | null> {
  if (!isToken(receipt)) return null;
  const { db } = await database();
  const voice = await findVoice(db, hashToken(receipt));
  const row = voice && (await findTeamRound(db, voice.round_id));
  if (!row) return null;
  return { round: toTeamRound(row), organisation: await organisationOf(db, row.assessment_id) };
}

/** Deletes what was handed in, with all comments; possible until the round is closed (method 3.R10). False: nothing was found. */
export async function takeBack(receipt: string): Promise<boolean> {
  if (!isToken(receipt)) return false;
  const { db, kind } = await database();
  const roundId = await db.transaction().execute(async (tx) => {
    const voice = await findVoice(tx, hashToken(receipt));
    if (!voice) return null;
    await holdRound(tx, kind, voice.round_id, 'together');
    await deleteVoice(tx, voice.id);
    await deleteComments(
      tx,
      itemIdsOfLap('full').map((item) => commentKey(receipt, item)),
    );
    return voice.round_id;
  });
  if (roundId === null) return false;
  await forgetDeleted(db, kind);
  tellProgress(roundId);
  return true;
}

/** Deletes what somebody is still answering. False: nothing was found. */
export async function discardSheet(token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const { db, kind } = await database();
  const draft = await findDraft(db, hashToken(token));
  if (!draft) return false;
  await deleteDraft(db, draft.response_id);
  await forgetDeleted(db, kind);
  tellProgress(draft.round_id);
  return true;
}
