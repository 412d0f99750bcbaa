import { database } from '@/lib/db/client';
import { changeRound, changeTeamRound, holdRound } from '@/lib/db/team-rounds';
import { newJoinCode } from './join-code';
import { tellProgress } from './progress';
import { findOwnRound } from './team-round';

/** Opens a closed round again for latecomers, under a new code; what was released stays visible meanwhile. */
export async function reopenRound(token: string): Promise<boolean> {
  const { db, kind } = await database();
  let roundId: string | undefined;
  const isOpen = await db.transaction().execute(async (tx) => {
    const before = await findOwnRound(tx, token);
    if (before?.round) await holdRound(tx, kind, before.round.id, 'alone');
    const own = await findOwnRound(tx, token);
    if (own?.round?.state !== 'closed' || own.round.mode === 'table') return false;
    const { id, customers } = own.round;
    const left = await tx
      .selectFrom('voices')
      .select('id')
      .where('round_id', '=', id)
      .executeTakeFirst();
    // Without the answers of the first closing nothing could be computed again.
    if (!left) return false;
    await changeRound(tx, id, { state: 'open' });
    await changeTeamRound(tx, id, {
      code: newJoinCode(),
      customers_code: customers === null ? null : newJoinCode(),
      closes_on: null,
      locked: 0,
    });
    roundId = id;
    return true;
  });
  if (roundId !== undefined) tellProgress(roundId);
  return isOpen;
}
