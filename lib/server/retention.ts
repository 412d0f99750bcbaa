import { database } from '@/lib/db/client';
import { deleteUsedBefore, forgetDeleted } from '@/lib/db/delete-pit-stops';
import { purgeEntries } from '@/lib/db/entries';
import { deleteDraftsBefore } from '@/lib/db/voices';
import { today } from './clock';
import { forgetReports } from './kept-reports';

/** How long a pit stop is kept after its last use. The privacy page says this number. */
export const retentionMonths = 12;

/** The first day on which a use still keeps a pit stop; the 31st becomes the last day of a shorter month. */
export function keptSince(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - retentionMonths, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - retentionMonths, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** For how many days a deleted entry of the workbench can be brought back. */
export const undoDays = 30;

const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** Removes deleted entries for good once nobody can bring them back any more. */
export async function purgeDeletedEntries(day = today()): Promise<void> {
  const { db } = await database();
  await purgeEntries(db, daysBefore(day, undoDays));
}

/** For how many days something begun in a team round and not handed in is kept. */
export const draftDays = 14;

/** Deletes answer sheets of team rounds that nobody handed in. */
export async function deleteOldDrafts(day = today()): Promise<void> {
  const { db, kind } = await database();
  const gone = await deleteDraftsBefore(db, daysBefore(day, draftDays));
  if (gone > 0) await forgetDeleted(db, kind);
}

/** Deletes what nobody has used for longer than that; answers with how many pit stops went. */
export async function deleteUnusedPitStops(day = today()): Promise<number> {
  const { db, kind } = await database();
  const deleted = await deleteUsedBefore(db, kind, keptSince(day));
  if (deleted > 0) {
    forgetReports();
    await forgetDeleted(db, kind);
  }
  return deleted;
}
