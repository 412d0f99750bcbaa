// `npm test`: everything, on a fresh machine. Plain JavaScript, called by the launcher once packages are installed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../lib/cli/build.mjs';
import { findChromium } from './chromium.mjs';
import { failedTests } from './failed-tests.mjs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Runs all tests (or, with names of projects, some) and answers with the exit code. */
export async function runTests(root, run, { full, only }) {
  const chromium = await findChromium(root);
  await ensureBuilt(root);
  const reports = join(root, '.build/test-reports');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const env = { CHROMIUM_PATH: chromium, BOXENSTOPP_FULL: full ? '1' : '', NODE_ENV: 'test' };
  const wanted = (name) => only.length === 0 || only.includes(name);
  const projects = ['pure', 'components', 'stores', 'commands', 'served'].filter(wanted);
  let code =
    only.length > 0 ? 0 : await run(join(root, 'node_modules/.bin/tsc'), ['--noEmit'], env);
  if (projects.length > 0) {
    const args = [
      'run',
      '--config',
      'tests/vitest.config.ts',
      ...projects.flatMap((name) => ['--project', name]),
    ];
    const output = [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'vitest.json')}`,
    ];
    code = (await run(join(root, 'node_modules/.bin/vitest'), [...args, ...output], env)) || code;
  }
  if (wanted('browser')) {
    const args = ['test', '--config', 'tests/playwright.config.ts'];
    const report = { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') };
    code =
      (await run(join(root, 'node_modules/.bin/playwright'), args, { ...env, ...report })) || code;
  }
  const units = read(join(reports, 'vitest.json'));
  const pages = read(join(reports, 'playwright.json'));
  const browser = pages?.stats;
  const passed = (units?.numPassedTests ?? 0) + (browser?.expected ?? 0);
  const failed = (units?.numFailedTests ?? 0) + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0);
  for (const text of failedTests(units, pages, root)) {
    process.stdout.write(`${text}\n`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return code || (failed > 0 ? 1 : 0);
}
