import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type App, startApp } from '../support/app';
import { fairClock } from '../support/fair-clock';
import { ask } from '../support/visitor';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${headers}\r\n`;
const upgrade = get('/de', 'Connection: Upgrade\r\nUpgrade: websocket\r\n');

/** A client that sends and then neither closes nor answers a close. */
function stubborn(bytes: string) {
  const socket = connect({ port: app.port, host: '127.0.0.1', allowHalfOpen: true });
  const heard = { text: '' };
  socket.on('error', () => {});
  socket.on('data', (part) => (heard.text += part));
  socket.write(bytes);
  return { socket, heard };
}

const openFiles = () => readdirSync(`/proc/${app.process.pid}/fd`).length;

describe.skipIf(process.platform !== 'linux')('a connection that has been refused is gone', () => {
  test.each([
    ['S20 a WebSocket', upgrade, '400'],
    ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['no HTTP at all', 'HELLO\r\n\r\n', '400'],
    ['a flood of headers', get('/de', `X: ${'y'.repeat(20_000)}\r\n`), '431'],
    ['two lengths', get('/de', 'Content-Length: 1\r\nContent-Length: 2\r\n'), '400'],
    [
      'a length and chunks',
      get('/de', 'Content-Length: 3\r\nTransfer-Encoding: chunked\r\n'),
      '400',
    ],
  ])('%s', async (_sentence, bytes, status) => {
    const before = openFiles();
    const clients = Array.from({ length: 20 }, () => stubborn(bytes));
    await vi.waitFor(() => {
      for (const { heard } of clients) expect(heard.text).toContain(`HTTP/1.1 ${status} `);
      expect(openFiles()).toBeLessThan(before + 5);
    }, 5_000);
    for (const { socket } of clients) socket.destroy();
  });
});

test('S20 a WebSocket that breaks off while it is refused harms nothing and says nothing', async () => {
  for (let i = 0; i < 100; i += 1)
    await new Promise<void>((resolve) => {
      const socket = connect(app.port, '127.0.0.1', () => {
        socket.write(upgrade);
        socket.resetAndDestroy();
      });
      socket.on('close', () => resolve());
      socket.on('error', () => {});
    });
  await wait(200);
  expect((await ask(`${app.url}/api/health`)).status).toBe(200);
  expect(app.output()).not.toContain('ECONNRESET');
});

describe('pipelining', () => {
  const answers = (text: string) => text.match(/HTTP\/1\.1 200/g)?.length ?? 0;

  test('a few requests at once are answered in order', async () => {
    const { socket, heard } = stubborn(get('/api/health').repeat(4));
    await vi.waitFor(() => expect(answers(heard.text)).toBe(4), 5_000);
    socket.destroy();
  });

  test('thousands at once end the connection and hold nobody up', async () => {
    const flood: Socket[] = ['/de', '/api/health'].map(
      (path) => stubborn(get(path).repeat(20_000)).socket,
    );
    const passed = fairClock();
    expect((await ask(`${app.url}/api/health`)).status).toBe(200);
    expect(passed()).toBeLessThan(2_000);
    await vi.waitFor(() => expect(flood.every(({ closed }) => closed)).toBe(true), 10_000);
  });
});

describe('Expect: 100-continue', () => {
  const post = (length: number) =>
    `POST /de/start HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`;

  test('is granted for a body that may come', async () => {
    const { socket, heard } = stubborn(post(9));
    await vi.waitFor(() => expect(heard.text).toContain('HTTP/1.1 100'), 5_000);
    socket.write('lap=quick');
    await vi.waitFor(() => expect(heard.text).toContain('HTTP/1.1 303'), 5_000);
    socket.destroy();
  });

  test('is refused for one that is too large, before it is sent', async () => {
    const { socket, heard } = stubborn(post(1_000_000));
    await vi.waitFor(() => expect(heard.text).toMatch(/^HTTP\/1\.1 413/), 5_000);
    socket.destroy();
  });
});
