import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newFolder } from './folders';

export interface App {
  readonly url: string;
  readonly port: number;
  readonly process: ChildProcess;
  readonly dataDir: string;
  readonly output: () => string;
  /** Ends the app and answers with its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const root = process.cwd();

export interface AppOptions {
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Spawns the built server without waiting for it. */
export function spawnApp({ dataDir = newFolder(), port = 0, env = {} }: AppOptions) {
  const child = spawn(process.execPath, [join(root, '.build/server.mjs')], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      DATA_DIR: dataDir,
      ...env,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, dataDir, output: () => output, ended };
}

/** Starts the built app on a free port and waits until it is healthy. */
export async function startApp(options: AppOptions = {}): Promise<App> {
  const port = options.port ?? (await freePort());
  const { child, dataDir, output, ended } = spawnApp({ ...options, port });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the app ended: ${output()}`);
    const healthy = await fetch(
      `${url}/api/health`,
      options.env?.APP_URL ? { headers: { host: new URL(options.env.APP_URL).host } } : {},
    )
      .then((response) => response.status === 200 || response.status === 421)
      .catch(() => false);
    if (healthy) break;
    if (Date.now() > deadline) throw new Error(`the app is not healthy: ${output()}`);
    await wait(25);
  }
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { url, port, process: child, dataDir, output, stop };
}
