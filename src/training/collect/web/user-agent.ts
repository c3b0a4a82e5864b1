import { UsageError } from '../../../errors.ts';
import { packageVersion } from '../../../package-root.ts';

/** The name by which a robots.txt may address us. */
export const AGENT_NAME = 'coverhues';

/**
 * How requests name themselves, e.g. `coverhues/0.1.0 (+https://publisher.example/bot)`.
 *
 * @param contact an address of the web or an e-mail address at which whoever runs this can be reached
 * @throws {UsageError} when the contact is neither
 */
export function userAgent(contact?: string): string {
  const name = `${AGENT_NAME}/${packageVersion()}`;
  if (contact === undefined) return name;
  if (/^https?:\/\/[!#-'*-;=?-~]+$/.test(contact)) return `${name} (+${contact})`;
  if (/^[\w.+-]+@[\w.-]+$/.test(contact)) return `${name} (${contact})`;
  throw new UsageError('USAGE', 'The contact must be a web address or an e-mail address.');
}
