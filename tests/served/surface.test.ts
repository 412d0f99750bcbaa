import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { ask, finishedPitStop, openPitStop } from '../support/visitor';

let app: App;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await finishedPitStop(app.url);
});
afterAll(() => app.stop());

const publicPages = [
  '/de',
  '/en',
  '/de-CH',
  '/de/start',
  '/en/method',
  '/de/privacy',
  '/en/imprint',
  '/de/forgotten',
  '/de/guide/customer-cafe',
];
const privatePages = () =>
  [
    '/questions/P1',
    '/review',
    '/result',
    '/heatmap',
    '/heatmap/P4S6',
    '/roadmap',
    '/what-if',
    '/method',
    '/keep',
    '/delete',
    '/pit-stop.json',
    '/report',
    '/report.pdf',
  ].map((page) => `/de/p/${token}${page}`);
const everyStyle = () =>
  readdirSync('components/styles')
    .map((file) => readFileSync(`components/styles/${file}`, 'utf8'))
    .join('\n');
const everywhere = () => [
  ...publicPages,
  ...privatePages(),
  '/',
  '/api/health',
  `/de/p/${token}`,
  '/nothing',
  '/de/nothing',
  '/de/guide/nowhere',
  '/api/nothing',
  '/de/p/short/result',
  `/de/p/${'A'.repeat(43)}/result`,
  '/%zz',
  '/de//start',
  '/_next/image?url=x&w=64&q=75',
  '/_next/data/x/de.json',
];

