import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type App, startApp } from '../support/app';
import { type PostgresServer, query, startPostgres } from '../support/postgres';
import { ask, openPitStop, postForm, quickItems, save } from '../support/visitor';

const restarts = process.env.BOXENSTOPP_FULL ? 20 : 3;
const people = 12;

let server: PostgresServer;
let running: ChildProcess;
let app: App;
beforeAll(async () => {
  server = await startPostgres();
  running = server.process;
  app = await startApp({ env: { DATABASE_URL: await server.createDatabase() } });
});
afterAll(async () => {
  await Promise.all([halt(), (app as App | undefined)?.stop()]);
  rmSync(dirname(dataFolder()), { recursive: true, force: true });
});

const dataFolder = () => server.process.spawnargs[2] as string;

/** As `pg_ctl stop -m immediate`: every connection is cut, nothing is written any more. */
async function halt() {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGQUIT');
  const patience = setTimeout(() => running.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(patience);
}

async function restart() {
  await halt();
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const [, ...args] = server.process.spawnargs;
  running = spawn(server.process.spawnfile, args, {
    ...user,
    cwd: dirname(dataFolder()),
    stdio: 'ignore',
  });
  await vi.waitFor(() => query(server.url('postgres'), 'select 1'), 15_000);
}

/** One person: every save is repeated under its revision until it is acknowledged. */
async function keepSaving(token: string, isOver: () => boolean) {
  const acknowledged = new Map<string, { revision: number; value: number }>();
  const refusals: { status: number; body: string; retryAfter: unknown }[] = [];
  for (let turn = 1; !isOver(); turn += 1) {
    const item = quickItems[turn % quickItems.length] as string;
    const change = { item, value: turn % 5, revision: turn };
    for (;;) {
      const { status, body, headers } = await save(app.url, token, [change]);
      if (status === 200) break;
      refusals.push({ status, body, retryAfter: headers['retry-after'] });
      await wait(50);
    }
    acknowledged.set(item, { revision: turn, value: turn % 5 });
  }
  return { token, acknowledged, refusals };
}

test(`N09 N11 ${restarts} crashes of PostgreSQL under load lose nothing, double nothing and leave the app alive`, async () => {
  const tokens = await Promise.all(Array.from({ length: people }, () => openPitStop(app.url)));
  let isOver = false;
  const saving = tokens.map((token) => keepSaving(token, () => isOver));
  for (let i = 0; i < restarts; i += 1) {
    await wait(300);
    await restart();
  }
  await wait(300);
  isOver = true;
  for (const { token, acknowledged, refusals } of await Promise.all(saving)) {
    for (const { status, body, retryAfter } of refusals)
      expect([status, JSON.parse(body).ok, retryAfter]).toEqual([503, false, '2']);
    for (const [item, { revision, value }] of acknowledged) {
      const again = await save(app.url, token, [{ item, value, revision }]);
      expect([again.status, JSON.parse(again.body).answers]).toEqual([
        200,
        [{ item, value, revision, outcome: 'kept' }],
      ]);
    }
  }
  expect(app.process.exitCode).toBeNull();
}, 120_000);

test('N09 while PostgreSQL is away every address says so in its own form, and works again afterwards', async () => {
  const token = await openPitStop(app.url);
  await halt();
  expect(await ask(`${app.url}/api/health`)).toMatchObject({
    status: 503,
    body: '{"status":"unavailable"}',
  });
  const saved = await save(app.url, token, [{ item: 'P1S1.a', value: 3, revision: 1 }]);
  expect([saved.status, saved.headers['retry-after'], JSON.parse(saved.body).ok]).toEqual([
    503,
    '2',
    false,
  ]);
  const pages = await Promise.all([
    ask(`${app.url}/de/p/${token}/questions/P1`),
    ask(`${app.url}/de/p/${token}/result`),
    postForm(app.url, '/de/start', 'lap=quick'),
    postForm(app.url, `/de/p/${token}/review`, 'organisation=x'),
  ]);
  for (const { status, headers, body } of pages) {
    expect([status, headers['retry-after']]).toEqual([503, '2']);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(body).toContain('Gespeicherte Antworten sind sicher');
  }
  expect((await ask(`${app.url}/de`)).status).toBe(200);

  await restart();
  expect((await save(app.url, token, [{ item: 'P1S1.a', value: 3, revision: 1 }])).status).toBe(
    200,
  );
  expect((await ask(`${app.url}/api/health`)).status).toBe(200);
  expect(app.output()).not.toContain(token);
});
