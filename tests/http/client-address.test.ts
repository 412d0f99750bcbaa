import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientNetwork, networkOf } from '@/lib/http/client-address';

describe('S02 one network has one name', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['0:0:0:0:0:ffff:c000:0207', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:ffff:ffff:ffff:ffff', '2001:db8:0:0::/64'],
    ['2001:0DB8:0000:0000::2', '2001:db8:0:0::/64'],
    ['[2001:db8::1]', '2001:db8:0:0::/64'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['"[2001:db8::1]:443"', '2001:db8:0:0::/64'],
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
    ['unknown', 'unknown'],
    ['192.0.2.999', 'unknown'],
    ['192.0.2.7, evil', 'unknown'],
    ["' or 1=1", 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  const request = (forwarded: string | undefined, remoteAddress = '198.51.100.1') =>
    ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as Pick<
      IncomingMessage,
      'headers' | 'socket'
    >;

  test.each([
    ['nobody is believed without a proxy', '203.0.113.5', 0, '198.51.100.1'],
    ['one proxy: what it wrote last', '203.0.113.5', 1, '203.0.113.5'],
    [
      'one proxy: what the client wrote before is not believed',
      '6.6.6.6, 203.0.113.5',
      1,
      '203.0.113.5',
    ],
    ['two proxies', '6.6.6.6, 203.0.113.5, 10.0.0.1', 2, '203.0.113.5'],
    ['fewer entries than proxies', '203.0.113.5', 3, 'unknown'],
    ['no entry behind a proxy', undefined, 1, 'unknown'],
  ])('%s', (_, forwarded, trustProxy, network) => {
    expect(clientNetwork(request(forwarded), { trustProxy })).toBe(network);
  });
});
