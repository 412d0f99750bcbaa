import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';
import type { Settings } from '@/lib/env';

/**
 * The network a request comes from, for limits only and never stored (S02): the socket's address, or with proxies in front the entry of
 * X-Forwarded-For that the outermost of them wrote. IPv4 whole, also when it is dressed as IPv6; IPv6 as its /64. `unknown`: none that makes sense.
 */
export function clientNetwork(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  { trustProxy }: Pick<Settings, 'trustProxy'>,
): string {
  if (trustProxy === 0) return networkOf(request.socket.remoteAddress ?? '');
  const given = request.headers['x-forwarded-for'];
  const hops = (Array.isArray(given) ? given.join(',') : (given ?? '')).split(',');
  return networkOf((hops.at(-trustProxy) ?? '').trim());
}

export function networkOf(address: string): string {
  const bare = address
    .replace(/^"?\[?/, '')
    .replace(/\]?(:\d+)?"?$/, (end) => (end.startsWith(']') ? '' : end.replace(/"$/, '')))
    .replace(/%.*$/, '');
  const plain = /^\d+\.\d+\.\d+\.\d+:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare;
  if (isIPv4(plain)) return plain;
  if (!isIPv6(plain)) return 'unknown';
  const groups = expand(plain);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) {
    const [high = 0, low = 0] = groups.slice(6);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address. */
function expand(address: string): number[] {
  const tail = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const hex = tail
    ? `${address.slice(0, tail.index)}${pair(tail[1], tail[2])}:${pair(tail[3], tail[4])}`
    : address;
  const [left = '', right] = hex.split('::');
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [head, end] = [groups(left), groups(right ?? '')];
  if (right === undefined) return head;
  return [...head, ...Array<number>(8 - head.length - end.length).fill(0), ...end];
}

const pair = (a = '0', b = '0') => ((Number(a) << 8) | Number(b)).toString(16);
