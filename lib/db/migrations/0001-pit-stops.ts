import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../kind';

export async function createPitStops(db: Kysely<unknown>, kind: DatabaseKind) {
  await db.schema
    .createTable('organisations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text')
    .addColumn('created_on', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('assessments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('organisation_id', 'text', (column) =>
      column.notNull().references('organisations.id').onDelete('cascade'),
    )
    .addColumn('questionnaire', 'text', (column) => column.notNull())
    .addColumn('owner_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_on', 'text', (column) => column.notNull())
    .addColumn('used_on', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('rounds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('assessment_id', 'text', (column) =>
      column.notNull().references('assessments.id').onDelete('cascade'),
    )
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('lap', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('capacity30', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('responses')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('round_id', 'text', (column) =>
      column.notNull().references('rounds.id').onDelete('cascade'),
    )
    .addColumn('submitted', 'integer', (column) => column.notNull())
    .execute();
  const answers = db.schema
    .createTable('answers')
    .addColumn('response_id', 'text', (column) =>
      column.notNull().references('responses.id').onDelete('cascade'),
    )
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['response_id', 'item_id']);
  // Clustered by key: the order in which answers came is then not in the file.
  await (kind === 'sqlite' ? answers.modifyEnd(sql`without rowid`) : answers).execute();
  await db.schema.createIndex('rounds_assessment').on('rounds').column('assessment_id').execute();
  await db.schema.createIndex('responses_round').on('responses').column('round_id').execute();
}
