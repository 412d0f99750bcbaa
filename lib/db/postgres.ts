import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { SettingsError } from '../env';
import { DatabaseRefused } from './refused';
import type { Tables } from './schema';
import { watchedPool } from './watched-pool';

export type Pace = 'serving' | 'copying';

const serverLimits = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
};
/** Longer than any statement may take: then the server, or the way to it, is gone without a word. */
const patience = 17_000;

function createPool(databaseUrl: string, pace: Pace) {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    ...(pace === 'serving' ? serverLimits : {}),
  });
  // Without listeners a lost connection would end the process (also while a client is checked out).
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pace === 'serving' ? watchedPool(pool, patience) : pool;
}

/** Opens PostgreSQL; refuses a server whose settings would acknowledge what is not on disk. */
export async function openPostgres(databaseUrl: string, pace: Pace = 'serving') {
  if (!URL.canParse(databaseUrl))
    throw new SettingsError('DATABASE_URL is not an address such as postgres://user@host/name.');
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: createPool(databaseUrl, pace) }),
  });
  try {
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
      const { rows } = await sql<Record<string, string>>`show ${sql.raw(name)}`.execute(db);
      if (rows[0]?.[name] === 'off')
        throw new DatabaseRefused(
          `The PostgreSQL server runs with ${name}=off; answers would not be safe. Switch it on and start again.`,
        );
    }
  } catch (error) {
    await db.destroy();
    if (error instanceof DatabaseRefused) throw error;
    throw new DatabaseRefused(
      `The database of DATABASE_URL does not answer: ${(error as Error).message || 'no connection'}.`,
    );
  }
  return { db, close: () => db.destroy() };
}

const transient = /^(23503|40001|40P01|57P0[123]|08\d\d\d|25006|53300)$/;
const lostConnection = /ECONNREFUSED|ECONNRESET|EPIPE|terminat|timeout exceeded|Connection/i;

/** Failures after which the same idempotent unit may be tried again; 23503: what it writes to has just been deleted. */
export const isTransient = (error: unknown) =>
  error instanceof Error &&
  (transient.test(String((error as { code?: unknown }).code)) ||
    lostConnection.test(error.message));