describe('every answer, whatever its status', () => {
  test('S14 forbids framing and sniffing; pages also every permission', async () => {
    for (const path of everywhere()) {
      const { headers } = await ask(app.url + path);
      expect([path, headers['x-frame-options'], headers['x-content-type-options']]).toEqual([
        path,
        'DENY',
        'nosniff',
      ]);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
      if (path.startsWith('/api/')) continue;
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['referrer-policy']).toBe('same-origin');
    }
  });

  test("S17 is for nobody else's cache, files with a hash in their name excepted", async () => {
    for (const path of everywhere())
      expect([path, (await ask(app.url + path)).headers['cache-control']]).toEqual([
        path,
        'private, no-store',
      ]);
    const page = (await ask(`${app.url}/de`)).body;
    const assets = [...page.matchAll(/(?:src|href)="(\/(?:_next\/static|assets)\/[^"]+)"/g)].map(
      ([, address]) => address as string,
    );
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) {
      const { status, headers } = await ask(app.url + asset);
      expect([asset, status, headers['cache-control']]).toEqual([
        asset,
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  test('S16 carries a strict policy with a nonce of its own', async () => {
    const pages = everywhere().filter((path) => !path.startsWith('/api/'));
    const paths = [...pages, ...Array.from({ length: 1_000 - pages.length }, () => '/')];
    const policies = await Promise.all(
      paths.map(async (path) =>
        String((await ask(app.url + path)).headers['content-security-policy']),
      ),
    );
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*/);
    }
    const nonces = new Set(policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''));
    expect(nonces.size).toBe(1_000);
    expect(
      Math.min(...[...nonces].map((nonce) => Buffer.from(nonce, 'base64').byteLength)),
    ).toBeGreaterThanOrEqual(16);
  }, 120_000);

  test('S16 lets data load, show and run nothing', async () => {
    for (const path of ['/api/health', '/api/nothing', `/api/p/${token}/answers`])
      expect([path, (await ask(app.url + path)).headers['content-security-policy']]).toEqual([
        path,
        "default-src 'none'; frame-ancestors 'none'",
      ]);
  });

  test('S16 uses its own nonce in its scripts and none that was sent in', async () => {
    for (const path of [
      '/de',
      `/de/p/${token}/result`,
      `/de/p/${token}/questions/P1`,
      '/de/nothing',
      '/de/guide/nowhere',
    ]) {
      const sent = {
        'x-nonce': 'c3Bvb2ZlZHNwb29mZWRzcG9vZg==',
        'content-security-policy': "script-src 'nonce-c3Bvb2ZlZHNwb29mZWRzcG9vZg=='",
      };
      const { headers, body } = await ask(app.url + path, { headers: sent });
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      const scripts = [...body.matchAll(/<script\b[^>]*>/g)].map(([script]) => script);
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(body).not.toContain('c3Bvb2Zl');
      expect(body).not.toMatch(/\sstyle="/);
    }
  });

  test('PG6 a question page brings its styles along: nothing is fetched before its first paint', async () => {
    const { headers, body } = await ask(`${app.url}/de/p/${token}/questions/P1`);
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
    const sheets = [...body.matchAll(/<style\b[^>]*>([^<]*)/g)];
    expect(sheets.map(([tag]) => tag.includes(`nonce="${nonce}"`))).not.toContain(false);
    const here = sheets.map(([, css]) => css).join('');
    const used = new Set(
      [...body.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
    );
    expect(used.size).toBeGreaterThan(50);
    const has = (css: string) => (name: string) =>
      new RegExp(`\\.${name.replaceAll(/\W/g, '\\$&')}(?![\\w-])`).test(css);
    const styled = [...used].filter((name) => name !== '').filter(has(everyStyle()));
    expect(styled.filter((name) => !has(here)(name))).toEqual([]);
    expect(here).toMatch(/@media print/);
    expect(body).not.toContain('rel="stylesheet"');
    const fetched = [...body.matchAll(/<script\b[^>]*\bsrc=[^>]*>/g)].map(([tag]) => tag);
    expect(fetched.filter((tag) => !/\bdefer\b/.test(tag))).toEqual([]);
  });

  test('is not to be indexed when it is private', async () => {
    for (const path of privatePages())
      expect((await ask(app.url + path)).headers['x-robots-tag']).toContain('noindex');
    expect((await ask(`${app.url}/de`)).headers['x-robots-tag']).toBeUndefined();
  });
});

describe('links', () => {
  test('a foreign, an unknown and a malformed one are the same 404', async () => {
    const unknown = 'B'.repeat(43);
    for (const page of [
      '',
      '/questions/P1',
      '/review',
      '/result',
      '/heatmap',
      '/heatmap/P4S6',
      '/roadmap',
      '/report',
      '/report.pdf',
    ]) {
      const answers = await Promise.all(
        [unknown, token.slice(0, 42) + (token.endsWith('A') ? 'B' : 'A'), 'short'].map((link) =>
          ask(`${app.url}/de/p/${link}${page}`),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      const bodies = answers.map(({ body }) =>
        body.replace(/<script[\s\S]*?<\/script>/g, '').replace(/nonce="[^"]*"/g, ''),
      );
      expect(bodies[1]).toBe(bodies[0]);
    }
  });

  test('S18 opening one several times, also by a machine, changes nothing', async () => {
    const fresh = await openPitStop(app.url);
    const paths = ['', '/questions/P1', '/review', '/result'].map(
      (page) => `/de/p/${fresh}${page}`,
    );
    for (const path of paths) {
      for (const method of ['HEAD', 'GET', 'GET', 'GET'])
        expect((await ask(app.url + path, { method })).status).toBeLessThan(400);
    }
    const page = await ask(`${app.url}/de/p/${fresh}/questions/P1`);
    expect(page.body).not.toContain('checked=""');
    expect((await ask(`${app.url}/de/p/${fresh}/result`)).headers.location).toContain('/review');
  });

  test('S13 no redirect leaves the site', async () => {
    const payloads = [
      '//evil.example',
      '/\\evil.example',
      '/%2f%2fevil.example',
      '/%5cevil.example',
      '/de//evil.example',
      '/.//evil.example',
      '/@evil.example',
      '/de/..//evil.example',
      '/%09/evil.example',
      '/javascript:alert(1)',
      '/;@evil.example',
      '/?next=//evil.example',
      '/de?next=https://evil.example',
      '/de/start?next=//evil.example',
      '/https:/evil.example',
      '/de/',
      '/de/start/',
      `/de/p/${token}/`,
      `/de/p/${token}?to=//evil.example`,
    ];
    const prefixes = [
      '',
      '/de',
      '/en',
      '/de/p',
      `/de/p/${token}`,
      '/api',
      '/_next',
      '/de/start',
      '/de/nothing',
      '/de/guide/nowhere',
      '/assets',
    ];
    for (const payload of payloads)
      for (const prefix of prefixes) {
        const { status, headers, body } = await ask(app.url + prefix + payload);
        const location = headers.location;
        if (location !== undefined) expect(location).toMatch(/^\/(?![/\\])/);
        expect([prefix + payload, status]).not.toEqual([prefix + payload, 500]);
        expect(body).not.toMatch(/(?:href|action|src|content)="[^"]*evil\.example/);
      }
  });
});

describe('S20 no WebSocket', () => {
  test('an upgrade is refused and the socket closed', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(app.port, '127.0.0.1', () =>
        socket.write(
          `GET /de HTTP/1.1\r\nHost: 127.0.0.1:${app.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n`,
        ),
      );
      let text = '';
      socket.on('data', (part) => (text += part));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe("what only a framework's own client sends", () => {
  test.each([
    ['a server action', { 'next-action': 'a'.repeat(40) }, 404],
    ['soft navigation', { rsc: '1' }, 200],
    ['a broken router state', { rsc: '1', 'next-router-state-tree': '%7B' }, 200],
    ['a middleware bypass', { 'x-middleware-subrequest': 'middleware:middleware' }, 200],
  ])('%s is an ordinary request or nothing', async (_sentence, headers, status) => {
    const answer = await ask(`${app.url}/de`, { headers });
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.headers['content-type']).toContain('text/html');
  });
});
