import { describe, expect, test } from 'vitest';
import { countWrongGuess, guessLimits, mayGuess } from '@/lib/server/guess-limit';
import { onBothDatabases } from '../support/databases';
import { seeded } from '../support/seeded';

onBothDatabases((opened) => {
  let minute = Date.UTC(2026, 10, 22, 10, 0);
  const nextMinute = () => (minute += 60_000);

  /** A wrong code from a network, if it is looked up at all. */
  const guess = async (network: string, now: number) => {
    const isLookedUp = await mayGuess(network, 'team', now);
    if (isLookedUp) await countWrongGuess(network, 'team', now);
    return isLookedUp;
  };

  describe('S01 guessing codes', () => {
    test('one network gets ten wrong codes a minute, then none, and again in the next one', async () => {
      const now = nextMinute();
      const tries: boolean[] = [];
      for (let i = 0; i < 20; i += 1) tries.push(await guess('192.0.2.1', now));
      expect(tries.filter(Boolean)).toHaveLength(guessLimits.perNetwork);
      expect(await guess('192.0.2.2', now)).toBe(true);
      expect(await guess('192.0.2.1', nextMinute())).toBe(true);
    });

    test('right codes use nothing up', async () => {
      const now = nextMinute();
      for (let i = 0; i < 40; i += 1) expect(await mayGuess('192.0.2.3', 'team', now)).toBe(true);
    });

    test('thousands of guesses from 1,000 networks in a minute: no more than the budget and the slow lane are looked up', async () => {
      const start = nextMinute();
      const random = seeded(7);
      let lookups = 0;
      const total = process.env.BOXENSTOPP_FULL ? 100_000 : 4_000;
      for (let i = 0; i < total; i += 1)
        if (
          await guess(`10.0.${random.below(4)}.${random.below(250)}`, start + (i * 59_000) / total)
        )
          lookups += 1;
      const most = guessLimits.perInstance + 60 * guessLimits.slowPerSecond;
      expect(lookups).toBeLessThanOrEqual(most);
      expect(lookups).toBeGreaterThanOrEqual(guessLimits.perInstance);
      // A thousand live codes among 2^40: less than one in ten thousand hits in an hour of this.
      expect((most * 60 * 1_000) / 2 ** 40).toBeLessThan(1e-4);
    }, 120_000);
  });

  test('S03 nothing but keyed hashes is stored, and nothing of yesterday', async () => {
    await countWrongGuess('203.0.113.77', 'team', nextMinute());
    const rows = await opened().db.selectFrom('limits').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('203.0.113.77');
    const { forgetGuesses } = await import('@/lib/server/guess-limit');
    await forgetGuesses('2026-11-23');
    expect(await opened().db.selectFrom('limits').selectAll().execute()).toEqual([]);
  });
});
