import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startApp } from '../support/app';
import { newPostgresDatabase } from '../support/databases';
import { newFolder } from '../support/folders';
import { command } from '../support/pit-stop-file';
import { ask, finishedPitStop, openPitStop, save } from '../support/visitor';

const resultOf = async (url: string, token: string) =>
  (await ask(`${url}/de/p/${token}/result`)).body.replace(
    /<script[\s\S]*?<\/script>|nonce="[^"]*"/g,
    '',
  );

test('N16 a backup taken under load holds every answer acknowledged before it began, and comes back on an empty machine', async () => {
  const app = await startApp();
  const token = await finishedPitStop(app.url);
  const before = await resultOf(app.url, token);
  const busy = await openPitStop(app.url);
  let revision = 0;
  let over = false;
  const load = (async () => {
    while (!over)
      await save(app.url, busy, [
        { item: 'P1S1.a', value: revision % 5, revision: (revision += 1) },
      ]);
  })();
  const file = join(newFolder('backup'), 'copy.sqlite');
  const acknowledged = revision;
  const made = await command('backup', [file], { env: { DATA_DIR: app.dataDir } });
  over = true;
  await load;
  await app.stop();
  expect(made).toMatchObject({ code: 0, stdout: '' });

  const dataDir = newFolder();
  expect((await command('restore', [file], { env: { DATA_DIR: dataDir } })).code).toBe(0);
  const restored = await startApp({ dataDir });
  expect(await resultOf(restored.url, token)).toBe(before);
  const page = (await ask(`${restored.url}/de/p/${busy}/questions/P1`)).body;
  expect(Number(/name="rev:P1S1.a" value="(\d+)"/.exec(page)?.[1])).toBeGreaterThanOrEqual(
    acknowledged,
  );
  await restored.stop();
});

test('N16 from SQLite to PostgreSQL and back the same result is shown', async () => {
  const app = await startApp();
  const token = await finishedPitStop(app.url, '44D3223221112223332N1110', 'Größe & Söhne');
  const before = await resultOf(app.url, token);
  const folder = newFolder('backup');
  await command('backup', [join(folder, 'one.sqlite')], { env: { DATA_DIR: app.dataDir } });
  await app.stop();

  const DATABASE_URL = await newPostgresDatabase();
  expect(
    (await command('restore', [join(folder, 'one.sqlite')], { env: { DATABASE_URL } })).code,
  ).toBe(0);
  const onPostgres = await startApp({ env: { DATABASE_URL } });
  expect(await resultOf(onPostgres.url, token)).toBe(before);
  expect(
    (await command('backup', [join(folder, 'two.sqlite')], { env: { DATABASE_URL } })).code,
  ).toBe(0);
  await onPostgres.stop();

  const dataDir = newFolder();
  expect(
    (await command('restore', [join(folder, 'two.sqlite')], { env: { DATA_DIR: dataDir } })).code,
  ).toBe(0);
  const again = await startApp({ dataDir });
  expect(await resultOf(again.url, token)).toBe(before);
  await again.stop();
});

test('a restore is refused while the app runs, and when the file is no backup; nothing is touched', async () => {
  const app = await startApp();
  const token = await finishedPitStop(app.url);
  const file = join(newFolder('backup'), 'copy.sqlite');
  await command('backup', [file], { env: { DATA_DIR: app.dataDir } });
  expect((await command('restore', [file], { env: { DATA_DIR: app.dataDir } })).code).toBe(78);
  await app.stop();

  const damaged = join(newFolder('backup'), 'damaged.sqlite');
  const bytes = readFileSync(file);
  bytes.fill(0x55, 4_096);
  writeFileSync(damaged, bytes);
  for (const wrong of [damaged, '/nowhere.sqlite']) {
    const { code, stderr } = await command('restore', [wrong], { env: { DATA_DIR: app.dataDir } });
    expect([code, stderr]).toEqual([78, expect.stringContaining('not a sound backup')]);
  }
  const again = await startApp({ dataDir: app.dataDir });
  expect((await ask(`${again.url}/de/p/${token}/result`)).status).toBe(200);
  await again.stop();
});

test('a backup never overwrites a file', async () => {
  const app = await startApp();
  const file = join(newFolder('backup'), 'there.sqlite');
  writeFileSync(file, 'something else');
  const { code } = await command('backup', [file], { env: { DATA_DIR: app.dataDir } });
  expect([code, readFileSync(file, 'utf8')]).toEqual([2, 'something else']);
  await app.stop();
});
