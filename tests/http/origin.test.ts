import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { isOwnOrigin } from '@/lib/http/origin';

const from = (headers: Record<string, string | undefined>, appUrl: string | null = null) =>
  isOwnOrigin({ headers } as unknown as IncomingMessage, { appUrl });

describe('S11 without APP_URL the host that was asked is the origin', () => {
  const host = '127.0.0.1:3000';
  test.each([
    ['the same', 'http://127.0.0.1:3000', host, true],
    ['the same over https, behind a proxy', 'https://example.org', 'example.org', true],
    ['capitals in the host', 'http://example.org', 'EXAMPLE.org', true],
    ['an address of version 6', 'http://[::1]:3000', '[::1]:3000', true],
    ['none', undefined, host, false],
    ['"null"', 'null', host, false],
    ['an empty one', '', host, false],
    ['no address', '://', host, false],
    ['another port', 'http://127.0.0.1:3001', host, false],
    ['another host', 'http://evil.example', host, false],
    ['the host as a part', 'http://127.0.0.1:3000.evil.example', host, false],
    ['the host as a user', 'http://127.0.0.1:3000@evil.example', host, false],
    ['two in one', 'http://127.0.0.1:3000, http://evil.example', host, false],
    ['another scheme', 'ftp://127.0.0.1:3000', host, false],
    ['no host', 'http://127.0.0.1:3000', undefined, false],
  ])('%s → %s %s %s', (_sentence, origin, asked, expected) => {
    expect(from({ origin, host: asked })).toBe(expected);
  });
});

describe('S11 with APP_URL only that is the origin', () => {
  test.each([
    ['https://example.org', true],
    ['https://example.org:443', true],
    ['http://example.org', false],
    ['https://example.org:8443', false],
    ['https://sub.example.org', false],
    ['http://127.0.0.1:3000', false],
    [undefined, false],
  ])('%s → %s', (origin, expected) => {
    expect(from({ origin, host: 'example.org' }, 'https://example.org')).toBe(expected);
  });
});

test.each([
  ['same-origin', true],
  ['none', true],
  [undefined, true],
  ['same-site', false],
  ['cross-site', false],
  ['', false],
  ['same-origin, cross-site', false],
])('S11 a browser that says "%s" → %s', (site, expected) => {
  expect(from({ origin: 'http://a', host: 'a', 'sec-fetch-site': site })).toBe(expected);
});

test.each(['x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'x-original-host'])(
  'S11 %s changes nothing',
  (name) => {
    expect(from({ origin: 'http://evil', host: 'a', [name]: 'evil' })).toBe(false);
  },
);
