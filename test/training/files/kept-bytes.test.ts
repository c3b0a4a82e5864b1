import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes, writeBytes } from '../../../src/training/files/kept-bytes.ts';
import { makeFolder } from '../../folders.ts';

function paths() {
  const bytes = join(makeFolder(), 'cache', 'numbers');
  return { bytes, index: `${bytes}.json` };
}

const KEPT = { index: ['a', 'b'], bytes: Buffer.from([1, 2, 3, 4, 5, 6]) };

describe('writeBytes', () => {
  it('keeps bytes and whose they are', async () => {
    const at = paths();
    expect(await readBytes(at, 3)).toBeUndefined();
    await writeBytes(at, KEPT);
    expect(await readBytes(at, 3)).toEqual(KEPT);
  });

  it('takes nothing for what it isn’t: of another length, cut short, or without its index', async () => {
    const at = paths();
    await writeBytes(at, KEPT);
    expect(await readBytes(at, 2)).toBeUndefined();
    writeFileSync(at.bytes, KEPT.bytes.subarray(1));
    expect(await readBytes(at, 3)).toBeUndefined();
    await writeBytes(at, KEPT);
    writeFileSync(at.index, '["a", ');
    expect(await readBytes(at, 3)).toBeUndefined();
    rmSync(at.index);
    expect(await readBytes(at, 3)).toBeUndefined();
  });

  it('drops the index before the bytes change, so that others’ bytes never pass for them', async () => {
    const at = paths();
    await writeBytes(at, KEPT);
    const failing = { ...at, bytes: join(at.bytes, 'within a file') };
    await expect(writeBytes(failing, { ...KEPT, index: ['c', 'd'] })).rejects.toThrow(/EEXIST|ENOTDIR/u);
    expect(await readBytes(at, 3)).toBeUndefined();
  });
});
