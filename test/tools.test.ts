import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packagePath } from '../src/package-root.ts';
import { makeFolder } from './folders.ts';
import { INSIST, TOOLS, findTool, lacks, sayMissing } from './tools.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder with a file named `curl`. */
function folderWithCurl(mode: number): string {
  const folder = makeFolder();
  writeFileSync(join(folder, 'curl'), '#!/bin/sh\n', { mode });
  return folder;
}

describe('a tool', () => {
  it('is found in the first folder of PATH that has it as a program', () => {
    const [text, program] = [folderWithCurl(0o644), folderWithCurl(0o755)];
    expect(findTool('curl', `:${text}:${program}`)).toBe(join(program, 'curl'));
    expect(findTool('curl', text)).toBeUndefined();
    expect(findTool('chromium', program)).toBeUndefined();
  });

  it.each([
    ['', true],
    ['1', false],
  ])('that is missing has tests skipped, unless one insists on them: "%s"', (insist, skipped) => {
    vi.stubEnv('PATH', makeFolder());
    vi.stubEnv(INSIST, insist);
    expect(lacks('curl')).toBe(skipped);
  });
});

describe('the last line of a run', () => {
  it('names what is missing, and the command that installs it', () => {
    expect(sayMissing((tool) => tool !== 'curl')).toBe(
      'Skipped: what needs chromium, redis-server, aria2c, file, pdftotext, ssh-keygen, gpg. To test that, too: sudo apt-get install chromium redis-server aria2 file poppler-utils openssh-client gpg',
    );
    expect(sayMissing(() => false)).toBeUndefined();
  });

  it('names the packages of the check from install to tests, which insists on all', () => {
    const check = readFileSync(packagePath('.ci', 'run'), 'utf8');
    for (const [tool, name] of Object.entries(TOOLS)) {
      expect(check).toContain(`command -v ${tool} >/dev/null || missing+=(${name})`);
    }
    expect(check).toContain(`${INSIST}=1 npm test`);
  });
});
