import type { Kysely, Transaction } from 'kysely';
import { runCompiled } from './compiled-once';
import type { NotesTable, Tables } from './schema';

type Db = Kysely<Tables> | Transaction<Tables>;

export const listNotes = (db: Db, responseId: string): Promise<NotesTable[]> =>
  runCompiled(db, {
    name: 'notes of a response',
    parameters: [responseId],
    build: () => db.selectFrom('notes').selectAll().where('response_id', '=', responseId),
  });

/** Writes rows of one response whose revision is higher than the stored one; answers with the items that were written. */
export async function upsertNewerNotes(db: Db, rows: readonly NotesTable[]) {
  if (rows.length === 0) return new Set<string>();
  const written = await db
    .insertInto('notes')
    .values(rows as NotesTable[])
    .onConflict((conflict) =>
      conflict
        .columns(['response_id', 'item_id'])
        .doUpdateSet((eb) => ({
          text: eb.ref('excluded.text'),
          revision: eb.ref('excluded.revision'),
        }))
        .whereRef('notes.revision', '<', 'excluded.revision'),
    )
    .returning('item_id')
    .execute();
  return new Set(written.map(({ item_id }) => item_id));
}
