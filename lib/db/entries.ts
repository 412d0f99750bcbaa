import type { Kysely, Transaction } from 'kysely';
import { runCompiled } from './compiled-once';
import type { EntriesTable, Tables } from './schema';

type Db = Kysely<Tables> | Transaction<Tables>;

/** All entries of an assessment in their order, deleted ones included. */
export const listEntries = (db: Db, assessmentId: string): Promise<EntriesTable[]> =>
  runCompiled(db, {
    name: 'entries of an assessment',
    parameters: [assessmentId],
    build: () =>
      db
        .selectFrom('entries')
        .selectAll()
        .where('assessment_id', '=', assessmentId)
        .orderBy('kind')
        .orderBy('position')
        .orderBy('entry_id'),
  });

/** Writes rows whose revision is higher than the stored one; answers with the keys (`kind/id`) that were written. */
export async function upsertNewerEntries(db: Db, rows: readonly EntriesTable[]) {
  if (rows.length === 0) return new Set<string>();
  const written = await db
    .insertInto('entries')
    .values(rows as EntriesTable[])
    .onConflict((conflict) =>
      conflict
        .columns(['assessment_id', 'kind', 'entry_id'])
        .doUpdateSet((eb) => ({
          body: eb.ref('excluded.body'),
          revision: eb.ref('excluded.revision'),
          deleted_on: eb.ref('excluded.deleted_on'),
        }))
        .whereRef('entries.revision', '<', 'excluded.revision'),
    )
    .returning(['kind', 'entry_id'])
    .execute();
  return new Set(written.map(({ kind, entry_id }) => `${kind}/${entry_id}`));
}

export const placeEntry = (
  db: Db,
  { assessment_id, kind, entry_id }: Pick<EntriesTable, 'assessment_id' | 'kind' | 'entry_id'>,
  position: number,
) =>
  db
    .updateTable('entries')
    .set({ position })
    .where('assessment_id', '=', assessment_id)
    .where('kind', '=', kind)
    .where('entry_id', '=', entry_id)
    .execute();

/** Entries deleted before a day are gone for good. */
export const purgeEntries = (db: Db, day: string) =>
  db.deleteFrom('entries').where('deleted_on', '<', day).execute();
