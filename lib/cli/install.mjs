// Plain JavaScript: this runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Whether node_modules holds exactly what the lockfile asks for (packages for other platforms aside). */
export function isInstalled(root) {
  const marker = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return false;
  const present = read(marker).packages ?? {};
  const wanted = read(join(root, 'package-lock.json')).packages ?? {};
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const installed = present[path];
    return installed ? installed.version === entry.version : entry.optional === true;
  });
}

/** Installs what the lockfile names; no package's script runs, and packages for building come along also in production. */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  process.stderr.write('Installing packages …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(
    npm,
    ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'development' },
    },
  );
}
