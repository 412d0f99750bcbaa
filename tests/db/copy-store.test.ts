import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import {
  copyPostgresToFile,
  copySqlite,
  restoreSqlite,
  restoreToPostgres,
} from '@/lib/db/copy-store';
import { databaseFile } from '@/lib/db/sqlite';
import { sqliteClass } from '@/lib/db/sqlite-class';
import { newPostgresDatabase } from '../support/databases';
import { newFolder } from '../support/folders';

const count = 2_500;
const day = '2026-11-22';

/** More rows than a page of the copy holds. */
async function fill({ db }: Database) {
  for (let i = 0; i < count; i += 500) {
    const rows = Array.from({ length: 500 }, (_, j) => ({
      id: `o${i + j}`,
      name: `Größe ${i + j} 👩‍👩‍👧`,
      created_on: day,
    }));
    await db.insertInto('organisations').values(rows).execute();
  }
}

const stored = ({ db }: Database) =>
  db.selectFrom('organisations').selectAll().orderBy('id').execute();

const embedded = async (dataDir = newFolder()) => ({
  dataDir,
  ...(await openDatabase({ dataDir, databaseUrl: null })),
});

test('N16 every row comes through SQLite → file → PostgreSQL → file → SQLite', async () => {
  const first = await embedded();
  await fill(first);
  const one = join(newFolder('backup'), 'one.sqlite');
  await copySqlite(first.dataDir, one);

  const databaseUrl = await newPostgresDatabase();
  const postgres = await openDatabase({ dataDir: '', databaseUrl }, { pace: 'copying' });
  await restoreToPostgres(postgres.db, one);
  const two = join(newFolder('backup'), 'two.sqlite');
  await copyPostgresToFile(postgres.db, two);
  await postgres.close();

  const dataDir = newFolder();
  await restoreSqlite(dataDir, two);
  const last = await embedded(dataDir);
  const [before, after] = [await stored(first), await stored(last)];
  expect(after).toHaveLength(count);
  expect(new Map(after.map((row) => [row.id, row]))).toEqual(
    new Map(before.map((row) => [row.id, row])),
  );
  await Promise.all([first.close(), last.close()]);
});

test('N16 a backup of a store that was killed holds what lay in its log', async () => {
  const Sqlite = await sqliteClass();
  const running = await embedded();
  await fill(running);
  const dataDir = newFolder();
  for (const end of ['', '-wal'])
    writeFileSync(
      `${databaseFile(dataDir)}${end}`,
      readFileSync(`${databaseFile(running.dataDir)}${end}`),
    );
  await running.close();
  const file = join(newFolder('backup'), 'copy.sqlite');
  await copySqlite(dataDir, file);
  const copy = new Sqlite(file, { readOnly: true });
  expect(copy.prepare('select count(*) as n from organisations').get()).toEqual({ n: count });
  copy.close();
});

describe('what cannot be done leaves everything as it was', () => {
  test('a backup that fails leaves no file behind', async () => {
    const { db, dataDir, close } = await embedded();
    await sql`drop table answers`.execute(db);
    const folder = newFolder('backup');
    const databaseUrl = await newPostgresDatabase();
    const postgres = await openDatabase({ dataDir: '', databaseUrl });
    await sql`drop table answers`.execute(postgres.db);
    await expect(copyPostgresToFile(postgres.db, join(folder, 'x.sqlite'))).rejects.toThrow();
    await expect(copySqlite(dataDir, join(folder, 'none', 'x.sqlite'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
    await Promise.all([close(), postgres.close()]);
  });

  test('N17 a backup of a newer version is refused before anything is replaced', async () => {
    const newer = await embedded();
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', ${day})`.execute(
      newer.db,
    );
    const file = join(newFolder('backup'), 'newer.sqlite');
    await copySqlite(newer.dataDir, file);
    await newer.close();

    const ours = await embedded();
    await fill(ours);
    await ours.close();
    await expect(restoreSqlite(ours.dataDir, file)).rejects.toThrow('9999-later');
    const again = await embedded(ours.dataDir);
    expect(await stored(again)).toHaveLength(count);
    await again.close();
    expect(existsSync(`${databaseFile(ours.dataDir)}.part`)).toBe(false);
  });

  test.each([
    ['text', 'no database'],
    ['an empty file', ''],
  ])('%s is no backup', async (_sentence, content) => {
    const file = join(newFolder('backup'), 'wrong.sqlite');
    writeFileSync(file, content);
    const ours = await embedded();
    await fill(ours);
    await ours.close();
    await expect(restoreSqlite(ours.dataDir, file)).rejects.toThrow('not a sound backup');
    const again = await embedded(ours.dataDir);
    expect(await stored(again)).toHaveLength(count);
    await again.close();
  });
});
