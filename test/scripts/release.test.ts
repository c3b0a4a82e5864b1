import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { release } from '../../scripts/release/release.ts';
import { makeFolder } from '../folders.ts';
import { lacks } from '../tools.ts';

const manifest = { name: 'coverhues', version: '1.0.0' };
const FILES = {
  'package.json': manifest,
  'package-lock.json': { ...manifest, lockfileVersion: 3, requires: true, packages: { '': manifest } },
};

/** A clone of a package that has nothing in it, and something to release. */
function smallClone() {
  const clone = makeFolder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  for (const [name, json] of Object.entries(FILES)) {
    writeFileSync(join(clone, name), `${JSON.stringify(json, undefined, 2)}\n`);
  }
  writeFileSync(join(clone, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n- More.\n');
  writeFileSync(join(clone, '.gitignore'), 'dist/\n/release/\n');
  mkdirSync(join(clone, 'dist'));
  writeFileSync(join(clone, 'dist', 'THIRD_PARTY.txt'), 'Nobody.\n');
  git('init', '--quiet');
  git('config', 'user.name', 'Ines');
  git('config', 'user.email', 'ines@example.org');
  git('config', 'commit.gpgsign', 'false');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  return { clone, git };
}

describe.skipIf(lacks('ssh-keygen'))('a release that can’t be signed', () => {
  /** A file that is no key: it is found, but signs nothing. */
  const key = join(makeFolder(), 'key');
  writeFileSync(key, 'no key\n', { mode: 0o600 });
  const fail = (clone: string, out: string) =>
    expect(() => release({ version: '1.1.0', clone, out, signer: { ssh: key }, date: '2026-01-01' })).toThrow(
      'could not sign',
    );

  it('leaves the clone as it was, and none of what was made, nor a folder for it', () => {
    const { clone, git } = smallClone();
    fail(clone, join(clone, 'release', '1.1.0'));
    expect(existsSync(join(clone, 'release'))).toBe(false);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('log', '--format=%s')).toBe('Begin\n');
    expect(git('tag')).toBe('');
  });

  it('leaves what lay in its folder', () => {
    const { clone } = smallClone();
    const out = makeFolder();
    writeFileSync(join(out, 'notes.txt'), 'mine');
    fail(clone, out);
    expect(readdirSync(out)).toEqual(['notes.txt']);
  });
});
