import { expect, test } from 'vitest';
import { forgetAll, remember } from '@/lib/http/device-cookie';
import type { TeamRound } from '@/lib/server/round/team-round';

const round = (id: string, closesOn: string | null = null) =>
  ({ id, closesOn, code: 'K7M4QX2B' }) as TeamRound;
const begun = { kind: 'begun', secret: 'A'.repeat(43) } as const;
const now = Date.parse('2026-11-28T10:00:00Z');
const secondsOf = (cookie: string) => Number(/Max-Age=(\d+)/.exec(cookie)?.[1]);
const plain = { appUrl: null };

test('two rounds have two cookies, one round always the same', () => {
  const name = (id: string) => remember(round(id), plain, begun, now).split('=')[0];
  expect(name('a')).not.toBe(name('b'));
  expect(name('a')).toBe(name('a'));
});

test.each([
  [null, 14 * 86_400],
  ['2027-11-28', 14 * 86_400],
  ['2026-11-30', 2 * 86_400 + 2 * 86_400 - 10 * 3_600],
  ['2020-01-01', 86_400],
])('of a round that ends on %s it stays for %i seconds', (closesOn, seconds) => {
  expect(secondsOf(remember(round('a', closesOn), plain, begun, now))).toBe(seconds);
});

test('only our own cookies are forgotten, each in its own way', () => {
  const cookie =
    'session=1; boxenstopp-0123456789abcdef=bX; __Host-fedcba9876543210=hY; boxenstopp-x=1';
  expect(forgetAll({ headers: { cookie } }, plain)).toEqual([
    'boxenstopp-0123456789abcdef=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
    '__Host-fedcba9876543210=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
  ]);
  expect(forgetAll({ headers: {} }, plain)).toEqual([]);
});
