import { database } from '@/lib/db/client';
import { deletePitStopOf, forgetDeleted } from '@/lib/db/delete-pit-stops';
import { forgetReports } from './kept-reports';
import { hashToken, isToken } from './tokens';

/** Deletes everything below a private link at once and for good; false for an unknown link. */
export async function deletePitStop(token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const { db, kind } = await database();
  const deleted = await deletePitStopOf(db, hashToken(token));
  if (!deleted) return false;
  forgetReports();
  await forgetDeleted(db, kind);
  return true;
}
