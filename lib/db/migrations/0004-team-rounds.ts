import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../kind';

/**
 * Rounds with many voices. What somebody is still answering lies in `drafts` under a key that only the browser knows; what was handed
 * in lies in `voices`, under a key of its own, clustered by it (SQLite), without any time.
 */
export async function createTeamRounds(db: Kysely<unknown>, kind: DatabaseKind) {
  const clustered = async (table: CreateTableBuilder<string, string>) =>
    (kind === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table).execute();
  await db.schema
    .createTable('team_rounds')
    .addColumn('round_id', 'text', (column) =>
      column.primaryKey().references('rounds.id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('name', 'text')
    .addColumn('code', 'text', (column) => column.unique())
    .addColumn('customers_code', 'text', (column) => column.unique())
    .addColumn('locales', 'text', (column) => column.notNull())
    .addColumn('k', 'integer', (column) => column.notNull())
    .addColumn('breakdown', 'text')
    .addColumn('expected', 'integer', (column) => column.notNull())
    .addColumn('opens_on', 'text')
    .addColumn('closes_on', 'text')
    .addColumn('frozen', 'integer', (column) => column.notNull())
    .addColumn('locked', 'integer', (column) => column.notNull())
    .addColumn('seats', 'integer', (column) => column.notNull())
    .addColumn('personal_links', 'integer', (column) => column.notNull())
    .addColumn('customers', 'integer', (column) => column.notNull())
    .addColumn('customers_by', 'text', (column) => column.notNull())
    .addColumn('customers_address', 'text', (column) => column.notNull())
    .execute();
  await clustered(
    db.schema
      .createTable('tickets')
      .addColumn('ticket_hash', 'text', (column) => column.primaryKey())
      .addColumn('round_id', 'text', (column) =>
        column.notNull().references('rounds.id').onDelete('cascade'),
      )
      .addColumn('used', 'integer', (column) => column.notNull()),
  );
  await clustered(
    db.schema
      .createTable('drafts')
      .addColumn('access_hash', 'text', (column) => column.primaryKey())
      .addColumn('response_id', 'text', (column) =>
        column.notNull().unique().references('responses.id').onDelete('cascade'),
      )
      .addColumn('round_id', 'text', (column) =>
        column.notNull().references('rounds.id').onDelete('cascade'),
      )
      .addColumn('group_id', 'text')
      .addColumn('name', 'text')
      .addColumn('started_on', 'text', (column) => column.notNull()),
  );
  for (const table of ['voices', 'outside_voices'] as const) {
    const own = table === 'voices' ? ['group_id', 'name'] : ['segment', 'source'];
    let columns = db.schema
      .createTable(table)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('round_id', 'text', (column) =>
        column.notNull().references('rounds.id').onDelete('cascade'),
      )
      .addColumn('receipt_hash', 'text', (column) => column.unique())
      .addColumn('answers', 'text', (column) => column.notNull())
      .addColumn('careless', 'integer', (column) => column.notNull())
      .addColumn('published', 'integer', (column) => column.notNull());
    for (const name of own) columns = columns.addColumn(name, 'text');
    await clustered(columns);
  }
  await clustered(
    db.schema
      .createTable('comments')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('round_id', 'text', (column) =>
        column.notNull().references('rounds.id').onDelete('cascade'),
      )
      .addColumn('item_id', 'text', (column) => column.notNull())
      .addColumn('receipt_hash', 'text')
      .addColumn('text', 'text', (column) => column.notNull()),
  );
  await db.schema
    .createTable('releases')
    .addColumn('round_id', 'text', (column) =>
      column.primaryKey().references('rounds.id').onDelete('cascade'),
    )
    .addColumn('released_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('limits')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('span', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('limits_key', ['name', 'span'])
    .execute();
  await db.schema
    .createTable('daily_keys')
    .addColumn('day', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull())
    .execute();
  for (const table of ['tickets', 'drafts', 'voices', 'outside_voices', 'comments'] as const)
    await db.schema.createIndex(`${table}_round`).on(table).column('round_id').execute();
}
