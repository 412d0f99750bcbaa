import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../kind';

export async function createNotes(db: Kysely<unknown>, kind: DatabaseKind) {
  const notes = db.schema
    .createTable('notes')
    .addColumn('response_id', 'text', (column) =>
      column.notNull().references('responses.id').onDelete('cascade'),
    )
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('notes_key', ['response_id', 'item_id']);
  // Clustered by key, like answers: the order in which notes came is not in the file.
  await (kind === 'sqlite' ? notes.modifyEnd(sql`without rowid`) : notes).execute();
}
