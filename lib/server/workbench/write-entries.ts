import type { Transaction } from 'kysely';
import { database } from '@/lib/db/client';
import { listEntries, upsertNewerEntries } from '@/lib/db/entries';
import { findPitStop } from '@/lib/db/pit-stops';
import { isTransient } from '@/lib/db/postgres';
import type { EntriesTable, Tables } from '@/lib/db/schema';
import { hashToken, isToken } from '../tokens';
import { tagsOf } from './steer-plan';

export type Written =
  | {
      readonly kind: 'done';
      /** What the touchpoints told the plan before, if it changed (`tagsWord`). */
      readonly was: string | null;
    }
  | { readonly kind: 'unknown-link' }
  | { readonly kind: 'full' };

/** Rows to write; `null`: there is no room for them. */
export type PlannedRows = readonly EntriesTable[] | null;

/** Rows to write for what is stored, in one transaction. */
export type RowsFor = (stored: readonly EntriesTable[], assessmentId: string) => PlannedRows;

/** The rows below a private link, also deleted ones; null for an unknown link. */
export async function readEntries(token: string): Promise<EntriesTable[] | null> {
  if (!isToken(token)) return null;
  const { db } = await database();
  const found = await findPitStop(db, hashToken(token));
  return found ? listEntries(db, found.assessment_id) : null;
}

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
  const before = await listEntries(tx, found.assessment_id);
  const rows = rowsFor(before, found.assessment_id);
  if (rows === null) return { kind: 'full' };
  // One order for all writers, so that two processes cannot wait for each other's rows.
  await upsertNewerEntries(
    tx,
    rows.toSorted((a, b) => (a.entry_id < b.entry_id ? -1 : 1)),
  );
  const was = tagsOf(before);
  const is = tagsOf(await listEntries(tx, found.assessment_id));
  return { kind: 'done', was: was === is ? null : was };
}
