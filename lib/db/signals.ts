import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { databaseHosts } from './database-hosts';
import type { Tables } from './schema';

/** Word of a change between the processes on one database; what is told is an id, never content. */
export interface Signals {
  readonly tell: (id: string) => Promise<void>;
  /** Calls back with what any process told; with null when something may have been missed. Starts listening once. */
  readonly listen: (heard: (id: string | null) => void) => void;
  readonly close: () => Promise<void>;
}

const channel = 'boxenstopp_progress';
const firstPause = 250;
const longestPause = 5_000;

/** LISTEN and NOTIFY: one connection of its own per process, from the first time somebody listens; it comes back by itself. */
export function postgresSignals(databaseUrl: string, db: Kysely<Tables>): Signals {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let pause = firstPause;
  let heard: ((id: string | null) => void) | undefined;
  // A standby takes nobody who listens: then the next address is tried.
  const addresses = databaseHosts(databaseUrl);
  let attempts = 0;

  const again = (lost: pg.Client) => {
    if (lost !== client || isClosed) return;
    client = undefined;
    void lost.end().catch(() => {});
    timer = setTimeout(connect, pause);
    pause = Math.min(longestPause, pause * 2);
  };

  function connect() {
    const next = new pg.Client({
      connectionString: addresses[attempts++ % addresses.length] as string,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    client = next;
    for (const event of ['error', 'end'] as const) next.on(event, () => again(next));
    next.on('notification', ({ payload }) => heard?.(payload ?? null));
    next
      .connect()
      .then(() => next.query(`listen ${channel}`))
      .then(() => {
        pause = firstPause;
        heard?.(null);
      })
      .catch(() => again(next));
  }

  return {
    tell: async (id) => {
      await sql`select pg_notify(${channel}, ${id})`.execute(db);
    },
    listen: (callback) => {
      if (heard) return;
      heard = callback;
      connect();
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}

/** A folder has one process: nobody else to tell. */
export const noSignals: Signals = {
  tell: async () => {},
  listen: () => {},
  close: async () => {},
};
