import type { Transaction } from 'kysely';
import { database } from '@/lib/db/client';
import { listEntries, upsertNewerEntries } from '@/lib/db/entries';
import { findPitStop } from '@/lib/db/pit-stops';
import { isTransient } from '@/lib/db/postgres';
import type { EntriesTable, Tables } from '@/lib/db/schema';
import { hashToken, isToken } from '../tokens';

export type Written = { readonly kind: 'done' | 'unknown-link' | 'full' };

/** Rows to write for what is stored, in one transaction; `null`: there is no room for them. */
export type RowsFor = (
  stored: readonly EntriesTable[],
  assessmentId: string,
) => readonly EntriesTable[] | null;

/** Adds many entries to the workbench below a private link at once: all of them or none. */
export async function writeEntries(token: string, rowsFor: RowsFor, attempt = 1): Promise<Written> {
  if (!isToken(token)) return { kind: 'unknown-link' };
  const { db } = await database();
  try {
    return await db.transaction().execute((tx) => write(tx, token, rowsFor));
  } catch (error) {
    if (attempt < 4 && isTransient(error)) return writeEntries(token, rowsFor, attempt + 1);
    throw error;
  }
}

async function write(tx: Transaction<Tables>, token: string, rowsFor: RowsFor): Promise<Written> {
  const found = await findPitStop(tx, hashToken(token));
  if (!found) return { kind: 'unknown-link' };
  const rows = rowsFor(await listEntries(tx, found.assessment_id), found.assessment_id);
  if (rows === null) return { kind: 'full' };
  // One order for all writers, so that two processes cannot wait for each other's rows.
  await upsertNewerEntries(
    tx,
    rows.toSorted((a, b) => (a.entry_id < b.entry_id ? -1 : 1)),
  );
  return { kind: 'done' };
}
