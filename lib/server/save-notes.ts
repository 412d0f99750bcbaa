import type { Kysely } from 'kysely';
import type { ItemId } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import { listNotes, upsertNewerNotes } from '@/lib/db/notes';
import { listWritableResponses } from '@/lib/db/pit-stops';
import { isTransient } from '@/lib/db/postgres';
import type { NotesTable, Tables } from '@/lib/db/schema';
import { noteLimit, plainLines } from './plain-text';
import { itemIdsOfLap } from './questionnaire';
import { isOver } from './round-days';
import { hashToken, isToken } from './tokens';

export interface NoteChange {
  readonly item: ItemId;
  /** As typed; an empty text takes the note back. */
  readonly value: string;
  /** One higher than the revision the writer has seen; makes a repeated save harmless. */
  readonly revision: number;
}

export interface SavedNote extends NoteChange {
  /** As with answers; `too-long`: nothing was stored, `value` is what was typed. */
  readonly outcome: 'saved' | 'kept' | 'conflict' | 'too-long';
}

export type SaveNotesOutcome =
  | { readonly kind: 'done'; readonly notes: readonly SavedNote[] }
  | { readonly kind: 'unknown-link' }
  | { readonly kind: 'round-closed' }
  | { readonly kind: 'unknown-items'; readonly items: readonly ItemId[] };

/** Saves notes and reasons below a private link; resolves only when they are durable. No item may come twice. */
export async function saveNotes(
  token: string,
  changes: readonly NoteChange[],
  attempt = 1,
): Promise<SaveNotesOutcome> {
  if (!isToken(token)) return { kind: 'unknown-link' };
  const { db } = await database();
  try {
    return await db.transaction().execute((tx) => write(tx, hashToken(token), changes));
  } catch (error) {
    if (attempt < 4 && isTransient(error)) return saveNotes(token, changes, attempt + 1);
    throw error;
  }
}

async function write(
  tx: Kysely<Tables>,
  ownerHash: string,
  changes: readonly NoteChange[],
): Promise<SaveNotesOutcome> {
  const [response] = await listWritableResponses(tx, [ownerHash]);
  if (!response) return { kind: 'unknown-link' };
  if (isOver(response)) return { kind: 'round-closed' };
  const known = new Set(itemIdsOfLap(response.lap));
  const items = changes.map(({ item }) => item).filter((item) => !known.has(item));
  if (items.length > 0) return { kind: 'unknown-items', items };
  const rows = changes.flatMap((change) => toRow(response.response_id, change) ?? []);
  // One order for all writers, so that two processes cannot wait for each other's rows.
  rows.sort((a, b) => (a.item_id < b.item_id ? -1 : 1));
  const written = await upsertNewerNotes(tx, rows);
  const stored = new Map(
    (await listNotes(tx, response.response_id)).map((row) => [row.item_id, row]),
  );
  const ours = new Map(rows.map((row) => [row.item_id, row]));
  const notes = changes.map((change) =>
    compare(change, ours.get(change.item), stored.get(change.item), written),
  );
  return { kind: 'done', notes };
}

function toRow(response_id: string, { item, value, revision }: NoteChange): NotesTable | null {
  const plain = plainLines(value, noteLimit);
  return plain.kind === 'too-long'
    ? null
    : { response_id, item_id: item, text: plain.text, revision };
}

function compare(
  change: NoteChange,
  row: NotesTable | undefined,
  present: NotesTable | undefined,
  written: ReadonlySet<string>,
): SavedNote {
  if (!row || !present) return { ...change, outcome: 'too-long' };
  const now = { item: change.item, value: present.text ?? '', revision: present.revision };
  if (present.text !== row.text) return { ...now, outcome: 'conflict' };
  return { ...now, outcome: written.has(change.item) ? 'saved' : 'kept' };
}
