import { describe, expect, it } from 'vitest';
import { clientOf } from '../../../../src/platforms/web/guards/client.ts';

describe('clientOf', () => {
  it.each<[string, string | undefined, number, string]>([
    // Nobody's word is believed where no proxy stands in front.
    ['192.0.2.1', '203.0.113.9', 0, '192.0.2.1'],
    ['192.0.2.1', undefined, 1, '192.0.2.1'],
    // What the proxy appended is believed, and what the client wrote itself is not.
    ['10.0.0.1', '203.0.113.9', 1, '203.0.113.9'],
    ['10.0.0.1', '198.51.100.7, 203.0.113.9', 1, '203.0.113.9'],
    ['10.0.0.1', '198.51.100.7, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    // Fewer proxies than were said.
    ['10.0.0.1', '203.0.113.9', 3, '203.0.113.9'],
    ['10.0.0.1', '<script>', 1, '10.0.0.1'],
    ['10.0.0.1', '', 1, '10.0.0.1'],
    // With ports, as some proxies write it.
    ['10.0.0.1', '203.0.113.9:4711', 1, '203.0.113.9'],
    ['10.0.0.1', '[2001:db8::1]:4711', 1, '2001:db8:0:0'],
    // One network of IPv6 is one client.
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
    ['2001:0DB8:1:2::9', undefined, 0, '2001:db8:1:2'],
    ['fe80::1%eth0', undefined, 0, 'fe80:0:0:0'],
    ['::1', undefined, 0, '0:0:0:0'],
    ['::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['', undefined, 0, ''],
  ])('of %s, forwarded for %s, behind %i proxies is %s', (remote, forwarded, hops, client) => {
    expect(clientOf(remote, forwarded, hops)).toBe(client);
  });
});
