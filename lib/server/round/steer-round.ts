import type { Transaction } from 'kysely';
import { database } from '@/lib/db/client';
import { forgetDeleted } from '@/lib/db/delete-pit-stops';
import type { Tables } from '@/lib/db/schema';
import { changeTeamRound, deleteRound, listTeamRounds } from '@/lib/db/team-rounds';
import { deleteDraftsOf, deleteHandedIn, insertTickets } from '@/lib/db/voices';
import { today } from '../clock';
import { forgetReports } from '../kept-reports';
import { hashToken, newToken } from '../tokens';
import { tellProgress } from './progress';
import { findOwnRound, type TeamRound } from './team-round';

/** Runs a step on the open round of an organiser; null for any other link and when no round is open. */
export async function onOpenRound<T>(
  token: string,
  step: (tx: Transaction<Tables>, round: TeamRound) => Promise<T>,
): Promise<T | null> {
  const { db } = await database();
  const done = await db.transaction().execute(async (tx) => {
    const own = await findOwnRound(tx, token);
    if (own?.round?.state !== 'open') return null;
    return { round: own.round, result: await step(tx, own.round) };
  });
  if (done) tellProgress(done.round.id);
  return done ? done.result : null;
}

/** "Beitritt sperren": nobody else may join, whoever is answering may go on (S04). */
export const lockRound = (token: string, isLocked: boolean) =>
  onOpenRound(token, async (tx, { id }) => {
    await changeTeamRound(tx, id, { locked: isLocked ? 1 : 0 });
    return 'done' as const;
  });

/** Sets or takes away the closing date: the one part of the set-up that may change while people answer (method 3.R1). */
export const setClosingDate = (token: string, closesOn: string | null) =>
  onOpenRound(token, async (tx, { id, opensOn }) => {
    const isPast = closesOn !== null && (closesOn < today() || closesOn < (opensOn ?? ''));
    if (isPast) return 'past' as const;
    await changeTeamRound(tx, id, { closes_on: closesOn });
    return 'done' as const;
  });

/** Removes everything that was begun and not handed in: a flood, or seats that nobody uses any more (S04). */
export const clearDrafts = (token: string) =>
  onOpenRound(token, async (tx, { id }) => {
    await deleteDraftsOf(tx, id);
    return 'done' as const;
  });

/** So many personal links can be made at once. */
export const mostTickets = 200;

/** Personal one-time links (their secrets, shown this once): they let people in and say nothing about who used which. */
export const makeTickets = (token: string, count: number) =>
  onOpenRound(token, async (tx, { id, hasPersonalLinks }) => {
    if (!hasPersonalLinks || !Number.isInteger(count) || count < 1 || count > mostTickets)
      return null;
    const secrets = Array.from({ length: count }, newToken);
    await insertTickets(
      tx,
      secrets.map((secret) => ({ ticket_hash: hashToken(secret), round_id: id, used: 0 })),
    );
    return secrets;
  });

/** Deletes an open round with everything that was answered in it (method 3.R17). */
export async function discardRound(token: string): Promise<boolean> {
  const { db, kind } = await database();
  const gone = await onOpenRound(token, async (tx, { id }) => {
    const released = await tx
      .selectFrom('releases')
      .select('round_id')
      .where('round_id', '=', id)
      .executeTakeFirst();
    // A reopened round has a result that stays.
    if (released) return false;
    await deleteRound(tx, id);
    return true;
  });
  if (gone) await forgetDeleted(db, kind);
  return gone === true;
}

/**
 * Deletes the single answers of all closed anonymous rounds; what was released stays as it is and is never computed again (method 3.R10).
 * At the table answers and names are the result, so they go with the whole pit stop only.
 */
export async function eraseVoices(token: string): Promise<boolean> {
  const { db, kind } = await database();
  const isKnown = await db.transaction().execute(async (tx) => {
    const own = await findOwnRound(tx, token);
    if (!own) return false;
    const rounds = await listTeamRounds(tx, own.pitStop.assessment_id);
    for (const { id, state, mode } of rounds)
      if (state === 'closed' && mode === 'team') await deleteHandedIn(tx, id);
    return true;
  });
  if (isKnown) {
    await forgetDeleted(db, kind);
    forgetReports();
  }
  return isKnown;
}
