import { randomBytes } from 'node:crypto';
import type { EntryKind } from '@/lib/core/workbench';
import { database } from '@/lib/db/client';
import { listEntries, placeEntry, upsertNewerEntries } from '@/lib/db/entries';
import { findPitStop } from '@/lib/db/pit-stops';
import type { EntriesTable } from '@/lib/db/schema';
import { hashToken, isToken } from '../tokens';
import { entryLimits } from './entry-kinds';

/** A random id for an entry, 80 bits; it says nothing about order or time. */
export const newEntryId = () =>
  BigInt(`0x1${randomBytes(10).toString('hex')}`)
    .toString(36)
    .slice(0, 16)
    .padEnd(16, '0');

export type Arrangement = 'up' | 'down' | 'duplicate';

export type ArrangeOutcome =
  | { readonly kind: 'done'; readonly id: string }
  | { readonly kind: 'unknown' | 'full' };

/** Moves an entry one place in its list, or puts a copy of it behind it; `unknown`: no such link or entry. */
export async function arrangeEntry(
  token: string,
  kind: EntryKind,
  id: string,
  arrangement: Arrangement,
): Promise<ArrangeOutcome> {
  if (!isToken(token)) return { kind: 'unknown' };
  const { db } = await database();
  return db.transaction().execute(async (tx) => {
    const found = await findPitStop(tx, hashToken(token));
    const all = found ? await listEntries(tx, found.assessment_id) : [];
    const list = all.filter((row) => row.kind === kind && row.deleted_on === null);
    const at = list.findIndex((row) => row.entry_id === id);
    const row = list[at];
    if (!row) return { kind: 'unknown' };
    if (arrangement !== 'duplicate') {
      const order = moved(list, at, arrangement === 'up' ? -1 : 1);
      for (const [index, one] of order.entries())
        if (one.position !== index + 1) await placeEntry(tx, one, index + 1);
      return { kind: 'done', id };
    }
    if (list.length >= entryLimits[kind]) return { kind: 'full' };
    const copy = { ...row, entry_id: newEntryId(), revision: 1 };
    await upsertNewerEntries(tx, [copy]);
    for (const [index, one] of list.toSpliced(at + 1, 0, copy).entries())
      await placeEntry(tx, one, index + 1);
    return { kind: 'done', id: copy.entry_id };
  });
}

function moved(list: readonly EntriesTable[], at: number, by: -1 | 1) {
  const row = list[at] as EntriesTable;
  const group = groupOf(row);
  let to = at + by;
  while (list[to] && groupOf(list[to] as EntriesTable) !== group) to += by;
  return list[to] ? list.toSpliced(at, 1).toSpliced(to, 0, row) : list;
}

/** Touchpoints stand by phase on their board and are moved within it. */
const groupOf = ({ kind, body }: EntriesTable): string =>
  kind === 'touchpoint' ? (JSON.parse(body) as { phase: string }).phase : '';
