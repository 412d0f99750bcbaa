import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, provideDatabase } from '@/lib/db/client';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { saveAnswers } from '@/lib/server/save-answers';
import { newFolder } from '../support/folders';

let opened: Database;
beforeAll(async () => {
  opened = await openDatabase({ dataDir: newFolder(), databaseUrl: null });
  provideDatabase(opened);
});
afterAll(async () => {
  provideDatabase(undefined);
  await opened.close();
});

const change = (value: 0 | 1, revision: number) => [{ item: 'P1S1.a', value, revision }];

test('N03 without room nothing is acknowledged, everything can be read, and with room it goes on by itself', async () => {
  const { token } = await createPitStop('quick');
  await saveAnswers(token, change(1, 1));
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(opened.db);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(opened.db);
  const acknowledged: string[] = [];
  const refused = await (async () => {
    for (let i = 0; i < 500; i += 1) acknowledged.push((await createPitStop('full')).token);
    return null;
  })().catch((error: Error) => error.message);
  expect(refused).toBe('database or disk is full');

  // A new day: reading would like to note the visit.
  await sql`update assessments set used_on = '2020-01-01'`.execute(opened.db);
  for (const known of [token, ...acknowledged]) expect(await getPitStop(known)).not.toBeNull();

  await sql`pragma max_page_count = 1000000`.execute(opened.db);
  expect(await saveAnswers(token, change(0, 2))).toMatchObject({ kind: 'done' });
  expect((await createPitStop('full')).token).toHaveLength(43);
});

test('reading goes on when the visit cannot be noted', async () => {
  const { token } = await createPitStop('quick');
  await sql`update assessments set used_on = '2020-01-01'`.execute(opened.db);
  await sql`pragma query_only = on`.execute(opened.db);
  expect(await getPitStop(token)).not.toBeNull();
  await expect(saveAnswers(token, change(1, 1))).rejects.toThrow('readonly');
  await sql`pragma query_only = off`.execute(opened.db);
});
