import pg from 'pg';

const readOnly = '25006';

/** PostgreSQL's own code for a write where none is possible: on a standby, or on a former primary. */
export const isReadOnly = (error: unknown) => (error as { code?: unknown })?.code === readOnly;

type PoolOptions = Omit<pg.PoolConfig, 'connectionString' | 'verify'>;

/** Connections to the one of several servers that can be written to; of a single address, only as long as its server can be. */
export interface WritablePool {
  readonly connect: () => Promise<pg.PoolClient>;
  /** A connection turned out to be read-only: so are all others to its server, and none of them is handed out again (N10). */
  readonly drain: (client: pg.PoolClient) => void;
  readonly end: () => Promise<void>;
}

export function writablePool(addresses: readonly string[], options: PoolOptions): WritablePool {
  const create = (connectionString: string) => poolOf({ ...options, connectionString });
  const pools = addresses.map(create);
  const cameFrom = new WeakMap<pg.PoolClient, pg.Pool>();
  let current = 0;
  return {
    connect: async () => {
      let problem: unknown;
      for (let tried = 0; tried < pools.length; tried += 1) {
        const at = current;
        try {
          const pool = pools[at] as pg.Pool;
          const client = await pool.connect();
          cameFrom.set(client, pool);
          return client;
        } catch (error) {
          problem = error;
          // Unless somebody else has gone on already.
          if (current === at) current = (at + 1) % pools.length;
        }
      }
      throw problem;
    },
    drain: (client) => {
      const old = cameFrom.get(client);
      const at = old ? pools.indexOf(old) : -1;
      // Somebody else has found out before.
      if (!old || at < 0) return;
      pools[at] = create(addresses[at] as string);
      void old.end().catch(() => {});
    },
    end: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}

function poolOf(options: pg.PoolConfig) {
  const pool = new pg.Pool({ ...options, verify: mustBeWritable });
  // Without listeners a lost connection would end the process (also while a client is checked out).
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

const question = { text: 'show transaction_read_only', query_timeout: 5_000 };

/** A proxy, or a list of servers, may lead to one that has not noticed that it is no longer in charge. */
function mustBeWritable(client: pg.PoolClient, done: (error?: Error) => void) {
  client
    .query<{ transaction_read_only: string }>(question)
    .then(({ rows }) => {
      if (rows[0]?.transaction_read_only !== 'on') return done();
      done(Object.assign(new Error('The PostgreSQL server is read-only.'), { code: readOnly }));
    })
    .catch(done);
}
