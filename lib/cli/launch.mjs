// The one entry of every npm script: installs and builds what is missing, then runs the command.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const callerFolder = process.env.INIT_CWD ?? process.cwd();
const [command = 'start', ...rest] = process.argv.slice(2);

/** Runs a program to its end, passes signals on, and answers with its exit code. */
function run(program, args, env = {}) {
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CALLER_FOLDER: callerFolder, ...env },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) =>
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0))),
  );
}

const node = (file, args = [], env = {}) => run(process.execPath, [file, ...args], env);
const bin = (name) => join(root, 'node_modules/.bin', name);

const commands = {
  async start() {
    const { ensureBuilt } = await import('./build.mjs');
    await ensureBuilt(root);
    return node('.build/server.mjs', [], { NODE_ENV: 'production' });
  },
  async dev() {
    const { ensureBundled } = await import('./build.mjs');
    await ensureBundled(root);
    return run(bin('tsx'), ['watch', '--clear-screen=false', 'lib/http/main.ts'], {
      NODE_ENV: 'development',
    });
  },
  async check() {
    const fix = rest.includes('--fix');
    if (fix) await run(bin('tsx'), ['lib/cli/write-message-types.ts']);
    const steps = [
      () => run(bin('tsc'), ['--noEmit']),
      () => run(bin('biome'), ['check', ...(fix ? ['--write'] : []), '.']),
      () => commands.test(),
    ];
    for (const step of steps) {
      const code = await step();
      if (code !== 0) return code;
    }
    return 0;
  },
  async test() {
    const { runTests } = await import('../../tests/run.mjs');
    return runTests(root, run, { full: false, only: rest });
  },
  async 'test:full'() {
    const { runTests } = await import('../../tests/run.mjs');
    return runTests(root, run, { full: true, only: rest });
  },
  async bench() {
    return run(bin('tsx'), ['tests/bench/run.ts', ...rest], { NODE_ENV: 'production' });
  },
};

async function toolCommand() {
  const { ensureBundled } = await import('./build.mjs');
  await ensureBundled(root);
  return node('.build/cli.mjs', [command, ...rest], { NODE_ENV: 'production' });
}

try {
  ensureInstalled(root);
  process.exitCode = await (commands[command] ?? toolCommand)();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
