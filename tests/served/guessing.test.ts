import { afterAll, beforeAll, expect, test } from 'vitest';
import { paths } from '@/lib/paths';
import { guessLimits } from '@/lib/server/guess-limit';
import { aTeamIn, type Team } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { newFolder } from '../support/folders';
import { surelyApart, timeApart } from '../support/time-apart';
import { ask } from '../support/visitor';

let app: App;
let team: Team;
let closed: Team;
let expired: Team;
beforeAll(async () => {
  const dataDir = newFolder();
  const open = { people: 5, members: 0, staysOpen: true };
  const past = { ...open, closesOn: '2001-01-01' };
  const teams = await aTeamIn(dataDir, open, { people: 5 }, past);
  [team, closed, expired] = teams as [Team, Team, Team];
  app = await startApp({ dataDir, env: { TRUST_PROXY: '1' } });
});
afterAll(() => app.stop());

const from = (address: string, path: string) =>
  ask(`${app.url}${path}`, { headers: { 'x-forwarded-for': address } });
const code = (n: number) => `ZZZZ${String(n).padStart(4, '0')}`;

const plainWords = (body: string) =>
  body.replace(/<script[\s\S]*?<\/script>/g, '').replace(/nonce="[^"]*"/g, '');

test('S01 unknown, closed and expired codes get the same page, after the same time', async () => {
  let sent = 0;
  const page = (typed: string) => async () => {
    sent += 1;
    const answer = await from(`10.9.${sent >> 8}.${sent & 255}`, `/de/t/${typed}`);
    if (answer.status !== 404) throw new Error(`${typed} answered ${answer.status}`);
    return answer.body.replaceAll(typed, '');
  };
  const kinds = {
    unknown: page('ZZZZZZZZ'),
    closed: page(closed.round.code ?? ''),
    expired: page(expired.round.code ?? ''),
  };
  const pages = await Promise.all(Object.values(kinds).map((asked) => asked()));
  expect(new Set(pages.map(plainWords)).size).toBe(1);
  // As many as the budget of one minute allows.
  const apart = await timeApart(kinds, 90);
  expect(surelyApart(apart), JSON.stringify(apart)).toBeLessThan(1);
});

/** Wrong codes are counted by the minute: what must fall into one does not begin near its end. */
async function earlyInAMinute() {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 20_000) await new Promise((resolve) => setTimeout(resolve, left + 50));
}

test('S01 S02 after ten wrong codes a network waits a minute; another one, and whoever is on the way already, does not', async () => {
  await earlyInAMinute();
  const statuses: number[] = [];
  for (let n = 0; n < guessLimits.perNetwork + 4; n += 1)
    statuses.push((await from(`203.0.113.7`, `/de/t/${code(n)}`)).status);
  expect(statuses.filter((status) => status === 404)).toHaveLength(guessLimits.perNetwork);
  expect(statuses.slice(guessLimits.perNetwork)).toEqual([429, 429, 429, 429]);
  const waiting = await from('203.0.113.7', `/de/t/${team.round.code}`);
  expect([waiting.status, waiting.headers['retry-after']]).toEqual([429, '60']);
  expect(waiting.body).toContain('Zu viele falsche Codes.');
  // Another spelling of the same address, and an entry that the client wrote itself, are the same network.
  expect((await from('::ffff:203.0.113.7', '/de/t/ZZZZ9999')).status).toBe(429);
  expect((await from('198.51.100.9, 203.0.113.7', '/de/t/ZZZZ9999')).status).toBe(429);
  expect((await from('198.51.100.9', `/de/t/${team.round.code}`)).status).toBe(200);
});

test('S01 codes of customers have a limit of their own: old links to a closed survey keep nobody from joining', async () => {
  await earlyInAMinute();
  for (let n = 0; n < guessLimits.perNetwork; n += 1)
    await from('2001:db8:7::1', `/de/c/${code(n)}`);
  expect((await from('2001:db8:7::2', '/de/c/ZZZZ9999')).status).toBe(429);
  expect((await from('2001:db8:7:1::1', '/de/c/ZZZZ9999')).status).toBe(404);
  expect((await from('2001:db8:7::1', `/de/t/${team.round.code}`)).status).toBe(200);
});

/** How many a flood of one lap may look up, whatever it spoofs: the budget of each minute it touches, and the slow lane. */
const mostLookUps = (started: number, ended: number) => {
  const minutes = Math.floor(ended / 60_000) - Math.floor(started / 60_000) + 1;
  const slow = (Math.ceil((ended - started) / 1_000) + 1) * guessLimits.slowPerSecond;
  return minutes * guessLimits.perInstance + slow;
};
const guesses = process.env.BOXENSTOPP_FULL ? 20_000 : 800;
const inFlight = 16;

test(`S01 of ${guesses} guesses from 1,000 spoofed addresses no more than the budget is looked up, and people inside notice nothing`, async () => {
  const statuses = new Map<number, number>();
  const started = Date.now();
  const guessFrom = async (lane: number) => {
    for (let n = lane; n < guesses; n += inFlight) {
      const network = n % 1_000;
      const address = `10.${Math.floor(network / 250)}.${network % 250}.${n % 200}`;
      const { status } = await from(address, `/de/t/${code(n % 10_000)}`);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const lanes = Array.from({ length: inFlight }, (_, lane) => guessFrom(lane));
  const inside = await ask(`${app.url}${paths.lobby('de', team.token)}`);
  await Promise.all(lanes);
  const lookedUp = statuses.get(404) ?? 0;
  expect([...statuses.keys()].sort()).toEqual([404, 429]);
  // Requests in flight at one moment may all have been let in before the first of them was counted.
  expect(lookedUp).toBeLessThanOrEqual(mostLookUps(started, Date.now()) + inFlight);
  expect(lookedUp).toBeGreaterThan(0);
  expect(inside.status).toBe(200);
}, 900_000);
