import type { PrerequisiteId } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import { findPitStop, widenLap } from '@/lib/db/pit-stops';
import { getPitStop } from './get-pit-stop';
import { nextQuestion } from './get-review';
import { hashToken, isToken } from './tokens';

/** Turns a quick lap into a full one and keeps its answers; answers with the section of the first open question. */
export async function openFullLap(
  token: string,
): Promise<{ readonly next: PrerequisiteId | null } | null> {
  if (!isToken(token)) return null;
  const { db } = await database();
  const found = await db.transaction().execute(async (tx) => {
    const row = await findPitStop(tx, hashToken(token));
    if (row) await widenLap(tx, row.round_id);
    return row !== undefined;
  });
  const pitStop = found ? await getPitStop(token) : null;
  return pitStop && { next: nextQuestion(pitStop) };
}
