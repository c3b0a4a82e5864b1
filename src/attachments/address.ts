import { isIP } from 'node:net';
import { AttachmentError } from '../errors.ts';

/**
 * The address of an attachment, if it is one that may be asked for: https, the usual port, no user or password,
 * and a host that is in the platform's own list letter for letter; a list never makes an IP address acceptable.
 * @throws {AttachmentError} `ATTACHMENT_REFUSED` for any other.
 */
export function trustedAddress(url: string, hosts: readonly string[]): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (
    address?.protocol !== 'https:' ||
    address.port !== '' ||
    address.username !== '' ||
    address.password !== '' ||
    isIP(address.hostname) !== 0 ||
    address.hostname.startsWith('[') ||
    !hosts.includes(address.hostname)
  ) {
    throw new AttachmentError('ATTACHMENT_REFUSED');
  }
  return address;
}
