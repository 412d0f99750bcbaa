import { afterAll, beforeAll, expect, test } from 'vitest';
import { guessLimits } from '@/lib/server/guess-limit';
import { aTeamIn, type Team } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { newFolder } from '../support/folders';
import { ask } from '../support/visitor';

let app: App;
let team: Team;
beforeAll(async () => {
  const dataDir = newFolder();
  [team] = (await aTeamIn(dataDir, { people: 5, members: 0, staysOpen: true })) as [Team];
  app = await startApp({ dataDir, env: { TRUST_PROXY: '1' } });
});
afterAll(() => app.stop());

const from = (address: string, path: string) =>
  ask(`${app.url}${path}`, { headers: { 'x-forwarded-for': address } });
const code = (n: number) => `ZZZZ${String(n).padStart(4, '0')}`;

test('S01 S02 after ten wrong codes a network waits a minute; another one, and whoever is on the way already, does not', async () => {
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
  for (let n = 0; n < guessLimits.perNetwork; n += 1)
    await from('2001:db8:7::1', `/de/c/${code(n)}`);
  expect((await from('2001:db8:7::2', '/de/c/ZZZZ9999')).status).toBe(429);
  expect((await from('2001:db8:7:1::1', '/de/c/ZZZZ9999')).status).toBe(404);
  expect((await from('2001:db8:7::1', `/de/t/${team.round.code}`)).status).toBe(200);
});
