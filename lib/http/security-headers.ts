import { randomFillSync } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const nonceBytes = 24;
// Asking for many at once costs as much as asking for one.
const pool = Buffer.alloc(nonceBytes * 128);
let used = pool.length;

/** 192 random bits, new for every response. */
export function newNonce(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += nonceBytes;
  return pool.toString('base64', used - nonceBytes, used);
}

export function contentSecurityPolicy(nonce: string, development: boolean) {
  const development_ = development ? " 'unsafe-eval'" : '';
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development_}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export interface HeaderOptions {
  readonly nonce: string;
  readonly development: boolean;
  /** The public address is https: browsers may be told to stay there. */
  readonly https: boolean;
  readonly kind: 'page' | 'private page' | 'data';
}

const noPermissions = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((name) => `${name}=()`)
  .join(', ');

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
};

const ofPages = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': noPermissions,
  'referrer-policy': 'same-origin',
};

/** An answer to a script is no document: nothing in it may be loaded, shown or run. */
const ofData = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" };

const transport = (https: boolean) =>
  https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};

const unlisted = { 'x-robots-tag': 'noindex, nofollow' };

/** The same for every response of a kind; put together once, since saves are answered by the thousand. */
const forData = [false, true].map((https) => ({
  ...ofData,
  ...always,
  ...transport(https),
  ...unlisted,
}));
const forPages = [false, true].map((https) =>
  [false, true].map((isPrivate) => ({
    ...always,
    ...ofPages,
    ...transport(https),
    ...(isPrivate ? unlisted : {}),
  })),
);

/** On every response, also errors and files (S14, S16, S17); assets with a hash in their name replace `cache-control`. */
export const securityHeaders = ({
  nonce,
  development,
  https,
  kind,
}: HeaderOptions): Readonly<Record<string, string>> =>
  kind === 'data'
    ? (forData[Number(https)] ?? ofData)
    : {
        'content-security-policy': contentSecurityPolicy(nonce, development),
        ...forPages[Number(https)]?.[Number(kind === 'private page')],
      };

const dropped = /^(x-powered-by|x-nextjs-.*|vary|etag)$/;

/** Fixes our headers onto a response so that whoever writes it (Next) can neither replace nor weaken them. */
export function fixHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const set = response.setHeader.bind(response);
  const append = response.appendHeader.bind(response);
  const isFixed = (name: string) =>
    name.toLowerCase() in headers || dropped.test(name.toLowerCase());
  response.setHeader = (name, value) => (isFixed(name) ? response : set(name, value));
  response.appendHeader = (name, value) => (isFixed(name) ? response : append(name, value));
  const remove = response.removeHeader.bind(response);
  response.removeHeader = (name) => (isFixed(name) ? undefined : remove(name));
}
