import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../kind';

export async function createEntries(db: Kysely<unknown>, kind: DatabaseKind) {
  const entries = db.schema
    .createTable('entries')
    .addColumn('assessment_id', 'text', (column) =>
      column.notNull().references('assessments.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('entry_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('deleted_on', 'text')
    .addPrimaryKeyConstraint('entries_key', ['assessment_id', 'kind', 'entry_id']);
  await (kind === 'sqlite' ? entries.modifyEnd(sql`without rowid`) : entries).execute();
}
