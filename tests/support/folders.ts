import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder of this run. */
export const newFolder = (name = 'data') => mkdtempSync(join(tmpdir(), `boxenstopp-${name}-`));
