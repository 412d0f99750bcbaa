import {
  type ListProblem,
  type ListRow,
  type RowFate,
  type TouchpointColumn,
  touchpointColumns,
} from '@/lib/core/touchpoint-columns';
import type { TouchpointEntry } from '@/lib/core/workbench';
import type { EntriesTable } from '@/lib/db/schema';
import { newEntryId } from './arrange-entries';
import { entryLimits } from './entry-kinds';
import { type ListedTouchpoint, readTouchpointList } from './read-touchpoint-list';
import { type PlannedRows, readEntries, writeEntries } from './write-entries';

interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly ListProblem[];
}

export type ListImport =
  | { readonly kind: 'done'; readonly count: number; readonly was: string | null }
  | { readonly kind: 'unknown-link' }
  | Refused;

export type ListPreview =
  | { readonly kind: 'preview'; readonly rows: readonly ListRow[] }
  | { readonly kind: 'unknown-link' }
  | Refused;

const noRoom: Refused = {
  kind: 'refused',
  problems: [{ reason: 'room', line: 0, column: null }],
};

/** Takes over a list: rows with a known identifier change their touchpoint, all others are added behind; all of them or none. */
export async function importTouchpoints(token: string, source: string): Promise<ListImport> {
  const list = readTouchpointList(source);
  if (!list.ok) return { kind: 'refused', problems: list.problems };
  const written = await writeEntries(token, (stored, assessmentId) =>
    rowsOf(list.touchpoints, stored, assessmentId),
  );
  if (written.kind === 'full') return noRoom;
  return written.kind === 'done'
    ? { kind: 'done', count: list.touchpoints.length, was: written.was }
    : { kind: 'unknown-link' };
}

/** What taking over a list would do to every row's touchpoint; stores nothing. */
export async function previewTouchpoints(token: string, source: string): Promise<ListPreview> {
  const list = readTouchpointList(source);
  if (!list.ok) return { kind: 'refused', problems: list.problems };
  const stored = await readEntries(token);
  if (stored === null) return { kind: 'unknown-link' };
  if (rowsOf(list.touchpoints, stored, '') === null) return noRoom;
  const rows = list.touchpoints.map(({ id, body }) => ({
    body,
    fate: fateOf(body, findRow(stored, id)),
  }));
  return { kind: 'preview', rows };
}

const findRow = (stored: readonly EntriesTable[], id: string | null) =>
  stored.find((row) => row.kind === 'touchpoint' && row.entry_id === id);

const bodyOf = (row: EntriesTable) => JSON.parse(row.body) as TouchpointEntry;

function fateOf(body: TouchpointEntry, row: EntriesTable | undefined): RowFate {
  if (!row) return { kind: 'new' };
  if (row.deleted_on !== null) return { kind: 'back' };
  const changed = touchpointColumns.filter(
    (column) => partOf(body, column) !== partOf(bodyOf(row), column),
  );
  return changed.length === 0 ? { kind: 'same' } : { kind: 'changed', columns: changed };
}

function partOf(body: TouchpointEntry, column: TouchpointColumn) {
  if (column === 'id') return null;
  return column in body
    ? (body as unknown as Record<string, unknown>)[column]
    : (body.performance[column as keyof TouchpointEntry['performance']] ?? null);
}

/** Rows to write; what the list holds as it is stored is left alone. */
function rowsOf(
  touchpoints: readonly ListedTouchpoint[],
  stored: readonly EntriesTable[],
  assessment_id: string,
): PlannedRows {
  const old = stored.filter(({ kind }) => kind === 'touchpoint');
  const last = Math.max(0, ...old.map(({ position }) => position));
  const rows = touchpoints.map(({ id, body }, index): EntriesTable => {
    const found = findRow(stored, id);
    return {
      assessment_id,
      kind: 'touchpoint',
      entry_id: id ?? newEntryId(),
      position: found?.position ?? last + index + 1,
      revision: (found?.revision ?? 0) + 1,
      body: JSON.stringify(body),
      deleted_on: null,
    };
  });
  const written = new Set(rows.map(({ entry_id }) => entry_id));
  const others = old.filter((row) => row.deleted_on === null && !written.has(row.entry_id));
  if (others.length + rows.length > entryLimits.touchpoint) return null;
  return rows.filter((row, index) => {
    const found = findRow(stored, row.entry_id);
    return !found || fateOf(touchpoints[index]!.body, found).kind !== 'same';
  });
}
