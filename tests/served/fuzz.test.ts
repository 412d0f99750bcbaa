import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { seeded } from '../support/seeded';
import { ask, openPitStop, save } from '../support/visitor';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const patience = 5_000;

/** Bytes in, status out; 0 when the server closed without an answer, -1 when it said nothing in time. */
const throwAt = (port: number, bytes: string | Buffer) =>
  new Promise<number>((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const timer = setTimeout(() => {
      socket.destroy();
      resolve(-1);
    }, patience);
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0));
    };
    socket.on('data', (part) => {
      text += part.toString('latin1');
      if (text.includes('\r\n\r\n')) done();
    });
    socket.on('close', done);
    socket.on('error', done);
  });

/** A malformed or hostile request from a grammar of methods, addresses, headers and bodies. */
function malformed(pick: <T>(from: readonly T[]) => T, token: string, host: string) {
  const method = pick([
    'GET',
    'POST',
    'HEAD',
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'TRACE',
    'CONNECT',
    'PROPFIND',
    'FOO',
    'get',
    '',
  ]);
  const path = pick([
    '/',
    '/de',
    '/%',
    '/%00',
    '/%c0%ae',
    '/de/%2e%2e/x',
    '/..',
    '//',
    '/\\',
    '/de/p/',
    `/de/p/${token}/result`,
    `/api/p/${token}/answers`,
    '/_next/data/x.json',
    '/_next/static/../../x',
    '/_next/image?url=%2F..',
    '/de?_rsc=1',
    '/de/start',
    `/${'a'.repeat(3_000)}`,
    '*',
    'http://evil.example/',
    '/de#x',
    '/de?%',
    '/de/problem/503',
    '/de/questions/quick/P1',
    '/\u00ff',
    '/a b',
    '/de/p/__proto__/result',
    '/api/health/',
    '/favicon.ico',
  ]);
  const version = pick(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'HTTP', '']);
  const headers = [
    pick([
      `Host: ${host}`,
      `Host: ${host}`,
      `Host: ${host}`,
      '',
      'Host:',
      'Host: a b',
      `Host: ${host}\r\nHost: evil`,
    ]),
    pick([
      '',
      'RSC: 1',
      'Next-Action: abc',
      'Next-Router-State-Tree: %7B%22',
      'X-Middleware-Subrequest: a',
      'Upgrade: websocket\r\nConnection: Upgrade',
      'Content-Encoding: gzip',
      'Expect: 100-continue',
      'Expect: the worst',
      'Transfer-Encoding: chunked, gzip',
      'Range: bytes=9-1',
      'Cookie: \u0001',
      `X: ${'y'.repeat(20_000)}`,
      'Accept-Language: ;;;,,q=',
      'If-None-Match: *',
    ]),
    pick([
      '',
      'Content-Length: 5',
      'Content-Length: -1',
      'Content-Length: 5\r\nContent-Length: 6',
      'Content-Length: 99999999999',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: chunked\r\nContent-Length: 3',
    ]),
    pick(['', `Origin: http://${host}`, 'Origin: ://', 'Origin: null']),
    pick([
      '',
      'Content-Type: application/json',
      'Content-Type: multipart/form-data',
      'Content-Type: ;;;',
      'Content-Type: text/x-component',
    ]),
  ].filter(Boolean);
  const body = pick([
    '',
    '{}',
    '[[[[',
    '{"answers":',
    '0\r\n\r\n',
    'ffffffffff\r\n',
    '5\r\nhello\r\n0\r\n\r\n',
    'lap=quick',
    '\u0000\u0001',
    '["$F1"]',
  ]);
  return Buffer.from(
    `${method} ${path} ${version}\r\n${headers.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`,
    'latin1',
  );
}

const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

test(`I17 1,500 malformed requests give no server error and no hang, 100 valid ones among them all succeed (seed ${seed})`, async () => {
  const { pick } = seeded(seed);
  const token = await openPitStop(app.url);
  const host = `127.0.0.1:${app.port}`;
  const counts = new Map<number, number>();
  let revision = 0;
  for (let round = 0; round < 100; round += 1) {
    const thrown = Array.from({ length: 15 }, () => malformed(pick, token, host));
    const valid =
      round % 2 === 0
        ? save(app.url, token, [{ item: 'P2S2.a', value: 2, revision: (revision += 1) }])
        : ask(`${app.url}/de`);
    const results = await Promise.all(thrown.map((bytes) => throwAt(app.port, bytes)));
    for (const [i, status] of results.entries()) {
      counts.set(status, (counts.get(status) ?? 0) + 1);
      const request = String(thrown[i]).slice(0, 400);
      // A request that announces a body it never sends may wait for it; nothing else may.
      const waitsForBody = /content-length: (5|99999999999)|chunked|100-continue/i.test(request);
      if (status === -1) expect([waitsForBody, request]).toEqual([true, request]);
      expect([status >= 500 && status !== 501, request]).toEqual([false, request]);
    }
    expect((await valid).status).toBe(200);
  }
  expect([...counts.values()].reduce((a, b) => a + b)).toBe(1_500);
  expect((await ask(`${app.url}/api/health`)).status).toBe(200);
}, 240_000);
