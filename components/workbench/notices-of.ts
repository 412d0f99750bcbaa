import type { EntryBodies, EntryKind } from '@/lib/core/workbench';
import type { Notices } from './notices';

export type NoticeQuery = Partial<
  Record<'deleted' | 'conflict' | 'invalid' | 'entry' | 'full', string>
>;

export interface Deleted {
  readonly kind: EntryKind;
  readonly id: string;
  readonly revision: number;
  readonly body: EntryBodies[EntryKind];
}

/** What an entry is called by the person who wrote it. */
export function entryName(body: Partial<EntryBodies[EntryKind]>): string | null {
  if ('name' in body && body.name) return body.name;
  return 'own' in body && body.own ? body.own.title : null;
}

/** Reads a room's address; what it names must exist. */
export function noticesOf(
  query: NoticeQuery,
  deleted: readonly Deleted[],
  nameOf?: (id: string) => string | undefined,
  viewOf?: (id: string) => string,
): Notices {
  const gone = deleted.find(({ id }) => id === query.deleted);
  return {
    deleted: gone
      ? {
          ...gone,
          name: entryName(gone.body) ?? nameOf?.(gone.id) ?? gone.id,
          view: viewOf?.(gone.id),
        }
      : null,
    conflict: query.conflict ?? null,
    invalid: query.invalid ? (query.entry ?? null) : null,
    full: query.full !== undefined,
  };
}
