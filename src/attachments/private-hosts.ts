import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';
import { WebError } from '../errors.ts';

/**
 * Addresses that no site of the open web has: IANA's special-purpose registries (RFC 6890), multicast, and, of IPv6,
 * all that is translated to IPv4, whose target isn't looked at. IPv4-mapped addresses count as what they map.
 */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, prefix, isIPv6(network) ? 'ipv6' : 'ipv4');
}

/** Keeps a list of addresses that somebody else has written from reaching into this machine and its network. */
export interface PrivateHosts {
  /** @throws {WebError} `WEB_ADDRESS_PRIVATE` for an address whose host is a private IP address */
  check(url: URL): void;
  /** Resolves a name when a connection is made, and fails as `check` does; so no answer can change in between. */
  readonly lookup: LookupFunction;
}

/** @param allowed hosts that may be private, as in `URL.hostname` */
export function privateHosts(allowed: readonly string[]): PrivateHosts {
  const isAllowed = (host: string): boolean => allowed.includes(host);
  return {
    check({ hostname }) {
      if (!isAllowed(hostname) && isPrivate(hostname.replaceAll(/[[\]]/g, ''))) throw fault();
    },
    lookup(host, options, callback) {
      lookup(host, { ...options, all: true }, (error, addresses) => {
        const [first] = addresses ?? [];
        if (error || !first) callback(error ?? new Error('The name has no address.'), '');
        else if (!isAllowed(host) && addresses.some(({ address }) => isPrivate(address)))
          callback(fault(), '');
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      });
    },
  };
}

function isPrivate(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && PRIVATE.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

function fault(): WebError {
  return new WebError('WEB_ADDRESS_PRIVATE', 'The address leads into a private network.');
}
