import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeDigest, measuringCode, stagesCode } from '../../../src/training/files/code-digest.ts';
import { makeFolder } from '../../folders.ts';

const PARTS = { of: ['covers', 'training', 'once'], without: ['training/collect'] };

/** A folder of code: some that counts, and some that doesn't. */
function makeCode(): string {
  const root = makeFolder();
  for (const folder of ['covers', 'training/hues', 'training/collect', 'web'])
    mkdirSync(join(root, folder), { recursive: true });
  const files = [
    'covers/look.ts',
    'training/hues/fit.ts',
    'training/collect/ask.ts',
    'web/page.ts',
    'once.ts',
  ];
  for (const path of files) writeFileSync(join(root, path), `// ${path}`);
  return root;
}

describe('codeDigest', () => {
  it('is the same for the same code, wherever it lies', async () => {
    expect(await codeDigest(PARTS, makeCode())).toBe(await codeDigest(PARTS, makeCode()));
  });

  it.each<[string, (root: string) => void]>([
    ['a file of a folder is another', (root) => writeFileSync(join(root, 'covers/look.ts'), '')],
    ['a deeper file is another', (root) => writeFileSync(join(root, 'training/hues/fit.ts'), '')],
    ['a file that is named is another', (root) => writeFileSync(join(root, 'once.ts'), '')],
    ['there is another file', (root) => writeFileSync(join(root, 'training/new.ts'), '')],
    ['a file is gone', (root) => rmSync(join(root, 'covers/look.ts'))],
    [
      'a file has another name',
      (root) => renameSync(join(root, 'covers/look.ts'), join(root, 'covers/a.ts')),
    ],
  ])('is another when %s', async (_name, change) => {
    const root = makeCode();
    const before = await codeDigest(PARTS, root);
    change(root);
    expect(await codeDigest(PARTS, root)).not.toBe(before);
  });

  it.each(['training/collect/ask.ts', 'web/page.ts', 'covers/notes.md', 'covers/look.d.ts', 'once-more.ts'])(
    'takes no notice of %s',
    async (path) => {
      const root = makeCode();
      const before = await codeDigest(PARTS, root);
      writeFileSync(join(root, path), 'other');
      expect(await codeDigest(PARTS, root)).toBe(before);
    },
  );

  it('finds the code that is running, and knows measuring from the rest', async () => {
    const [stages, measuring, none] = await Promise.all([
      stagesCode(),
      measuringCode(),
      codeDigest({ of: [] }),
    ]);
    expect(new Set([stages, measuring, none]).size).toBe(3);
  });
});
