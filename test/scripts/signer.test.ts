import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signerOf, signFile, signTag } from '../../scripts/release/signer.ts';
import { makeFolder } from '../folders.ts';
import { lacks } from '../tools.ts';

const RELEASER = 'Ines <ines@example.org>';
const quietly = { stdio: 'pipe' } as const;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A clone with one commit, and what Git is told there. */
function cloneWith(config: Readonly<Record<string, string>> = {}): string {
  const clone = makeFolder();
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', clone, ...args], quietly);
  git('init', '--quiet');
  const all = { 'user.name': 'Ines', 'user.email': 'ines@example.org', 'commit.gpgsign': 'false', ...config };
  for (const [name, value] of Object.entries(all)) git('config', name, value);
  git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
  return clone;
}

describe('what signs a release', () => {
  it('is the key that is named, or the one that Git signs with', () => {
    const file = join(makeFolder(), 'key');
    writeFileSync(file, '');
    expect(signerOf({ gpg: 'ABCD' }, cloneWith())).toEqual({ gpg: 'ABCD' });
    expect(signerOf({}, cloneWith({ 'user.signingkey': 'ABCD' }))).toEqual({ gpg: 'ABCD' });
    const ssh = { 'gpg.format': 'ssh', 'user.signingkey': file };
    expect(signerOf({}, cloneWith(ssh))).toEqual({ ssh: file });
    expect(() => signerOf({ ssh: file, gpg: 'ABCD' }, cloneWith())).toThrow('Name one key');
    expect(() => signerOf({}, cloneWith({ 'user.signingkey': '' }))).toThrow('name a key with --ssh FILE');
  });

  it.skipIf(lacks('ssh-keygen'))('says in a sentence that it can’t sign, and with which key', () => {
    const key = join(makeFolder(), 'key');
    writeFileSync(key, 'no key\n', { mode: 0o600 });
    const sentence = `could not sign with ${key}; nothing is released.`;
    expect(() => signFile(key, { ssh: key })).toThrow(`ssh-keygen ${sentence}`);
    const clone = cloneWith();
    expect(() => signTag(clone, 'v1.2.3', 'coverhues 1.2.3', { ssh: key })).toThrow(`git ${sentence}`);
    expect(execFileSync('git', ['-C', clone, 'tag'], { encoding: 'utf8' })).toBe('');
  });

  it.skipIf(lacks('gpg'))('signs with GPG, too', () => {
    vi.stubEnv('GNUPGHOME', makeFolder());
    const protect = ['--batch', '--quiet', '--pinentry-mode', 'loopback', '--passphrase', ''];
    try {
      execFileSync(
        'gpg',
        [...protect, '--quick-generate-key', RELEASER, 'ed25519', 'sign', 'never'],
        quietly,
      );
      const signer = { gpg: 'ines@example.org' };
      const file = join(makeFolder(), 'SHA256SUMS');
      writeFileSync(file, 'digests');
      const signature = signFile(file, signer);
      expect(signature).toBe(`${file}.asc`);
      execFileSync('gpg', ['--verify', signature, file], quietly);
      const clone = cloneWith();
      signTag(clone, 'v1.2.3', 'coverhues 1.2.3', signer);
      execFileSync('git', ['-C', clone, 'verify-tag', 'v1.2.3'], quietly);
      writeFileSync(file, 'other digests');
      expect(() => execFileSync('gpg', ['--verify', signature, file], quietly)).toThrow('BAD signature');
    } finally {
      execFileSync('gpgconf', ['--kill', 'all']);
    }
  });
});
