import { database } from '@/lib/db/client';
import { forgetDeleted } from '@/lib/db/delete-pit-stops';
import { changeTeamRound, holdRound } from '@/lib/db/team-rounds';
import { deleteDraftsOf, deleteUnpublished } from '@/lib/db/voices';
import { newJoinCode } from './join-code';
import { customerComment } from './release-input';
import { onOpenRound } from './steer-round';

/**
 * Removes a flood of answers that were handed in (S04): everything begun or handed in goes and the round stays open under a new code.
 * All or nothing, because what is handed in has no time, order or origin by which one batch could be told from another (method
 * 3.R16). What was released stays (3.R10), and so does what customers answered. False for any other link and when no round is open.
 */
export async function startOver(token: string): Promise<boolean> {
  const { db, kind } = await database();
  const isDone = await onOpenRound(token, async (tx, { id }) => {
    await holdRound(tx, kind, id, 'alone');
    await deleteDraftsOf(tx, id);
    await deleteUnpublished(tx, id, customerComment);
    await changeTeamRound(tx, id, { code: newJoinCode(), locked: 0 });
    return true;
  });
  if (isDone) await forgetDeleted(db, kind);
  return isDone === true;
}
