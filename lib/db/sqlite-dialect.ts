import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import type { Tables } from './schema';
import type { DatabaseSync, StatementSync } from './sqlite-class';

/** A writer that starts with a read would meet "database is locked"; taking the write lock first cannot fail half way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  /** A full disk has rolled back by itself; saying so would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection) {
    await super.rollbackTransaction(connection).catch((error: Error) => {
      if (!error.message.includes('no transaction is active')) throw error;
    });
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
/** A statement for thousands of rows holds two megabytes; those are prepared each time. */
const maxCachedText = 4_096;

const diskFailures = { io: 10, lastOfFile: 7 } as const;

/** Reading, writing or flushing failed (SQLITE_IOERR of a file, not of its shared memory): what the disk holds is not known. */
export function isDiskFailure(error: unknown): boolean {
  const code = Number((error as { errcode?: unknown } | null)?.errcode);
  return (code & 0xff) === diskFailures.io && code >> 8 <= diskFailures.lastOfFile;
}

/** The shape Kysely's SQLite dialect asks for, over the `node:sqlite` API, with a cache of prepared statements. */
function asKyselyDatabase(database: DatabaseSync, onBroken: (error: unknown) => void) {
  const prepared = new Map<string, ReturnType<typeof asKyselyStatement>>();
  const watched = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (isDiskFailure(error)) onBroken(error);
      throw error;
    }
  };
  const prepare = (text: string) => {
    const known = prepared.get(text);
    if (known) return known;
    const statement = asKyselyStatement(database.prepare(text), watched);
    if (text.length > maxCachedText) return statement;
    prepared.set(text, statement);
    if (prepared.size > maxStatements) prepared.delete(prepared.keys().next().value ?? text);
    return statement;
  };
  return {
    close: () => database.close(),
    prepare: (text: string) => watched(() => prepare(text)),
  };
}

/** Asked once what it answers with: an answer's four statements are the same each time. */
const asKyselyStatement = (statement: StatementSync, watched: <T>(work: () => T) => T) => ({
  reader: statement.columns().length > 0,
  all: (values: readonly unknown[]) => watched(() => statement.all(...(values as never[]))),
  run: (values: readonly unknown[]) => watched(() => statement.run(...(values as never[]))),
  iterate: (values: readonly unknown[]) => statement.iterate(...(values as never[])),
});

/** Kysely over an open SQLite database; `onBroken` hears of a disk failure before anybody is answered. */
export const kyselyOver = (database: DatabaseSync, onBroken: (error: unknown) => void = () => {}) =>
  new Kysely<Tables>({
    dialect: new EmbeddedDialect({ database: asKyselyDatabase(database, onBroken) as never }),
  });
