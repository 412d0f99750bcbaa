import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { networkName } from '@/lib/db/network-disk';
import { sqliteClass } from '@/lib/db/sqlite-class';
import { isDiskFailure, kyselyOver } from '@/lib/db/sqlite-dialect';
import { newFolder } from '../support/folders';

const failure = (errcode: number) => Object.assign(new Error('failed'), { errcode });

describe('N04 a disk failure', () => {
  test.each([
    ['a failed flush', 1_034, true],
    ['a failed flush of the folder', 1_290, true],
    ['a failed write', 778, true],
    ['a failed read', 266, true],
    ['an unnamed failure', 10, true],
    ['a full disk', 13, false],
    ['no room for the shared memory', 4_874, false],
    ['a locked database', 5, false],
    ['a broken rule', 1_555, false],
  ])('%s (%i) → %s', (_sentence, code, expected) => {
    expect(isDiskFailure(failure(code))).toBe(expected);
  });

  test.each([null, undefined, 'text', new Error('other')])('%s is none', (error) => {
    expect(isDiskFailure(error)).toBe(false);
  });

  test('is told before the writer hears anything', async () => {
    const heard: string[] = [];
    const broken = {
      prepare: () => ({
        columns: () => [],
        run: () => {
          throw failure(1_034);
        },
      }),
      close: () => {},
    };
    const db = kyselyOver(broken as never, () => heard.push('told'));
    await sql`delete from answers`.execute(db).catch(() => heard.push('refused'));
    expect(heard).toEqual(['told', 'refused']);
  });
});

test('a statement for thousands of rows is not kept, a small one is', async () => {
  const Sqlite = await sqliteClass();
  const inner = new Sqlite(':memory:');
  const prepared: string[] = [];
  const counting = {
    prepare: (text: string) => {
      prepared.push(text);
      return inner.prepare(text);
    },
    close: () => inner.close(),
  };
  const db = kyselyOver(counting as never);
  const list = (count: number) => sql.join(Array.from({ length: count }, (_, i) => i));
  for (const count of [2, 2, 3_000, 3_000])
    await sql`select 1 where 1 in (${list(count)})`.execute(db);
  expect(prepared.map((text) => text.length > 4_096)).toEqual([false, true, true]);
  await db.destroy();
});

test('many different statements are answered correctly though only some are kept', async () => {
  const Sqlite = await sqliteClass();
  const db = kyselyOver(new Sqlite(':memory:'));
  for (let round = 0; round < 2; round += 1)
    for (let i = 0; i < 700; i += 1) {
      const { rows } = await sql`select ${sql.lit(i)} as number`.execute(db);
      expect(rows).toEqual([{ number: i }]);
    }
  await db.destroy();
});

describe('N08 the data folder', () => {
  test.each([
    ['NFS', 0x6969, 'NFS'],
    ['SMB', 0xfe534d42, 'SMB'],
    ['SMB as a signed number', 0xfe534d42 | 0, 'SMB'],
    ['CIFS', 0xff534d42, 'CIFS'],
    ['ext4', 0xef53, null],
    ['tmpfs', 0x01021994, null],
    ['overlay', 0x794c7630, null],
  ])('%s → %s', (_sentence, type, expected) => {
    expect(networkName(type)).toBe(expected);
  });

  test('is readable by its owner only when the app makes it', async () => {
    const dataDir = join(newFolder(), 'made');
    const { close } = await openDatabase({ dataDir, databaseUrl: null });
    if (process.platform !== 'win32') expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    await close();
  });

  test('whose lock cannot be written is not said to be in use', async () => {
    const dataDir = newFolder();
    mkdirSync(join(dataDir, 'lock-owner.txt'));
    await expect(openDatabase({ dataDir, databaseUrl: null })).rejects.toThrow(/cannot be written/);
  });

  test.skipIf(process.getuid?.() === 0)('that is read-only is refused', async () => {
    const dataDir = newFolder();
    chmodSync(dataDir, 0o500);
    await expect(openDatabase({ dataDir, databaseUrl: null })).rejects.toThrow(/cannot be written/);
  });

  test('with a lock that is no database is refused', async () => {
    const dataDir = newFolder();
    writeFileSync(
      join(dataDir, 'lock.sqlite'),
      'not a database, but long enough to be read as one'.repeat(40),
    );
    await expect(openDatabase({ dataDir, databaseUrl: null })).rejects.toThrow(/cannot be written/);
  });
});
