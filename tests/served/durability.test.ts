import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort, startApp } from '../support/app';
import { fairClock } from '../support/fair-clock';
import { newFolder } from '../support/folders';
import { seeded } from '../support/seeded';
import { ask, openPitStop, quickItems, save } from '../support/visitor';

const seeds = process.env.BOXENSTOPP_FULL ? 100 : 3;
const people = 40;

/** Acknowledged saves: `token item` → highest revision and its value. */
type Ledger = Map<string, { revision: number; value: number }>;

async function writeUntilKilled(
  base: string,
  tokens: readonly string[],
  random: ReturnType<typeof seeded>,
  ledger: Ledger,
  isOver: () => boolean,
) {
  const revisions = new Map<string, number>();
  const writer = async () => {
    while (!isOver()) {
      const key = `${random.pick(tokens)} ${random.pick(quickItems)}`;
      const [token, item] = key.split(' ') as [string, string];
      const revision = (revisions.get(key) ?? 0) + 1;
      revisions.set(key, revision);
      const value = random.below(5);
      const answer = await save(base, token, [{ item, value, revision }]).catch(() => null);
      if (answer?.status !== 200) continue;
      if ((ledger.get(key)?.revision ?? 0) < revision) ledger.set(key, { revision, value });
    }
  };
  await Promise.all(Array.from({ length: 24 }, writer));
}

test.each(Array.from({ length: seeds }, (_, i) => i + 1))(
  'N01 kill -9 under load loses no acknowledged answer (seed %i)',
  async (seed) => {
    const random = seeded(seed);
    const [dataDir, port] = [newFolder(), await freePort()];
    const first = await startApp({ dataDir, port });
    const tokens = await Promise.all(Array.from({ length: people }, () => openPitStop(first.url)));
    let killed = false;
    const acknowledged = 100 + random.below(900);
    const ledger: Ledger = new Map();
    const writing = writeUntilKilled(first.url, tokens, random, ledger, () => killed);
    while (ledger.size < acknowledged && ledger.size < people * quickItems.length * 0.6)
      await wait(1);
    await first.stop('SIGKILL');
    killed = true;
    await writing;

    const passed = fairClock();
    const second = await startApp({ dataDir, port });
    expect(passed()).toBeLessThan(5_000);
    const lost: string[] = [];
    for (const token of tokens) {
      const pages = await Promise.all(
        ['P1', 'P2', 'P3', 'P4'].map((p) => ask(`${second.url}/de/p/${token}/questions/${p}`)),
      );
      const html = pages.map(({ body }) => body).join('');
      for (const [key, { revision, value }] of ledger) {
        const [owner, item] = key.split(' ') as [string, string];
        if (owner !== token) continue;
        const stored = Number(new RegExp(`name="rev:${item}" value="(\\d+)"`).exec(html)?.[1] ?? 0);
        const same = await save(second.url, token, [{ item, value, revision }]);
        if (stored < revision || (stored === revision && same.status !== 200))
          lost.push(`${item} ${revision}→${stored}`);
      }
    }
    expect(lost).toEqual([]);
    expect(await second.stop()).toBe(0);
  },
);
