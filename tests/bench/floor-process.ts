import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface FloorProcess {
  readonly url: string;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
}

type FloorName = 'save-server' | 'bare-next';

const bundled = new Map<FloorName, Promise<string>>();

/** A floor as one file of plain JavaScript, bundled the way the app's own server is. */
export function bundleFloor(name: FloorName): Promise<string> {
  const outfile = join(process.cwd(), `.build/bench/${name}.mjs`);
  const bundle = async () => {
    await build({
      entryPoints: [join(process.cwd(), `tests/bench/floors/${name}.ts`)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
    });
    return outfile;
  };
  const known = bundled.get(name) ?? bundle();
  bundled.set(name, known);
  return known;
}

/** Starts a floor; resolves as soon as it says where it listens. */
export async function startFloor(
  name: FloorName,
  args: readonly string[] = [],
): Promise<FloorProcess> {
  const child = spawn(process.execPath, [await bundleFloor(name), ...args], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Next says other things first when the machine is slow.
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part;
      const found = /"port":(\d+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`the floor ${name} ended`)));
  });
  const stop = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { url: `http://127.0.0.1:${port}`, process: child, stop };
}
