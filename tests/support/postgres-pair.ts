import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './app';
import { query, startPostgres } from './postgres';

interface Server {
  readonly data: string;
  readonly port: number;
  process: ChildProcess;
}

/** A primary and a synchronous standby that changes places with it. */
export interface PostgresPair {
  readonly database: string;
  /** One address with both servers, as an operator would write it. */
  readonly bothUrl: string;
  readonly primaryPort: () => number;
  /** Ends the primary without a word. */
  readonly kill: () => Promise<void>;
  /** The primary takes no writes any more, and stays. */
  readonly fence: () => Promise<void>;
  /** The standby becomes the primary; what was one is gone. */
  readonly promote: () => Promise<void>;
  /** Gives the primary a new standby in the place of the old one, and waits for it from then on. */
  readonly attachStandby: () => Promise<void>;
  readonly stop: () => void;
}

const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export async function startPair(): Promise<PostgresPair> {
  const first = await startPostgres();
  const database = new URL(await first.createDatabase()).pathname.slice(1);
  const [, , data = '', , port] = first.process.spawnargs;
  const folder = dirname(data);
  const servers: Server[] = [
    { data, port: Number(port), process: first.process },
    { data: join(folder, 'data-2'), port: await freePort(), process: first.process },
  ];
  let current = 0;
  const primary = () => servers[current] as Server;
  const other = () => servers[1 - current] as Server;
  const url = ({ port }: Server, name = 'postgres') =>
    `postgres://boxenstopp@127.0.0.1:${port}/${name}`;

  const alter = async (server: Server, settings: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(settings))
      await query(url(server), `alter system set ${name} = '${value}'`);
    await query(url(server), 'select pg_reload_conf()');
  };

  const run = (server: Server) => {
    const args = ['-D', server.data, '-p', String(server.port)];
    const local = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
    server.process = spawn(first.process.spawnfile, [...args, ...local], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    });
  };

  async function halt({ process: running }: Server, signal: NodeJS.Signals) {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  }

  const until = async (server: Server, question: string) => {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const rows = await query(url(server), question).then(
        (result) => result.rows,
        () => [],
      );
      if (rows[0]?.yes === true) return;
      if (Date.now() > deadline) throw new Error(`never true: ${question}`);
      await wait(50);
    }
  };

  async function attachStandby() {
    const [from, to] = [primary(), other()];
    if (to.process !== from.process) await halt(to, 'SIGQUIT');
    rmSync(to.data, { recursive: true, force: true });
    const session = new pg.Client({ connectionString: url(from) });
    await session.connect();
    await session.query("select pg_backup_start('copy', true)");
    // Files that are written or vanish meanwhile are what the log of changes is replayed for.
    spawnSync('cp', ['-a', from.data, to.data]);
    const { rows } = await session.query('select labelfile from pg_backup_stop(false)');
    await session.end();
    rmSync(join(to.data, 'postmaster.pid'), { force: true });
    const conninfo = `host=127.0.0.1 port=${from.port} user=boxenstopp application_name=standby`;
    write(to, 'backup_label', rows[0].labelfile);
    write(to, 'standby.signal', '');
    execFileSync('sh', ['-c', `echo "primary_conninfo = '${conninfo}'" >> postgresql.auto.conf`], {
      cwd: to.data,
    });
    run(to);
    await until(
      from,
      "select count(*) > 0 as yes from pg_stat_replication where state = 'streaming'",
    );
    await alter(from, { synchronous_standby_names: '*', synchronous_commit: 'remote_apply' });
    await until(from, "select sync_state = 'sync' as yes from pg_stat_replication");
  }

  const write = ({ data: into }: Server, name: string, text: string) => {
    writeFileSync(join(into, name), text);
    if ('uid' in user) chownSync(join(into, name), user.uid as number, user.gid as number);
  };

  await attachStandby();
  return {
    database,
    bothUrl: `postgres://boxenstopp@${servers.map(({ port: one }) => `127.0.0.1:${one}`).join(',')}/${database}?target_session_attrs=read-write`,
    primaryPort: () => primary().port,
    kill: () => halt(primary(), 'SIGKILL'),
    fence: () => alter(primary(), { default_transaction_read_only: 'on' }),
    promote: async () => {
      const next = other();
      await query(url(next), 'select pg_promote(true)');
      // Nobody is there to wait for until there is another standby; and what fenced the old one was copied.
      await alter(next, { synchronous_standby_names: '', default_transaction_read_only: 'off' });
      await halt(primary(), 'SIGQUIT');
      current = 1 - current;
    },
    attachStandby,
    stop: () => {
      for (const { process: running } of servers) running.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
