import type { Kysely } from 'kysely';
import type { EntryKind } from '@/lib/core/workbench';
import { database } from '@/lib/db/client';
import { listEntries, upsertNewerEntries } from '@/lib/db/entries';
import { findPitStop } from '@/lib/db/pit-stops';
import { isTransient } from '@/lib/db/postgres';
import type { EntriesTable, Tables } from '@/lib/db/schema';
import { today } from '../clock';
import { hashToken, isToken } from '../tokens';
import { entryLimits, entrySchemas, isEntryId } from './entry-kinds';
import { type Fields, readFields } from './read-fields';
import { planStart, wasBefore } from './steer-plan';

export interface EntryChange {
  readonly kind: EntryKind;
  readonly id: string;
  /** The form's fields; `null` deletes, `'restore'` brings a deleted entry back as it was. */
  readonly value: Fields | null | 'restore';
  /** One higher than the revision the writer has seen; makes a repeated save harmless. */
  readonly revision: number;
}

export interface SavedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** What is stored now; 0: nothing. */
  readonly revision: number;
  /** `conflict`: something newer is stored and stays. `invalid`, `full`: nothing was stored. */
  readonly outcome: 'saved' | 'kept' | 'conflict' | 'invalid' | 'full';
  /** Paths of the fields that cannot be stored. */
  readonly problems: readonly string[];
  /** What it was before, if saving it changed what the plan rests on (`stateWord`, `tagsWord`). */
  readonly was: string | null;
}

export type SaveEntriesOutcome =
  | { readonly kind: 'done'; readonly entries: readonly SavedEntry[] }
  | { readonly kind: 'unknown-link' };

/** Saves entries of the workbench below a private link; resolves only when they are durable. No entry may come twice. */
export async function saveEntries(
  token: string,
  changes: readonly EntryChange[],
  attempt = 1,
): Promise<SaveEntriesOutcome> {
  if (!isToken(token)) return { kind: 'unknown-link' };
  const { db } = await database();
  try {
    return await db.transaction().execute((tx) => write(tx, hashToken(token), changes));
  } catch (error) {
    if (attempt < 4 && isTransient(error)) return saveEntries(token, changes, attempt + 1);
    throw error;
  }
}

type Prepared =
  | { readonly row: EntriesTable }
  | { readonly refused: 'invalid' | 'full'; readonly problems: readonly string[] };

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;

async function write(
  tx: Kysely<Tables>,
  ownerHash: string,
  changes: readonly EntryChange[],
): Promise<SaveEntriesOutcome> {
  const found = await findPitStop(tx, ownerHash);
  if (!found) return { kind: 'unknown-link' };
  const before = await listEntries(tx, found.assessment_id);
  const prepared = changes.map((change) => prepare(found.assessment_id, change, before));
  const rows = prepared.flatMap((one) => ('row' in one ? [one.row] : []));
  // One order for all writers, so that two processes cannot wait for each other's rows.
  rows.sort((a, b) => (a.kind + a.entry_id < b.kind + b.entry_id ? -1 : 1));
  const written = await upsertNewerEntries(tx, [...rows, ...planStart(rows, before)]);
  const stored = new Map(
    (await listEntries(tx, found.assessment_id)).map((row) => [`${row.kind}/${row.entry_id}`, row]),
  );
  const entries = changes.map((change, index) =>
    compare(change, prepared[index] as Prepared, stored.get(keyOf(change)), written, before),
  );
  return { kind: 'done', entries };
}

function prepare(
  assessment_id: string,
  { kind, id, value, revision }: EntryChange,
  before: readonly EntriesTable[],
): Prepared {
  if (!isEntryId(kind, id)) return { refused: 'invalid', problems: ['id'] };
  const siblings = before.filter((row) => row.kind === kind);
  const old = siblings.find((row) => row.entry_id === id);
  const position = old?.position ?? Math.max(0, ...siblings.map((row) => row.position)) + 1;
  const row = { assessment_id, kind, entry_id: id, position, revision, deleted_on: null };
  if (value === null || value === 'restore') {
    const body = old?.body ?? '{}';
    if (!old) return { refused: 'invalid', problems: ['id'] };
    return { row: { ...row, body, deleted_on: value === null ? today() : null } };
  }
  const parsed = entrySchemas[kind].safeParse(readFields(value));
  if (!parsed.success)
    return { refused: 'invalid', problems: parsed.error.issues.map(({ path }) => path.join('.')) };
  const present = siblings.filter(({ deleted_on }) => deleted_on === null);
  if (!old && present.length >= entryLimits[kind]) return { refused: 'full', problems: [] };
  return { row: { ...row, body: JSON.stringify(parsed.data) } };
}

function compare(
  { kind, id }: EntryChange,
  prepared: Prepared,
  stored: EntriesTable | undefined,
  written: ReadonlySet<string>,
  before: readonly EntriesTable[],
): SavedEntry {
  const now = { kind, id, revision: stored?.revision ?? 0, problems: [], was: null };
  if ('refused' in prepared)
    return { ...now, outcome: prepared.refused, problems: prepared.problems };
  const { body, deleted_on, revision } = prepared.row;
  const isSame = stored?.body === body && (stored.deleted_on === null) === (deleted_on === null);
  if (!isSame) return { ...now, outcome: 'conflict' };
  const isWriter = stored.revision === revision && written.has(`${kind}/${id}`);
  if (!isWriter) return { ...now, outcome: 'kept' };
  const was = before.find((row) => row.kind === kind && row.entry_id === id);
  return { ...now, outcome: 'saved', was: wasBefore(was, prepared.row, before) };
}
