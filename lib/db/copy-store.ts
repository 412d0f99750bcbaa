import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { migrate } from './migrate';
import { DatabaseRefused } from './refused';
import { type Tables, tableNames } from './schema';
import { databaseFile, kyselyOver } from './sqlite';
import { sqliteClass } from './sqlite-class';
import { holdFolder } from './sqlite-lock';

const pageSize = 1_000;

/** A consistent copy of an embedded database while the app goes on writing. */
export async function copySqlite(dataDir: string, target: string) {
  const source = databaseFile(dataDir);
  if (!existsSync(source))
    throw new DatabaseRefused(`There is no database in DATA_DIR "${dataDir}".`);
  const Sqlite = await sqliteClass();
  const database = new Sqlite(source, { readOnly: true, timeout: 10_000 });
  try {
    database.prepare('vacuum into ?').run(target);
  } finally {
    database.close();
  }
  flush(target);
}

/** Copies all rows of one open store into another, table by table; a table that an older backup does not have stays empty. */
async function copyRows(from: Kysely<Tables>, to: Kysely<Tables>) {
  const present = new Set((await from.introspection.getTables()).map(({ name }) => name));
  for (const name of tableNames.filter((table) => present.has(table))) {
    const rows = await from.selectFrom(name).selectAll().execute();
    for (let i = 0; i < rows.length; i += pageSize)
      await to
        .insertInto(name)
        .values(rows.slice(i, i + pageSize) as never)
        .execute();
  }
}

/** Writes everything a PostgreSQL database holds into a new SQLite file, as of one moment. */
export async function copyPostgresToFile(db: Kysely<Tables>, target: string) {
  const Sqlite = await sqliteClass();
  const copy = kyselyOver(new Sqlite(target));
  try {
    await migrate(copy, 'sqlite');
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((snapshot) => copyRows(snapshot, copy));
  } finally {
    await copy.destroy();
  }
  flush(target);
}

/** Opens a backup for reading; refuses a file that is damaged or not a backup of ours. */
async function openBackup(file: string) {
  const Sqlite = await sqliteClass();
  const refused = (reason: string) =>
    new DatabaseRefused(`${file} is not a sound backup of Boxenstopp (${reason}).`);
  if (!existsSync(file)) throw refused('there is no such file');
  let database: InstanceType<typeof Sqlite> | undefined;
  try {
    database = new Sqlite(file, { readOnly: true });
    const verdict = Object.values(database.prepare('pragma integrity_check(1)').get() ?? {})[0];
    database.prepare('select count(*) from answers').get();
    if (verdict !== 'ok') throw new Error(String(verdict));
    return kyselyOver(database);
  } catch (error) {
    database?.close();
    throw refused((error as Error).message);
  }
}

/** Puts a backup in place of an embedded database; the app must not run. Nothing is touched unless the backup is sound. */
export async function restoreSqlite(dataDir: string, file: string) {
  await (await openBackup(file)).destroy();
  const release = await holdFolder(dataDir);
  try {
    const target = databaseFile(dataDir);
    const Sqlite = await sqliteClass();
    const fresh = `${target}.restoring`;
    rmSync(fresh, { force: true });
    const source = new Sqlite(file, { readOnly: true });
    source.prepare('vacuum into ?').run(fresh);
    source.close();
    flush(fresh);
    for (const rest of ['-wal', '-shm', '-journal']) rmSync(`${target}${rest}`, { force: true });
    renameSync(fresh, target);
  } finally {
    release();
  }
}

/** Replaces everything in a PostgreSQL database by a backup's rows, in one transaction. */
export async function restoreToPostgres(db: Kysely<Tables>, file: string) {
  const backup = await openBackup(file);
  try {
    await db.transaction().execute(async (tx) => {
      for (const name of [...tableNames].reverse())
        await sql`delete from ${sql.table(name)}`.execute(tx);
      await copyRows(backup, tx);
    });
  } finally {
    await backup.destroy();
  }
}

function flush(file: string) {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
