import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { fixHeaders } from '@/lib/http/security-headers';

const response = () => {
  const made = new ServerResponse(new IncomingMessage(new Socket()));
  fixHeaders(made, { 'cache-control': 'private, no-store', 'x-frame-options': 'DENY' });
  return made;
};

type Change = (made: ServerResponse) => unknown;

test.each<[string, Change]>([
  ['set', (made) => made.setHeader('Cache-Control', 'public')],
  ['added to', (made) => made.appendHeader('cache-control', 'public')],
  ['removed', (made) => made.removeHeader('Cache-Control')],
  ['set together', (made) => made.setHeaders(new Headers({ 'cache-control': 'public' }))],
  ['sent with the status', (made) => made.writeHead(200, { 'cache-control': 'public' })],
])('a header of ours cannot be %s by whoever writes the answer', (_sentence, change) => {
  const made = response();
  change(made);
  expect([made.getHeader('cache-control'), made.getHeader('x-frame-options')]).toEqual([
    'private, no-store',
    'DENY',
  ]);
});

test.each(['X-Powered-By', 'x-nextjs-cache', 'Vary', 'ETag'])('%s is never sent', (name) => {
  const made = response();
  made.setHeader(name, 'x');
  expect(made.getHeader(name)).toBeUndefined();
});

test('everything else is the answer of the page', () => {
  const made = response();
  made.setHeader('content-type', 'text/html');
  expect(made.getHeader('content-type')).toBe('text/html');
  made.removeHeader('content-type');
  expect(made.getHeader('content-type')).toBeUndefined();
});
