import { createHmac, randomBytes } from 'node:crypto';
import { listAnswers } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { findPitStop, findSharedPitStop, markUsed, setSharedLink } from '@/lib/db/pit-stops';
import { today } from './clock';
import { type PitStop, toPitStop } from './get-pit-stop';
import { foundRounds } from './round/team-round';
import { hashToken, isToken } from './tokens';
import { forReaders, workbenchOf } from './workbench/workbench-of';

/** From the private link's token and a stored salt: the owner can show the link again, the database alone cannot. */
const sharedToken = (token: string, salt: string) =>
  createHmac('sha256', token).update(`reading ${salt}`).digest('base64url');

/** Creates the link for reading, or takes it back; creating again keeps the one there is. False for an unknown link. */
export async function setSharing(token: string, isShared: boolean): Promise<boolean> {
  if (!isToken(token)) return false;
  const { db } = await database();
  return db.transaction().execute(async (tx) => {
    const row = await findPitStop(tx, hashToken(token));
    if (!row) return false;
    if (isShared === (row.share_salt !== null)) return true;
    const salt = isShared ? randomBytes(16).toString('hex') : null;
    await setSharedLink(tx, row.assessment_id, {
      share_salt: salt,
      share_hash: salt && hashToken(sharedToken(token, salt)),
    });
    return true;
  });
}

/** The token of the link for reading, or null when there is none. */
export async function getSharedToken(token: string): Promise<string | null> {
  if (!isToken(token)) return null;
  const { db } = await database();
  const salt = (await findPitStop(db, hashToken(token)))?.share_salt;
  return salt ? sharedToken(token, salt) : null;
}

/** The pit stop behind a link for reading, or null: unknown and taken back are the same. */
export async function getSharedPitStop(shared: string): Promise<PitStop | null> {
  if (!isToken(shared)) return null;
  const { db } = await database();
  const row = await findSharedPitStop(db, hashToken(shared));
  if (!row) return null;
  if (row.used_on !== today()) await markUsed(db, row.assessment_id, today());
  const { entries } = await workbenchOf(db, row.assessment_id);
  const answers = await listAnswers(db, row.response_id);
  // Notes are the owner's: neither the page nor the report behind this link has them.
  const rounds = await foundRounds(db, row.assessment_id);
  const pitStop = toPitStop(row, answers, [], { entries, deleted: [] }, rounds);
  return { ...pitStop, shown: forReaders(entries) };
}
