import type {
  DatabaseSync as PackagedDatabase,
  StatementSync as PackagedStatement,
} from '@photostructure/sqlite';
import { DatabaseRefused } from './refused';

export type DatabaseSync = InstanceType<typeof PackagedDatabase>;
export type StatementSync = InstanceType<typeof PackagedStatement>;
type SqliteClass = new (
  path: string,
  options?: { timeout?: number; readOnly?: boolean },
) => DatabaseSync;

/** First SQLite with the fix of the WAL-reset bug (silent loss of committed rows). */
const oldest = [3, 51, 3] as const;

const versionOf = (Sqlite: SqliteClass) => {
  const probe = new Sqlite(':memory:');
  const row = probe.prepare('select sqlite_version() as version').get() as { version: string };
  probe.close();
  return row.version;
};

/** Whether a SQLite version such as "3.53.0" is new enough to be trusted with answers. */
export function isNewEnough(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, wanted] of oldest.entries()) {
    const actual = parts[index] ?? 0;
    if (actual !== wanted) return actual > wanted;
  }
  return true;
}

/** Node's own SQLite where it is new enough, else the same API from a package that brings its binary. */
export async function sqliteClass(): Promise<SqliteClass> {
  const builtin = process.getBuiltinModule?.('node:sqlite') as
    | { DatabaseSync: SqliteClass }
    | undefined;
  if (builtin && isNewEnough(versionOf(builtin.DatabaseSync))) return builtin.DatabaseSync;
  const packaged = (await import('@photostructure/sqlite')).DatabaseSync as unknown as SqliteClass;
  const version = versionOf(packaged);
  if (!isNewEnough(version))
    throw new DatabaseRefused(
      `SQLite ${version} is older than ${oldest.join('.')} and can lose answers; install the packages again with npm ci.`,
    );
  return packaged;
}
