import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, gone when this process ends. */
export function newFolder(name = 'data') {
  const folder = mkdtempSync(join(tmpdir(), `boxenstopp-${name}-`));
  made.push(folder);
  return folder;
}
