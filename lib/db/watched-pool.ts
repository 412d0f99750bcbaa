import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

const readOnly = '25006';

/**
 * A pool whose connections are thrown away when their server says nothing for too long, or has become read-only (a former
 * primary): the next one finds the server that is in charge.
 */
export const watchedPool = (pool: pg.Pool, patience: number): PostgresPool =>
  ({
    connect: async () => watchedClient(await pool.connect(), patience),
    end: () => pool.end(),
  }) as PostgresPool;

function watchedClient(client: pg.PoolClient, patience: number) {
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
      if ((error as { code?: unknown }).code === readOnly) lost = error as Error;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return { query, release: () => client.release(lost ?? false) } as unknown as PostgresPoolClient;
}
