import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { createPitStops } from '@/lib/db/migrations/0001-pit-stops';
import { databaseFile } from '@/lib/db/sqlite';
import { sqliteClass } from '@/lib/db/sqlite-class';
import { kyselyOver } from '@/lib/db/sqlite-dialect';
import { newPostgresDatabase } from '../support/databases';
import { newFolder } from '../support/folders';
import { query } from '../support/postgres';

/** The table in which an earlier version of the program noted what it had applied. */
const noted = [
  'create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null)',
  'create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer not null default 0)',
  "insert into kysely_migration values ('0001-pit-stops', '2026-01-01T00:00:00.000Z')",
  "insert into kysely_migration_lock values ('migration_lock', 0)",
];

const filled = [
  "insert into organisations (id, name, created_on) values ('o', 'Müller', '2026-01-01')",
  "insert into assessments (id, organisation_id, questionnaire, owner_hash, created_on, used_on) values ('a', 'o', 'cx@v1', 'h', '2026-01-01', '2026-01-02')",
  "insert into rounds (id, assessment_id, mode, lap, state, capacity30) values ('r', 'a', 'solo', 'quick', 'open', 8)",
  "insert into responses (id, round_id, submitted) values ('p', 'r', 1)",
  "insert into answers (response_id, item_id, value, revision) values ('p', 'P1S1.a', '3', 2)",
];

async function readsEverything(settings: { dataDir: string; databaseUrl: string | null }) {
  const { db, close } = await openDatabase(settings);
  const found = await db
    .selectFrom('answers')
    .innerJoin('responses', 'responses.id', 'answers.response_id')
    .innerJoin('rounds', 'rounds.id', 'responses.round_id')
    .innerJoin('assessments', 'assessments.id', 'rounds.assessment_id')
    .innerJoin('organisations', 'organisations.id', 'assessments.organisation_id')
    .select([
      'organisations.name',
      'used_on',
      'share_hash',
      'capacity30',
      'submitted',
      'value',
      'revision',
    ])
    .executeTakeFirst();
  const later = [
    await db.selectFrom('notes').selectAll().execute(),
    await db.selectFrom('entries').selectAll().execute(),
  ];
  await close();
  expect(found).toEqual({
    name: 'Müller',
    used_on: '2026-01-02',
    share_hash: null,
    capacity30: 8,
    submitted: 1,
    value: '3',
    revision: 2,
  });
  expect(later).toEqual([[], []]);
}

test('a filled store of the first version is brought up to date and loses nothing (SQLite)', async () => {
  const dataDir = newFolder();
  const Sqlite = await sqliteClass();
  const old = new Sqlite(databaseFile(dataDir));
  const db = kyselyOver(old);
  await createPitStops(db as never, 'sqlite');
  for (const statement of [...noted, ...filled]) old.exec(statement);
  await db.destroy();
  await readsEverything({ dataDir, databaseUrl: null });
});

test('the same on PostgreSQL', async () => {
  const databaseUrl = await newPostgresDatabase();
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: databaseUrl, max: 1 }) }),
  });
  await createPitStops(db, 'postgresql');
  await db.destroy();
  for (const statement of [...noted, ...filled]) await query(databaseUrl, statement);
  await readsEverything({ dataDir: newFolder(), databaseUrl });
});
