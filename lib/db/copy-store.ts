import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { migrate } from './migrate';
import { DatabaseRefused } from './refused';
import { primaryKeys, type Tables, tableNames } from './schema';
import { databaseFile, provideFolder } from './sqlite';
import { sqliteClass } from './sqlite-class';
import { kyselyOver } from './sqlite-dialect';
import { holdFolder } from './sqlite-lock';

const pageSize = 1_000;

/** A consistent copy of an embedded database while the app goes on writing. */
export async function copySqlite(dataDir: string, target: string) {
  const source = databaseFile(dataDir);
  if (!existsSync(source))
    throw new DatabaseRefused(`There is no database in DATA_DIR "${dataDir}".`);
  await writeWhole(target, (part) => vacuumInto(source, part));
}

/** Writes everything a PostgreSQL database holds into a new SQLite file, as of one moment. */
export async function copyPostgresToFile(db: Kysely<Tables>, target: string) {
  const Sqlite = await sqliteClass();
  await writeWhole(target, async (part) => {
    const copy = kyselyOver(new Sqlite(part));
    try {
      await migrate(copy, 'sqlite');
      await db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute((snapshot) => copyRows(snapshot, copy));
    } finally {
      await copy.destroy();
    }
  });
}

/** Puts a backup in place of an embedded database; the app must not run. Nothing is touched unless the backup is sound. */
export async function restoreSqlite(dataDir: string, file: string) {
  provideFolder(dataDir);
  const release = await holdFolder(dataDir);
  try {
    const target = databaseFile(dataDir);
    await writeWhole(target, async (part) => {
      await readyBackup(file, part);
      await foldIn(target);
      for (const rest of ['-wal', '-shm', '-journal']) rmSync(`${target}${rest}`, { force: true });
    });
  } finally {
    release();
  }
}

/** Replaces everything in a PostgreSQL database by a backup's rows, in one transaction. */
export async function restoreToPostgres(db: Kysely<Tables>, file: string) {
  const Sqlite = await sqliteClass();
  const folder = mkdtempSync(join(tmpdir(), 'boxenstopp-restore-'));
  try {
    const ready = join(folder, 'ready.sqlite');
    await readyBackup(file, ready);
    const backup = kyselyOver(new Sqlite(ready, { readOnly: true }));
    await db
      .transaction()
      .execute(async (tx) => {
        for (const name of [...tableNames].reverse())
          await sql`delete from ${sql.table(name)}`.execute(tx);
        await copyRows(backup, tx);
      })
      .finally(() => backup.destroy());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies a backup to a file with today's schema; refuses one that is damaged, not ours, or of a newer version. */
async function readyBackup(file: string, ready: string) {
  const Sqlite = await sqliteClass();
  try {
    if (!existsSync(file)) throw new Error('there is no such file');
    const backup = new Sqlite(file, { readOnly: true });
    try {
      const verdict = Object.values(backup.prepare('pragma integrity_check(1)').get() ?? {})[0];
      if (verdict !== 'ok') throw new Error(String(verdict));
      backup.prepare('select count(*) from answers').get();
    } finally {
      backup.close();
    }
  } catch (error) {
    throw new DatabaseRefused(
      `${file} is not a sound backup of Boxenstopp (${(error as Error).message}).`,
    );
  }
  await vacuumInto(file, ready);
  const copy = kyselyOver(new Sqlite(ready));
  await migrate(copy, 'sqlite').finally(() => copy.destroy());
}

async function vacuumInto(source: string, target: string) {
  const Sqlite = await sqliteClass();
  const database = new Sqlite(source, { readOnly: true, timeout: 10_000 });
  try {
    database.prepare('vacuum into ?').run(target);
  } finally {
    database.close();
  }
}

/** Moves what the old database's log holds into its file, so that a crash before the exchange leaves it complete. */
async function foldIn(file: string) {
  const Sqlite = await sqliteClass();
  try {
    const old = new Sqlite(file);
    old.exec('pragma wal_checkpoint(truncate)');
    old.close();
  } catch {
    // Damaged: the reason for this restore, perhaps.
  }
}

/** Copies all rows of one open store into another, table by table, a page at a time. */
async function copyRows(from: Kysely<Tables>, to: Kysely<Tables>) {
  for (const name of tableNames)
    for await (const rows of pagesOf(from, name))
      await to
        .insertInto(name)
        .values(rows as never)
        .execute();
}

async function* pagesOf(db: Kysely<Tables>, name: keyof Tables) {
  const key = sql.join(primaryKeys[name].map((column) => sql.ref(column)));
  let after: RawBuilder<unknown> = sql`1 = 1`;
  for (;;) {
    const { rows } = await sql<
      Record<string, unknown>
    >`select * from ${sql.table(name)} where ${after} order by ${key} limit ${pageSize}`.execute(
      db,
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = sql`(${key}) > (${sql.join(primaryKeys[name].map((column) => last[column]))})`;
  }
}

/** Writes a file beside its place and moves it there when it is whole and on disk; what fails leaves nothing behind. */
async function writeWhole(target: string, write: (part: string) => Promise<void>) {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    await write(part);
    flush(part, 'r+');
    renameSync(part, target);
    if (process.platform !== 'win32') flush(dirname(target), 'r');
  } catch (error) {
    for (const rest of ['', '-journal']) rmSync(`${part}${rest}`, { force: true });
    throw error;
  }
}

function flush(path: string, mode: 'r' | 'r+') {
  const handle = openSync(path, mode);
  fsyncSync(handle);
  closeSync(handle);
}
