import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { SettingsError } from '../env';
import { databaseHosts } from './database-hosts';
import { DatabaseRefused } from './refused';
import type { Tables } from './schema';
import { watchedPool } from './watched-pool';
import { writablePool } from './writable-pool';

export type Pace = 'serving' | 'copying';

const serverLimits = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
};
/** Longer than any statement may take: then the server, or the way to it, is gone without a word. */
const patience = 17_000;

function createPool(databaseUrl: string, pace: Pace) {
  const pool = writablePool(databaseHosts(databaseUrl), {
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    ...(pace === 'serving' ? serverLimits : {}),
  });
  return pace === 'serving' ? watchedPool(pool, patience) : (pool as unknown as PostgresPool);
}

/** Opens PostgreSQL; refuses a server whose settings would acknowledge what is not on disk. */
export async function openPostgres(databaseUrl: string, pace: Pace = 'serving') {
  if (!databaseHosts(databaseUrl).every((address) => URL.canParse(address)))
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
const lostConnection =
  /ECONN(REFUSED|RESET)|EPIPE|E(HOST|NET)UNREACH|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|terminat|timeout exceeded|Connection/i;

/** Failures after which the same idempotent unit may be tried again; 23503: what it writes to has just been deleted. */
export function isTransient(error: unknown) {
  if (!(error instanceof Error)) return false;
  const code = String((error as { code?: unknown }).code);
  return transient.test(code) || lostConnection.test(`${code} ${error.message}`);
}
