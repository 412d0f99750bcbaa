import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { ask } from '../support/visitor';

let app: App;
const publicHost = 'boxenstopp.example.org';
beforeAll(async () => {
  app = await startApp({ env: { APP_URL: `https://${publicHost}` } });
});
afterAll(() => app.stop());

const form = { 'content-type': 'application/x-www-form-urlencoded' };

test.each([
  'evil.example',
  `127.0.0.1`,
  `${publicHost}.evil.example`,
  `${publicHost}:81`,
  'evil.example:443',
])('S12 a request for the host "%s" is misdirected', async (host) => {
  for (const path of ['/', '/de', '/api/health', '/de/start'])
    expect((await ask(app.url + path, { headers: { host } })).status).toBe(421);
});

test.each(['a b', 'a/b', '[::', 'a:b:c', '<script>'])('S12 "%s" is no host', async (host) => {
  expect((await ask(`${app.url}/de`, { headers: { host } })).status).toBe(400);
});

test('S12 no proxy header reaches a page, a redirect or a link', async () => {
  const evil = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    forwarded: 'host=evil.example;proto=ftp',
    'x-original-url': '/evil.example',
    'x-host': 'evil.example',
  };
  for (const path of ['/', '/de', '/de/start', '/de/nothing', '/en/method']) {
    const answer = await ask(app.url + path, { headers: { host: publicHost, ...evil } });
    expect(`${JSON.stringify(answer.headers)}${answer.body}`).not.toContain('evil.example');
  }
});

test('S11 the public address is the only origin that may write', async () => {
  const start = (origin: string) =>
    ask(`${app.url}/de/start`, {
      method: 'POST',
      headers: { ...form, host: publicHost, origin },
      body: 'lap=quick',
    });
  expect((await start(`https://${publicHost}`)).status).toBe(303);
  for (const origin of [`http://${publicHost}`, app.url, 'https://evil.example', 'null'])
    expect((await start(origin)).status).toBe(403);
});

test('an https address is kept by browsers', async () => {
  expect(
    (await ask(`${app.url}/de`, { headers: { host: publicHost } })).headers[
      'strict-transport-security'
    ],
  ).toContain('max-age=31536000');
});
