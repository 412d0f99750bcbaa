import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { keepPlainHeaders, maxAddress, refuse } from '@/lib/http/guard';

interface Asked {
  readonly method?: string;
  readonly url?: string;
  /** Names and values as they came, in turn. */
  readonly raw?: readonly string[];
}

function asked({ method = 'GET', url = '/de', raw = ['Host', '127.0.0.1:3000'] }: Asked) {
  const request = new IncomingMessage(new Socket());
  request.method = method;
  request.url = url;
  request.rawHeaders = [...raw];
  for (let i = 0; i < raw.length; i += 2)
    request.headers[String(raw[i]).toLowerCase()] ??= raw[i + 1];
  return request;
}

const verdict = (request: Asked, appUrl: string | null = null) =>
  refuse(asked(request), { appUrl })?.status ?? null;

describe('methods', () => {
  test.each(['GET', 'HEAD', 'POST'])('%s is used here', (method) => {
    expect(verdict({ method })).toBeNull();
  });
  test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'get', ''])(
    '"%s" is not',
    (method) => {
      expect(verdict({ method })).toBe(405);
    },
  );
});

describe('addresses', () => {
  test.each([
    '/',
    '/de',
    '/de?item=P1S1.a',
    '/de?q=%C3%BC+x',
    '/%C3%BC',
    '/a.b/c..d',
    '/de?next=//evil.example',
    `/${'a'.repeat(maxAddress - 1)}`,
  ])('%s is sound', (url) => {
    expect(verdict({ url })).toBeNull();
  });
  test.each([
    ['an empty address', '', 400],
    ['no leading slash', 'de', 400],
    ['the server itself', '*', 400],
    ['another server', 'http://evil.example/de', 400],
    ['an authority', 'evil.example:443', 400],
    ['an empty segment', '/de//start', 400],
    ['an empty first segment', '//evil.example', 400],
    ['the folder above', '/de/../x', 400],
    ['the folder above, encoded', '/de/%2e%2e/x', 400],
    ['the folder itself', '/./de', 400],
    ['the folder itself, encoded', '/de/%2E', 400],
    ['a backslash', '/\\evil.example', 400],
    ['a backslash, encoded', '/%5Cevil.example', 400],
    ['a slash, encoded', '/de%2Fstart', 400],
    ['a broken escape', '/%zz', 400],
    ['a cut escape', '/de?q=%e', 400],
    ['bytes that are not UTF-8', '/%c0%ae', 400],
    ['NUL', '/de%00', 400],
    ['a line feed', '/de%0Aset-cookie:x', 400],
    ['a fragment', '/de#x', 400],
    ['a space', '/a b', 400],
    ['a letter beyond ASCII', '/ü', 400],
    ['one character too many', `/${'a'.repeat(maxAddress)}`, 414],
  ])('%s → refused', (_sentence, url, status) => {
    expect(verdict({ url })).toBe(status);
  });
});

describe('the Host header', () => {
  test.each(['localhost', 'localhost:3000', '[::1]:3000', 'a_b.example', '192.168.0.7:80'])(
    '"%s" is one, whoever it names: without APP_URL nothing is known better',
    (host) => {
      expect(verdict({ raw: ['Host', host] })).toBeNull();
    },
  );
  test.each([
    ['none', []],
    ['an empty one', ['Host', '']],
    ['two', ['Host', 'a', 'host', 'a']],
    ['one with a path', ['Host', 'a/b']],
    ['one with a user', ['Host', 'user@a']],
    ['one with a space', ['Host', 'a b']],
    ['two in one', ['Host', 'a, b']],
    ['markup', ['Host', '<b>']],
    ['an open bracket', ['Host', '[::']],
    ['a port that is none', ['Host', 'a:b']],
    ['a port too long', ['Host', 'a:123456']],
  ])('%s → 400', (_sentence, raw) => {
    expect(verdict({ raw })).toBe(400);
  });
  test.each([
    ['the public one', 'boxenstopp.example.org', null],
    ['the public one in capitals', 'BOXENSTOPP.example.org', null],
    ['another', 'evil.example', 421],
    ['the public one as a part', 'boxenstopp.example.org.evil.example', 421],
    ['another port', 'boxenstopp.example.org:81', 421],
    ['the address behind the proxy', '127.0.0.1:3000', 421],
  ])('with APP_URL %s → %s', (_sentence, host, status) => {
    expect(verdict({ raw: ['Host', host] }, 'https://boxenstopp.example.org')).toBe(status);
  });
});

test('S19 a server action is nothing here', () => {
  expect(verdict({ raw: ['Host', 'a', 'Next-Action', 'x'] })).toBe(404);
});

test.each([
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'x-middleware-subrequest',
  'x-forwarded-host',
  'x-forwarded-for',
  'forwarded',
  'x-nonce',
  'content-security-policy',
  'x-prerender-revalidate',
  'x-now-route-matches',
  'x-http-method-override',
  'cookie',
  'if-none-match',
  'range',
  'purpose',
])('no page ever sees "%s"', (name) => {
  const request = asked({ raw: ['Host', 'a', 'Accept-Language', 'de', name, 'x'] });
  keepPlainHeaders(request);
  expect(request.headers).toEqual({ host: 'a', 'accept-language': 'de' });
});
