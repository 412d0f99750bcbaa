import type { IncomingMessage } from 'node:http';
import type { Settings } from '@/lib/env';
import { plain, type Reply } from './reply';

export const maxAddress = 2_048;

/** All that a page may know about a request; what could steer Next, or pretends to come from a proxy, is not among it. */
const plainHeaders = new Set([
  'host',
  'accept',
  'accept-encoding',
  'accept-language',
  'user-agent',
  'connection',
]);

const hostShape = /^([A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:\d{1,5})?$/;

/** First look at a request: anything malformed, or meant for machinery we do not have, ends here with a sentence. */
export function refuse(request: IncomingMessage, settings: Pick<Settings, 'appUrl'>): Reply | null {
  const method = request.method ?? '';
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
    return plain(405, 'This method is not used here.', { allow: 'GET, HEAD, POST' });
  const address = request.url ?? '';
  if (address.length > maxAddress) return plain(414, 'This address is too long.');
  if (!isSoundAddress(address)) return plain(400, 'This address is not valid.');
  const host = request.headers.host ?? '';
  if (countOf('host', request.rawHeaders) !== 1 || !hostShape.test(host))
    return plain(400, 'The Host header is not valid.');
  if (settings.appUrl && host.toLowerCase() !== hostOf(settings.appUrl))
    return plain(421, 'This server does not answer for that host.');
  if ('next-action' in request.headers) return plain(404, 'Not found.');
  return null;
}

/** How often a header was sent; names and values take turns in `raw`. */
function countOf(name: string, raw: readonly string[]) {
  let count = 0;
  for (let i = 0; i < raw.length; i += 2) {
    const sent = raw[i] as string;
    if (sent.length === name.length && sent.toLowerCase() === name) count += 1;
  }
  return count;
}

const hosts = new Map<string, string>();

/** Asked for every request; the address is always the same. */
function hostOf(address: string) {
  const host = hosts.get(address) ?? new URL(address).host;
  hosts.set(address, host);
  return host;
}

/** A path of visible ASCII that decodes, without empty segments, dots as segments, backslashes or control characters. */
function isSoundAddress(address: string) {
  if (!/^\/[\x21-\x7E]*$/.test(address)) return false;
  const path = address.split('?')[0] as string;
  if (path.includes('\\') || path.includes('//') || path.includes('#')) return false;
  try {
    const decoded = path.includes('%') ? decodeURIComponent(path) : path;
    if (path !== address) decodeURIComponent(address.slice(path.length).replaceAll('+', ' '));
    return !/[\p{Cc}\\]|(^|\/)\.{1,2}(\/|$)/u.test(decoded) && !/%(2f|5c)/i.test(path);
  } catch {
    return false;
  }
}

export function keepPlainHeaders(request: IncomingMessage) {
  for (const name of Object.keys(request.headers))
    if (!plainHeaders.has(name)) delete request.headers[name];
}
