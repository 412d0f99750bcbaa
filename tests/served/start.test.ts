import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test, vi } from 'vitest';
import { spawnApp, startApp } from '../support/app';
import { newPostgresDatabase } from '../support/databases';
import { newFolder } from '../support/folders';
import { query } from '../support/postgres';
import { ask, finishedPitStop, openPitStop, save } from '../support/visitor';

const ended = async (options: Parameters<typeof spawnApp>[0]) => {
  const app = spawnApp(options);
  const code = await app.ended;
  return { code, text: app.output().trim() };
};

describe('wrong settings end in one sentence and exit code 2 before anything is opened', () => {
  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['HOST', 'my host'],
    ['APP_URL', 'boxenstopp.example.org'],
    ['APP_URL', 'https://example.org/path'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://['],
    ['TRUST_PROXY', 'yes'],
  ])('%s=%s', async (name, value) => {
    const dataDir = join(newFolder(), 'never');
    const { code, text } = await ended({ dataDir, env: { [name]: value } });
    expect(code).toBe(2);
    expect(text).toContain(name);
    expect(text.split('\n')).toHaveLength(1);
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('an address that cannot be listened on names its setting, with exit code 2', () => {
  test.each([
    ['HOST', '192.0.2.1'],
    ['HOST', 'no-such-host.invalid'],
  ])('%s=%s', async (name, value) => {
    const { code, text } = await ended({ env: { [name]: value } });
    expect([code, text.split('\n').at(-1)]).toEqual([2, expect.stringContaining(name)]);
  });

  test('PORT of another program', async () => {
    const app = await startApp();
    const { code, text } = await ended({ port: app.port });
    expect([code, text.split('\n').at(-1)]).toEqual([2, expect.stringContaining('PORT')]);
    await app.stop();
  });
});

describe('the store is refused with a sentence and exit code 78', () => {
  test('N07 of many processes on one folder exactly one lives, and a crash leaves no lock behind', async () => {
    const dataDir = newFolder();
    const app = await startApp({ dataDir });
    const others = await Promise.all(Array.from({ length: 4 }, () => ended({ dataDir })));
    for (const { code, text } of others) {
      expect(code).toBe(78);
      expect(text).toContain(`process ${app.process.pid}`);
    }
    expect((await ask(`${app.url}/api/health`)).status).toBe(200);
    await app.stop('SIGKILL');
    const next = await startApp({ dataDir });
    expect(await next.stop()).toBe(0);
  });

  test('N05 a damaged database is left untouched', async () => {
    const dataDir = newFolder();
    const app = await startApp({ dataDir });
    await finishedPitStop(app.url);
    await app.stop();
    const file = join(dataDir, 'boxenstopp.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0xaa, 4_096, bytes.byteLength);
    writeFileSync(file, bytes);
    const { code, text } = await ended({ dataDir });
    expect([code, text]).toEqual([78, expect.stringContaining('npm run restore')]);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('N08 a data folder that cannot be written', async () => {
    const parent = newFolder();
    writeFileSync(join(parent, 'file'), '');
    const { code, text } = await ended({ dataDir: join(parent, 'file', 'data') });
    expect([code, text]).toEqual([78, expect.stringContaining('DATA_DIR')]);
  });

  test('N17 a database of a newer version', async () => {
    const databaseUrl = await newPostgresDatabase();
    const app = await startApp({ env: { DATABASE_URL: databaseUrl } });
    await app.stop();
    await query(
      databaseUrl,
      `insert into kysely_migration (name, timestamp) values ('9999-later', '2099-01-01')`,
    );
    const { code, text } = await ended({ env: { DATABASE_URL: databaseUrl } });
    expect([code, text]).toEqual([78, expect.stringContaining('9999-later')]);
  });

  test('a PostgreSQL server that does not answer', async () => {
    const { code, text } = await ended({
      env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    });
    expect([code, text]).toEqual([78, expect.stringContaining('DATABASE_URL')]);
  });

  test('a PostgreSQL server that would acknowledge what is not on disk', async () => {
    const databaseUrl = await newPostgresDatabase();
    const name = databaseUrl.split('/').at(-1);
    await query(inject('postgresUrl'), `alter database ${name} set synchronous_commit = off`);
    const { code, text } = await ended({ env: { DATABASE_URL: databaseUrl } });
    expect([code, text]).toEqual([78, expect.stringContaining('synchronous_commit=off')]);
  });
});

describe('a started app', () => {
  test('says where it runs, and which database and questionnaire it has', async () => {
    const app = await startApp();
    await vi.waitFor(() => expect(app.output()).toContain(app.url));
    expect(JSON.parse((await ask(`${app.url}/api/health`)).body)).toEqual({
      status: 'ok',
      database: 'sqlite',
      version: expect.any(String),
      questionnaire: 'cx@v1',
    });
    await app.stop();
  });

  test('works on PostgreSQL from link to report, with a second process on the same database', async () => {
    const databaseUrl = await newPostgresDatabase();
    const [first, second] = await Promise.all([
      startApp({ env: { DATABASE_URL: databaseUrl } }),
      startApp({ env: { DATABASE_URL: databaseUrl } }),
    ]);
    const token = await finishedPitStop(first.url);
    expect((await ask(`${second.url}/de/p/${token}/result`)).status).toBe(200);
    expect((await ask(`${second.url}/de/p/${token}/report.pdf`)).headers['content-type']).toBe(
      'application/pdf',
    );
    await Promise.all([first.stop(), second.stop()]);
  });

  test('N13 finishes what is under way when it is told to stop, and ends with 0', async () => {
    const app = await startApp();
    const token = await openPitStop(app.url);
    const saves = Array.from({ length: 50 }, (_, i) =>
      save(app.url, token, [{ item: 'P1S1.a', value: 1, revision: i + 1 }]),
    );
    const code = app.stop();
    const results = await Promise.allSettled(saves);
    for (const result of results)
      if (result.status === 'fulfilled') expect([200, 409]).toContain(result.value.status);
    expect(await code).toBe(0);
  });

  test('AN08 writes neither links nor names nor answers to its log', async () => {
    const app = await startApp();
    const token = await finishedPitStop(app.url, undefined, 'Kanarienvogel GmbH');
    await ask(`${app.url}/de/p/${token}/result`);
    await ask(`${app.url}/de/p/${token}/nothing`);
    await app.stop();
    expect(app.output()).not.toContain(token);
    expect(app.output()).not.toContain('Kanarienvogel');
    expect(app.output()).not.toContain('127.0.0.1 ');
  });
});
