import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Wall } from '@/lib/core/lobby';
import { database } from '@/lib/db/client';
import { findRelease, findRoundByCode } from '@/lib/db/team-rounds';
import { hashToken } from '../tokens';
import { progressOf } from './get-lobby';
import { findOwnRound, type TeamRound, toTeamRound } from './team-round';

/** The join code, which stands on the wall anyway, and a mark that only who knows the private link (or the database) can make. */
const wallKey = /^(?<code>[0-9A-HJKMNP-TV-Z]{8})(?<mark>[\w-]{43})$/;

const markOf = (ownerHash: string, { id, code }: Pick<TeamRound, 'id' | 'code'>) =>
  createHmac('sha256', ownerHash).update(`wall ${id} ${code}`).digest('base64url');

/** The key of what is shown on the wall for the open round of a private link; null without one. Leads nowhere else, and ends with the code. */
export async function getWallKey(token: string): Promise<string | null> {
  const { db } = await database();
  const round = (await findOwnRound(db, token))?.round;
  if (round?.state !== 'open' || round.code === null) return null;
  return round.code + markOf(hashToken(token), round);
}

async function findWall(key: string) {
  const { code = '', mark = '' } = wallKey.exec(key)?.groups ?? {};
  if (!code) return null;
  const { db } = await database();
  // One query whether or not there is such a code: a wall tells nobody which codes there are (S01).
  const row = await findRoundByCode(db, code);
  const round = row ? toTeamRound(row) : { id: '', code };
  const expected = markOf(row?.owner_hash ?? '', round);
  if (!timingSafeEqual(Buffer.from(mark), Buffer.from(expected)) || !row) return null;
  const hasResult = (await findRelease(db, row.id)) !== undefined;
  return { db, round: toTeamRound(row), organisation: row.organisation, hasResult };
}

/** What the wall shows: way in and total progress, nothing else. Null for any other key, and once the code has ended. */
export async function getWall(key: string): Promise<Wall | null> {
  const found = await findWall(key);
  if (!found || found.round.code === null) return null;
  const { db, round, organisation, hasResult } = found;
  const { handedIn, needed } = await progressOf(db, round, hasResult);
  const { hasPersonalLinks, isLocked } = round;
  return {
    organisation,
    code: found.round.code,
    hasPersonalLinks,
    isLocked,
    handedIn,
    needed,
    hasResult,
  };
}

/** What a wall that hangs there must follow, as text; null for any other key. */
export async function getWallProgress(key: string) {
  const found = await findWall(key);
  if (!found) return null;
  const { handedIn } = await progressOf(found.db, found.round, found.hasResult);
  const { id, isLocked } = found.round;
  return { roundId: id, text: JSON.stringify({ handedIn, isLocked }) };
}
