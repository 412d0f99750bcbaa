import type { Kysely } from 'kysely';
import type { Entry, EntryBodies, EntryKind, Workbench } from '@/lib/core/workbench';
import { emptyWorkbench, entryKinds } from '@/lib/core/workbench';
import { listEntries } from '@/lib/db/entries';
import type { EntriesTable, Tables } from '@/lib/db/schema';

/** What was deleted and can still be brought back. */
export interface DeletedEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly revision: number;
  readonly body: EntryBodies[EntryKind];
}

export interface FoundWorkbench {
  readonly entries: Workbench;
  readonly deleted: readonly DeletedEntry[];
}

/** The workbench of an assessment whose link has been checked. */
export async function workbenchOf(
  db: Kysely<Tables>,
  assessmentId: string,
): Promise<FoundWorkbench> {
  const rows = await listEntries(db, assessmentId);
  const present = rows.filter(({ deleted_on }) => deleted_on === null);
  const ofKind = (kind: EntryKind) => present.filter((row) => row.kind === kind).map(toEntry);
  return {
    entries: Object.fromEntries(
      entryKinds.map((kind) => [kind, ofKind(kind)]),
    ) as unknown as Workbench,
    deleted: rows
      .filter(({ deleted_on }) => deleted_on !== null)
      .map((row) => ({ ...toEntry(row), kind: row.kind as EntryKind })),
  };
}

const toEntry = (row: EntriesTable): Entry => ({
  id: row.entry_id,
  position: row.position,
  revision: row.revision,
  body: JSON.parse(row.body) as EntryBodies[EntryKind],
});

/** The part that readers who are not the owner may see: the plan, the goals and agreed values it rests on, without what was noted beside it. */
export const forReaders = ({ goal, plan, agreed, initiative }: Workbench): Workbench => ({
  ...emptyWorkbench,
  goal,
  plan,
  agreed,
  initiative: initiative.map((entry) => ({
    ...entry,
    body: { ...entry.body, notes: null, evidence: null },
  })),
});
