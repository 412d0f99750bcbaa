import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { DatabaseRefused } from './refused';
import type { Tables } from './schema';
import { type DatabaseSync, type StatementSync, sqliteClass } from './sqlite-class';
import { holdFolder } from './sqlite-lock';

/** A writer that starts with a read would meet "database is locked"; taking the write lock first cannot fail half way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite does roll back schema changes; Kysely assumes not. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class EmbeddedDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createDriver() {
    return new ImmediateDriver(this.#config);
  }
  override createAdapter() {
    return new TransactionalAdapter();
  }
}

const maxStatements = 500;

/** The shape Kysely's SQLite dialect asks for, over the `node:sqlite` API, with a cache of prepared statements. */
function asKyselyDatabase(database: DatabaseSync) {
  const prepared = new Map<string, StatementSync>();
  return {
    close: () => database.close(),
    prepare(sql: string) {
      const statement = prepared.get(sql) ?? database.prepare(sql);
      prepared.set(sql, statement);
      if (prepared.size > maxStatements) prepared.delete(prepared.keys().next().value ?? sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as never[])),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as never[])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as never[])),
      };
    },
  };
}

export const kyselyOver = (database: DatabaseSync) =>
  new Kysely<Tables>({
    dialect: new EmbeddedDialect({ database: asKyselyDatabase(database) as never }),
  });

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

/** Opens the one database of a data folder: locked against a second process, checked, durable. */
export async function openSqlite(dataDir: string) {
  const Sqlite = await sqliteClass();
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw new DatabaseRefused(
      `DATA_DIR "${dataDir}" cannot be created (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  const release = await holdFolder(dataDir);
  try {
    const database = new Sqlite(databaseFile(dataDir));
    // Looked at before anything is written: a damaged file stays as it is.
    assertSound(database, dataDir);
    assertDurable(database);
    const db = kyselyOver(database);
    const close = async () => {
      database.exec('pragma wal_checkpoint(truncate)');
      await db.destroy();
      release();
    };
    return { db, close };
  } catch (error) {
    release();
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(
      `The database in DATA_DIR "${dataDir}" cannot be used: ${(error as Error).message}.`,
    );
  }
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
