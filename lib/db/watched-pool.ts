import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { isReadOnly } from './writable-pool';

/** What is watched; `drain` throws away all connections to a server when one of them turns out to be read-only. */
type Watched = Pick<pg.Pool, 'connect' | 'end'> & {
  readonly drain?: (client: pg.PoolClient) => void;
};

/**
 * A pool whose connections are thrown away when their server says nothing for too long, or has become read-only (a former
 * primary): the next one finds the server that is in charge.
 */
export const watchedPool = (pool: Watched, patience: number): PostgresPool =>
  ({
    connect: async () => watchedClient(await pool.connect(), patience, pool),
    end: () => pool.end(),
  }) as PostgresPool;

function watchedClient(client: pg.PoolClient, patience: number, pool: Watched) {
  let lost: Error | null = null;
  const query = async (text: string, values: unknown[]) => {
    // What follows on a lost connection, such as a rollback, fails for the same reason.
    if (lost) throw lost;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      const late = () => reject((lost = new Error('The database timeout exceeded.')));
      timer = setTimeout(late, patience);
    });
    try {
      return await Promise.race([client.query(text, values), silence]);
    } catch (error) {
      if (isReadOnly(error)) {
        lost = error as Error;
        pool.drain?.(client);
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return { query, release: () => client.release(lost ?? false) } as unknown as PostgresPoolClient;
}
