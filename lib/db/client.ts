import type { Kysely } from 'kysely';
import { readSettings, type Settings } from '../env';
import type { DatabaseKind } from './kind';
import { migrate } from './migrate';
import { openPostgres, type Pace } from './postgres';
import type { Tables } from './schema';
import { noSignals, postgresSignals, type Signals } from './signals';
import { openSqlite } from './sqlite';

export interface Database {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
  readonly signals: Signals;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** Serving ends a statement that takes too long; copying a whole store may take its time. */
  readonly pace?: Pace;
  /** The disk failed under an embedded database: nothing may be acknowledged from now on (N04). */
  readonly onBroken?: (error: unknown) => void;
}

/** Opens and migrates the database the settings name; what differs between the two stays in this folder. */
export async function openDatabase(
  settings: Pick<Settings, 'dataDir' | 'databaseUrl'>,
  { pace = 'serving', onBroken }: OpenOptions = {},
): Promise<Database> {
  const kind = settings.databaseUrl ? 'postgresql' : 'sqlite';
  const { db, close } = settings.databaseUrl
    ? await openPostgres(settings.databaseUrl, pace)
    : await openSqlite(settings.dataDir, onBroken);
  try {
    await migrate(db, kind);
  } catch (error) {
    await close();
    throw error;
  }
  const signals = settings.databaseUrl ? postgresSignals(settings.databaseUrl, db) : noSignals;
  return {
    kind,
    db,
    signals,
    close: async () => {
      await signals.close();
      await close();
    },
  };
}

// Next bundles its own copy of every module in the same process: the one handle lives on globalThis.
const slot = Symbol.for('boxenstopp.database');
type Global = { [slot]?: Promise<Database> | undefined };

/** The process's database; opened on first use. */
export function database(): Promise<Database> {
  const shared = globalThis as Global;
  shared[slot] ??= openDatabase(readSettings());
  return shared[slot];
}

/** Puts an opened database in place (start of the server, tests). */
export const provideDatabase = (opened: Database | undefined) => {
  (globalThis as Global)[slot] = opened && Promise.resolve(opened);
};
