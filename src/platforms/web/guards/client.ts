import { isIP, isIPv6 } from 'node:net';

/** Groups of an IPv6 address by which a client is known: a household has 2⁶⁴ addresses of its own. */
const NETWORK_GROUPS = 4;

/**
 * What a client is known by: its IPv4 address, or the first 64 bits of its IPv6 address.
 *
 * @param remote the address at the other end of the connection
 * @param forwarded the `X-Forwarded-For` header: each proxy appends the address that it was called from
 * @param hops how many proxies in front are believed; what stands further left in the header may be invented
 */
export function clientOf(remote: string, forwarded: string | undefined, hops: number): string {
  if (hops === 0 || forwarded === undefined) return network(remote);
  const addresses = [...forwarded.split(',').map(withoutPort), remote];
  const believed = addresses[Math.max(0, addresses.length - 1 - hops)]!;
  return network(isIP(believed) === 0 ? remote : believed);
}

/** Some proxies write the port, too, and then IPv6 addresses in brackets. */
function withoutPort(entry: string): string {
  const address = entry.trim();
  return /^\[([^\]]*)\]/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
}

function network(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [start = '', end] = address.toLowerCase().split('%', 1)[0]!.split('::');
  const before = start === '' ? [] : start.split(':');
  const after = end ? end.split(':') : [];
  const groups = [
    ...before,
    ...Array.from({ length: 8 - before.length - after.length }, () => '0'),
    ...after,
  ];
  return groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
