import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashToken } from '@/lib/server/tokens';
import { readPdf } from '../pdf/read-pdf';
import { aTeamIn, type Team } from '../support/a-team';
import { type App, startApp } from '../support/app';
import { newFolder } from '../support/folders';
import { ask, postForm, quickItems } from '../support/visitor';

const canary = {
  address: '203.0.113.99',
  agent: 'CanaryBrowser/7.3',
  referrer: 'https://intranet.example/canary-referrer',
  comment: 'Kanarienvogel im Kommentar',
  name: 'Kanarienname',
};

let app: App;
let team: Team;
let dataDir: string;
const keys: string[] = [];

beforeAll(async () => {
  dataDir = newFolder();
  [team] = (await aTeamIn(dataDir, { people: 8, members: 0, staysOpen: true })) as [Team];
  app = await startApp({ dataDir, env: { TRUST_PROXY: '1' } });
});
afterAll(() => app.stop());

const headers = () => ({
  origin: app.url,
  'x-forwarded-for': canary.address,
  'user-agent': canary.agent,
  referer: canary.referrer,
});
const form = () => ({ ...headers(), 'content-type': 'application/x-www-form-urlencoded' });
const post = (path: string, body: string) =>
  ask(`${app.url}${path}`, { method: 'POST', headers: form(), body });
const postJson = (path: string, body: unknown) =>
  ask(`${app.url}${path}`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function takePart() {
  const joined = await post(`/de/t/${team.round.code}`, '');
  const key = /\/r\/([\w-]{43})\//.exec(String(joined.headers.location))?.[1] ?? '';
  keys.push(key);
  const answers = quickItems.map((item) => ({ item, value: 3, revision: 1 }));
  expect((await postJson(`/api/r/${key}/answers`, { answers })).status).toBe(200);
  const notes = [{ item: 'P1S1.a', value: canary.comment, revision: 1 }];
  expect((await postJson(`/api/r/${key}/notes`, { notes })).status).toBe(200);
  expect((await post(`/de/r/${key}/review`, '')).status).toBe(303);
}

const readBytes = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer());

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('\n');

test('AN08 P27 a whole round, with a few failures in it, leaves no address, agent, name, comment, key or code in the log', async () => {
  for (let i = 0; i < 8; i += 1) await takePart();
  await post('/de/t/ZZZZ9999', `name=${canary.name}`);
  await postJson(`/api/r/${keys[0]}/answers`, { answers: [{ item: canary.name, value: 9 }] });
  await ask(`${app.url}/de/r/${'x'.repeat(43)}/questions/P1`, { headers: headers() });
  const closed = await postForm(app.url, `/de/p/${team.token}/lobby/steer`, 'do=close');
  expect([closed.status, String(closed.headers.location)]).toEqual([
    303,
    expect.stringContaining('closed'),
  ]);
  const log = app.output();
  for (const secret of [
    ...Object.values(canary),
    ...keys,
    ...keys.map(hashToken),
    team.token,
    team.round.code ?? 'no code',
  ])
    expect([secret, log.includes(secret)]).toEqual([secret, false]);
});

test('P10 P23 neither does the data folder, but for what was asked: no address, agent or key of anybody', () => {
  const stored = filesOf(dataDir);
  for (const secret of [
    canary.address,
    canary.agent,
    canary.referrer,
    canary.name,
    ...keys,
    ...keys.map(hashToken),
  ])
    expect([secret, stored.includes(secret)]).toEqual([secret, false]);
});

test('AN15 the files people take away name no author, no user and no moment', async () => {
  const pdf = await ask(`${app.url}/de/p/${team.token}/report.pdf`);
  const again = await ask(`${app.url}/de/p/${team.token}/report.pdf`);
  expect(pdf.status).toBe(200);
  expect(pdf.body).toBe(again.body);
  const { info } = await readPdf(await readBytes(`${app.url}/de/p/${team.token}/report.pdf`));
  expect([info.Author, info.Creator, info.Producer]).toEqual(Array(3).fill('Boxenstopp'));
  expect(String(info.CreationDate)).toMatch(/^D:\d{8}000000/);
  const sheet = await ask(`${app.url}/de/p/${team.token}/roadmap.csv`);
  expect(sheet.body).not.toMatch(/\d{2}:\d{2}:\d{2}/);
});
