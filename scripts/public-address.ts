import { isIP } from 'node:net';

/** Git's short way to write an SSH address: `git@host:owner/name.git`. */
const SHORT = /^((?:[\w.-]+@)?[\w-]+\.[\w.-]+):\/?([^/].*)$/;

/**
 * The address of a Git repository as `repository` of a package.json has it, by what the `origin` of a clone is, without
 * the credentials that it may hold.
 *
 * @returns `undefined` for what tells others no place: a path, a host without a public name, a protocol other than HTTPS
 * and SSH
 */
export function publicAddress(origin: string): string | undefined {
  const address = origin.trim().replace(SHORT, 'ssh://$1/$2');
  if (!URL.canParse(address)) return undefined;
  const { protocol, username, hostname, host, pathname } = new URL(address);
  const isPublic = hostname.includes('.') && isIP(hostname) === 0;
  if (!isPublic || !/^(?:https|ssh):$/.test(protocol) || pathname.length < 2) return undefined;
  // Everybody is `git` where a service is reached by SSH; any other name is somebody's own.
  const user = protocol === 'ssh:' && username === 'git' ? 'git@' : '';
  return `git+${protocol}//${user}${host}${pathname}`;
}
