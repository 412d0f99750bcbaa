import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { networkDisk } from './network-disk';
import { DatabaseRefused } from './refused';
import type { Tables } from './schema';
import { type DatabaseSync, sqliteClass } from './sqlite-class';
import { kyselyOver } from './sqlite-dialect';
import { holdFolder } from './sqlite-lock';

const required = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  secure_delete: 1,
} as const;

/** Every setting that durability rests on, set, followed by a write, and read back: some bindings lower `synchronous` only then. */
export function assertDurable(database: DatabaseSync) {
  database.exec(
    'pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma busy_timeout=5000; pragma trusted_schema=off; pragma cell_size_check=on; pragma secure_delete=on',
  );
  const opened = Number(read(database, 'user_version')) + 1;
  database.exec(`pragma user_version=${opened % 1_000_000_000}`);
  for (const [name, expected] of Object.entries(required)) {
    const actual = read(database, name);
    if (actual !== expected)
      throw new DatabaseRefused(
        `SQLite does not keep ${name}=${expected} (it says ${actual}); answers would not be safe. Is DATA_DIR on a network disk?`,
      );
  }
}

const read = (database: DatabaseSync, pragma: string) =>
  Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0];

export const databaseFile = (dataDir: string) => join(dataDir, 'boxenstopp.sqlite');

/** Makes the data folder, readable by its owner only; refuses one on a network disk, where locks and flushes do not hold. */
export function provideFolder(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DatabaseRefused(
      `DATA_DIR "${dataDir}" cannot be created (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  const network = networkDisk(dataDir);
  if (network)
    throw new DatabaseRefused(
      `DATA_DIR "${dataDir}" is on a network disk (${network}), where answers would not be safe. Use a local disk, or PostgreSQL with DATABASE_URL.`,
    );
}

/** Opens the one database of a data folder: locked against a second process, checked, durable. */
export async function openSqlite(dataDir: string, onBroken?: (error: unknown) => void) {
  const Sqlite = await sqliteClass();
  provideFolder(dataDir);
  const release = await holdFolder(dataDir);
  try {
    const database = new Sqlite(databaseFile(dataDir));
    // Looked at before anything is written: a damaged file stays as it is.
    assertSound(database, dataDir);
    assertDurable(database);
    const db = kyselyOver(database, onBroken);
    return { db, close: () => closeTidily(database, db).finally(release) };
  } catch (error) {
    release();
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(
      `The database in DATA_DIR "${dataDir}" cannot be used: ${(error as Error).message}.`,
    );
  }
}

async function closeTidily(database: DatabaseSync, db: Kysely<Tables>) {
  try {
    database.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // A full disk, perhaps: everything stays in the log beside the file, and the next start reads it.
  }
  await db.destroy();
}

function assertSound(database: DatabaseSync, dataDir: string) {
  const verdict = quickCheck(database);
  if (verdict !== 'ok')
    throw new DatabaseRefused(
      `${databaseFile(dataDir)} is damaged (${verdict}). It was left untouched; put a backup back with: npm run restore -- FILE`,
    );
}

function quickCheck(database: DatabaseSync) {
  try {
    return read(database, 'quick_check(1)');
  } catch (error) {
    return (error as Error).message;
  }
}
