import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ReleaseFault } from './notes.ts';

/** What a signature is for, so that it is worth nothing elsewhere. */
export const NAMESPACE = 'coverhues';

/** What signs a release: a key of SSH in a file, or one of GPG by its id. */
export type Signer = { readonly ssh: string } | { readonly gpg: string };

/**
 * The key that releases are signed with: the one that is named, else the one that Git signs with here.
 *
 * @throws {ReleaseFault} where there is none
 */
export function signerOf(named: { readonly ssh?: string; readonly gpg?: string }, clone: string): Signer {
  const { ssh, gpg } = named;
  if (ssh !== undefined && gpg !== undefined) throw new ReleaseFault('Name one key: --ssh or --gpg.');
  if (ssh !== undefined) return ofFile(ssh);
  if (gpg !== undefined) return { gpg };
  const key = configured('user.signingkey', clone);
  if (key === '') {
    throw new ReleaseFault(
      'A release is signed: name a key with --ssh FILE or --gpg ID, or set the one that Git signs with (user.signingkey).',
    );
  }
  return configured('gpg.format', clone) === 'ssh' ? ofFile(key) : { gpg: key };
}

function ofFile(path: string): Signer {
  if (!existsSync(path)) throw new ReleaseFault(`There is no key at ${path}.`);
  return { ssh: path };
}

function configured(name: string, clone: string): string {
  try {
    return execFileSync('git', ['-C', clone, 'config', '--get', name], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/**
 * Signs a file, beside it: `FILE.sig` by SSH, `FILE.asc` by GPG. Gives the signature's path.
 *
 * @throws {ReleaseFault} where the key can't sign, as without its passphrase
 */
export function signFile(file: string, signer: Signer): string {
  if ('ssh' in signer) {
    sign('ssh-keygen', ['-Y', 'sign', '-q', '-f', signer.ssh, '-n', NAMESPACE, file], signer);
    return `${file}.sig`;
  }
  const args = ['--batch', '--yes', '--armor', '--detach-sign', '--local-user', signer.gpg];
  sign('gpg', [...args, '--output', `${file}.asc`, file], signer);
  return `${file}.asc`;
}

/**
 * Makes a tag that is signed by the same key.
 *
 * @throws {ReleaseFault} where the key can't sign
 */
export function signTag(clone: string, tag: string, message: string, signer: Signer): void {
  const [format, key] = 'ssh' in signer ? ['ssh', signer.ssh] : ['openpgp', signer.gpg];
  const by = ['-c', `gpg.format=${format}`, '-c', `user.signingkey=${key}`];
  sign('git', ['-C', clone, ...by, 'tag', '--sign', '--message', message, tag], signer);
  // Git up to 2.39 at least makes a tag without a signature where SSH fails, and says nothing of it by its status.
  const made = execFileSync('git', ['-C', clone, 'cat-file', 'tag', tag], { encoding: 'utf8' });
  if (/^-----BEGIN (?:SSH|PGP) SIGNATURE-----$/m.test(made)) return;
  execFileSync('git', ['-C', clone, 'tag', '--delete', tag], { stdio: 'ignore' });
  throw couldNotSign('git', signer);
}

/** What the program says of a fault goes to the terminal, where it may ask for a passphrase, too. */
function sign(program: string, args: readonly string[], signer: Signer): void {
  try {
    execFileSync(program, args, { stdio: ['inherit', 'ignore', 'inherit'] });
  } catch (cause) {
    throw couldNotSign(program, signer, cause);
  }
}

function couldNotSign(program: string, signer: Signer, cause?: unknown): ReleaseFault {
  const key = 'ssh' in signer ? signer.ssh : signer.gpg;
  return new ReleaseFault(`${program} could not sign with ${key}; nothing is released.`, { cause });
}
