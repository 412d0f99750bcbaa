import { cpSync } from 'node:fs';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { insertPitStop, type NewPitStop } from '@/lib/db/pit-stops';
import type { Tables } from '@/lib/db/schema';
import { assertDurable, databaseFile } from '@/lib/db/sqlite';
import { sqliteClass } from '@/lib/db/sqlite-class';
import { kyselyOver } from '@/lib/db/sqlite-dialect';
import { newPostgresDatabase } from '../support/databases';
import { newFolder } from '../support/folders';
import { query } from '../support/postgres';

const pitStop: NewPitStop = {
  ids: { organisation: 'o', assessment: 'a', round: 'r', response: 'p' },
  ownerHash: 'h',
  questionnaire: 'cx@v1',
  lap: 'quick',
  capacity30: 20,
  day: '2026-11-22',
};

async function startsAndStores(settings: { dataDir: string; databaseUrl: string | null }) {
  const { db, close } = await openDatabase(settings);
  await insertPitStop(db, pitStop);
  const rows = await db.selectFrom('responses').select('id').execute();
  await close();
  return rows.length === 1;
}

test('N06 a first start that is killed before any of its statements is finished by the next one (SQLite)', async () => {
  const Sqlite = await sqliteClass();
  const dataDir = newFolder();
  const inner = new Sqlite(databaseFile(dataDir));
  assertDurable(inner);
  const killed: string[] = [];
  const copying = {
    close: () => inner.close(),
    prepare: (text: string) => {
      // What lies in the folder at this moment is what a kill would leave.
      const left = newFolder('killed');
      cpSync(dataDir, left, { recursive: true });
      killed.push(left);
      return inner.prepare(text);
    },
  };
  const db = kyselyOver(copying as never);
  await migrate(db, 'sqlite');
  await db.destroy();
  expect(killed.length).toBeGreaterThan(15);
  for (const left of killed)
    expect(await startsAndStores({ dataDir: left, databaseUrl: null })).toBe(true);
});

test('N06 the same on PostgreSQL', async () => {
  const databaseUrl = await newPostgresDatabase();
  for (let allowed = 0; ; allowed += 1) {
    await query(databaseUrl, 'drop schema public cascade; create schema public');
    const isWhole = await migrateUntil(databaseUrl, allowed);
    expect(await startsAndStores({ dataDir: '', databaseUrl })).toBe(true);
    if (isWhole) return expect(allowed).toBeGreaterThan(15);
  }
}, 120_000);

/** Cuts the connection after so many statements, as a kill of the app does. */
async function migrateUntil(databaseUrl: string, allowed: number) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  pool.on('error', () => {});
  let left = allowed;
  const connect = async () => {
    const client = await pool.connect();
    client.on('error', () => {});
    const ask = (text: string, values: unknown[]) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return client.query(text, values);
    };
    return { query: ask, release: () => client.release(left < 0) };
  };
  const dialect = new PostgresDialect({ pool: { connect, end: () => pool.end() } as never });
  const db = new Kysely<Tables>({ dialect });
  const isWhole = await migrate(db, 'postgresql').then(
    () => true,
    () => false,
  );
  await db.destroy();
  return isWhole;
}

test('N07 six processes that start at once on an empty PostgreSQL database all come up', async () => {
  const databaseUrl = await newPostgresDatabase();
  const opened = await Promise.all(
    Array.from({ length: 6 }, () => openDatabase({ dataDir: '', databaseUrl })),
  );
  await Promise.all(opened.map(({ close }) => close()));
});
