import type { ListProblem } from '@/lib/core/touchpoint-columns';
import type { EntriesTable } from '@/lib/db/schema';
import { newEntryId } from './arrange-entries';
import { entryLimits } from './entry-kinds';
import { type ListedTouchpoint, readTouchpointList } from './read-touchpoint-list';
import { writeEntries } from './write-entries';

export type ListImport =
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'unknown-link' }
  | { readonly kind: 'refused'; readonly problems: readonly ListProblem[] };

/** Takes over a list: rows with a known identifier change their touchpoint, all others are added behind; all of them or none. */
export async function importTouchpoints(token: string, source: string): Promise<ListImport> {
  const list = readTouchpointList(source);
  if (!list.ok) return { kind: 'refused', problems: list.problems };
  const written = await writeEntries(token, (stored, assessmentId) =>
    rowsOf(list.touchpoints, stored, assessmentId),
  );
  if (written.kind === 'full')
    return { kind: 'refused', problems: [{ reason: 'room', line: 0, column: null }] };
  return written.kind === 'done'
    ? { kind: 'done', count: list.touchpoints.length }
    : { kind: 'unknown-link' };
}

function rowsOf(
  touchpoints: readonly ListedTouchpoint[],
  stored: readonly EntriesTable[],
  assessment_id: string,
): EntriesTable[] | null {
  const old = stored.filter(({ kind }) => kind === 'touchpoint');
  const last = Math.max(0, ...old.map(({ position }) => position));
  const rows = touchpoints.map(({ id, body }, index): EntriesTable => {
    const found = old.find(({ entry_id }) => entry_id === id);
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
  return others.length + rows.length > entryLimits.touchpoint ? null : rows;
}
