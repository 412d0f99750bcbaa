import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { quietBetween } from '@/lib/http/quiet-contexts';

const storage = new AsyncLocalStorage<string>();
/** A page that takes a while and knows its own context at its end. */
const page = quietBetween((name: string, milliseconds: number) =>
  storage.run(name, async () => {
    await setTimeout(milliseconds);
    return storage.getStore();
  }),
);

test('pages that are made at the same time keep their own context to the end', async () => {
  expect(await Promise.all([page('short', 1), page('long', 30), page('longer', 60)])).toEqual([
    'short',
    'long',
    'longer',
  ]);
});

test('the next page has a context again, also after one that failed', async () => {
  const failing = quietBetween(async () => {
    throw new Error('broken');
  });
  await expect(failing()).rejects.toThrow('broken');
  expect(await page('next', 1)).toBe('next');
});

test.skipIf(Number.parseInt(process.versions.node, 10) >= 24)(
  'once no page is being made, nothing is kept any more',
  async () => {
    const seen: (string | undefined)[] = [];
    const leaving = quietBetween(async () => {
      storage.run('left behind', () => {
        setTimeout(20).then(() => seen.push(storage.getStore()));
      });
    });
    await leaving();
    await setTimeout(40);
    expect(seen).toEqual([undefined]);
  },
);
