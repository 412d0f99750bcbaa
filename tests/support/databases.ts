import { rmSync } from 'node:fs';

import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Database, openDatabase, provideDatabase } from '@/lib/db/client';
import { newFolder } from './folders';
import { query } from './postgres';

let count = 0;

/** A fresh, empty PostgreSQL database on the run's server. */
export async function newPostgresDatabase() {
  const server = inject('postgresUrl');
  const name = `t${process.pid}_${Date.now()}_${(count += 1)}`;
  await query(server, `create database ${name}`);
  return server.replace(/\/postgres$/, `/${name}`);
}

/** Runs the same tests against a real SQLite file and a real PostgreSQL server. */
export function onBothDatabases(tests: (opened: () => Database) => void) {
  describe.each(['sqlite', 'postgresql'] as const)('on %s', (kind) => {
    let opened: Database;
    let folder: string;
    beforeAll(async () => {
      folder = newFolder();
      const databaseUrl = kind === 'postgresql' ? await newPostgresDatabase() : null;
      opened = await openDatabase({ dataDir: folder, databaseUrl });
      provideDatabase(opened);
    });
    afterAll(async () => {
      provideDatabase(undefined);
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(() => opened);
  });
}
