import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { watchedPool } from '@/lib/db/watched-pool';
import { fairClock } from '../support/fair-clock';

let pool: pg.Pool;
let db: Kysely<unknown>;
beforeEach(() => {
  pool = new pg.Pool({ connectionString: inject('postgresUrl'), max: 1 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  db = new Kysely({ dialect: new PostgresDialect({ pool: watchedPool(pool, 300) }) });
});
afterEach(() => db.destroy());

test('a connection on which nothing is heard for too long is given up, and the next one works', async () => {
  const passed = fairClock();
  const asleep = db.transaction().execute((tx) => sql`select pg_sleep(30)`.execute(tx));
  await expect(asleep).rejects.toThrow('timeout exceeded');
  expect(passed()).toBeLessThan(2_000);
  expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
});

test('N10 a connection to a server that has become read-only is given up', async () => {
  await sql`set default_transaction_read_only = on`.execute(db);
  await expect(sql`create table nowhere (a integer)`.execute(db)).rejects.toThrow('read-only');
  await sql`create temporary table somewhere (a integer)`.execute(db);
});

test('a connection stays for the next one when only a statement was wrong', async () => {
  await sql`set application_name = 'kept'`.execute(db);
  await expect(sql`select 1/0`.execute(db)).rejects.toThrow('division by zero');
  const { rows } = await sql`show application_name`.execute(db);
  expect(rows).toEqual([{ application_name: 'kept' }]);
});
