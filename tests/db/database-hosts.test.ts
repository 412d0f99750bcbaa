import { expect, inject, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { databaseHosts } from '@/lib/db/database-hosts';
import { isTransient } from '@/lib/db/postgres';
import { writablePool } from '@/lib/db/writable-pool';
import { newPostgresDatabase } from '../support/databases';
import { query } from '../support/postgres';

test('N10 an address with several servers is read as PostgreSQL’s own programs read it', () => {
  expect(
    databaseHosts('postgres://app:p%40ss@one:5433,two,[::1]:5434/box?target_session_attrs=any'),
  ).toEqual([
    'postgres://app:p%40ss@one:5433/box',
    'postgres://app:p%40ss@two/box',
    'postgres://app:p%40ss@[::1]:5434/box',
  ]);
  expect(
    databaseHosts('postgresql://one,two/box?target_session_attrs=read-write&sslmode=require'),
  ).toEqual(['postgresql://one/box?sslmode=require', 'postgresql://two/box?sslmode=require']);
  const [alone] = ['postgres://app@one:5432/box?options=-c%20a%3Db,c'];
  expect(databaseHosts(alone ?? '')).toEqual([alone]);
});

test('N10 of a server that is not there, one that is read-only and one in charge, the last one is found', async () => {
  const writable = await newPostgresDatabase();
  const fenced = await newPostgresDatabase();
  const name = (address: string) => new URL(address).pathname.slice(1);
  await query(
    inject('postgresUrl'),
    `alter database ${name(fenced)} set default_transaction_read_only = on`,
  );
  const nowhere = 'postgres://boxenstopp@127.0.0.1:1/box';
  const pool = writablePool([nowhere, fenced, writable], { max: 2 });
  for (let time = 0; time < 3; time += 1) {
    const client = await pool.connect();
    const { rows } = await client.query('select current_database() as name');
    expect(rows).toEqual([{ name: name(writable) }]);
    client.release();
  }
  await pool.end();

  const only = writablePool([nowhere, fenced], { max: 2 });
  const problem = await only.connect().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Error);
  expect(isTransient(problem)).toBe(true);
  await only.end();
});

test('N10 once one connection turns out to be read-only, none of its server’s is handed out again', async () => {
  const address = await newPostgresDatabase();
  const pool = writablePool([address], { max: 3 });
  const clients = await Promise.all([pool.connect(), pool.connect(), pool.connect()]);
  const numberOf = async (client: (typeof clients)[number]) =>
    (await client.query('select pg_backend_pid() as pid')).rows[0].pid as number;
  const before = await Promise.all(clients.map(numberOf));
  const [first, second, third] = clients;
  second?.release();
  if (first) pool.drain(first);
  if (first) pool.drain(first);
  first?.release(true);
  third?.release();
  const next = await pool.connect();
  expect(before).not.toContain(await numberOf(next));
  next.release();
  await pool.end();
});

test('an address that is none ends the start with one sentence', async () => {
  const opened = openDatabase({ dataDir: '', databaseUrl: 'postgres://one:port,two/box' });
  await expect(opened).rejects.toThrow('DATABASE_URL is not an address');
});
