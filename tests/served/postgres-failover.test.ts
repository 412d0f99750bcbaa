import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { startForwarder } from '../support/forwarder';
import { type PostgresPair, startPair } from '../support/postgres-pair';
import { ask, openPitStop, quickItems, save } from '../support/visitor';

const failovers = process.env.BOXENSTOPP_FULL ? 10 : 1;
const people = 8;

let pair: PostgresPair;
let proxy: Awaited<ReturnType<typeof startForwarder>>;
/** One knows both servers, the other a proxy that leads to the one in charge. */
let apps: readonly [App, App];
beforeAll(async () => {
  pair = await startPair();
  proxy = await startForwarder(pair.primaryPort);
  const behindProxy = `postgres://boxenstopp@127.0.0.1:${proxy.port}/${pair.database}`;
  const direct = await startApp({ env: { DATABASE_URL: pair.bothUrl } });
  apps = [direct, await startApp({ env: { DATABASE_URL: behindProxy } })];
});
afterAll(async () => {
  await Promise.all((apps ?? []).map((app) => app.stop()));
  proxy?.stop();
  pair?.stop();
});

/** One person: every save is repeated under its revision until it is acknowledged. */
async function keepSaving(app: App, token: string, isOver: () => boolean) {
  const acknowledged = new Map<string, { revision: number; value: number }>();
  const refusals: number[] = [];
  let longest = 0;
  for (let turn = 1; !isOver(); turn += 1) {
    const item = quickItems[turn % quickItems.length] as string;
    const change = { item, value: turn % 5, revision: turn };
    const started = performance.now();
    for (;;) {
      const { status } = await save(app.url, token, [change]);
      if (status === 200) break;
      refusals.push(status);
      await wait(50);
    }
    longest = Math.max(longest, performance.now() - started);
    acknowledged.set(item, { revision: turn, value: turn % 5 });
    await wait(10);
  }
  return { app, token, acknowledged, refusals, longest };
}

/** Milliseconds without a server that takes writes. */
const between = 300;

test(`N10 ${failovers} × another server takes over under load: no acknowledged answer is lost or doubled, and the apps live on`, async () => {
  const tokens = await Promise.all(
    Array.from({ length: people }, (_, person) => openPitStop((apps[person % 2] as App).url)),
  );
  let isOver = false;
  const saving = tokens.map((token, person) =>
    keepSaving(apps[person % 2] as App, token, () => isOver),
  );
  for (let turn = 0; turn < failovers; turn += 1) {
    await wait(500);
    // In turn: the old primary refuses every write and stays, or is gone without a word.
    await (turn % 2 === 0 ? pair.fence() : pair.kill());
    await wait(between);
    await pair.promote();
    for (const app of apps) await saves(app);
    await pair.attachStandby();
  }
  await wait(300);
  isOver = true;
  const all = await Promise.all(saving);
  for (const { app, token, acknowledged, refusals } of all) {
    expect(new Set([...refusals, 503])).toEqual(new Set([503]));
    expect(acknowledged.size).toBeGreaterThan(0);
    for (const [item, { revision, value }] of acknowledged) {
      const again = await save(app.url, token, [{ item, value, revision }]);
      expect([again.status, JSON.parse(again.body).answers]).toEqual([
        200,
        [{ item, value, revision, outcome: 'kept' }],
      ]);
    }
  }
  // Nobody's answers can be stored between the two servers; or nothing was tested.
  for (const { longest } of all) expect(longest).toBeGreaterThan(between / 2);
  for (const app of apps) {
    expect(app.process.exitCode).toBeNull();
    expect((await ask(`${app.url}/api/health`)).status).toBe(200);
  }
}, 600_000);

/** Waits until an app takes writes again. */
async function saves(app: App) {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const opened = await openPitStop(app.url).catch(() => null);
    if (opened) return;
    if (Date.now() > deadline) throw new Error(`no writes any more: ${app.output()}`);
    await wait(100);
  }
}
