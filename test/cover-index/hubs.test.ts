import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoverIndex } from '../../src/cover-index/cover-index.ts';
import { HUB_STEP, packHubs } from '../../src/cover-index/hubs.ts';
import { INDEX_FILES } from '../../src/cover-index/index-files.ts';
import { ModelError } from '../../src/errors.ts';
import { madeCover } from '../training/hues/covers.ts';
import { writeMadeIndex } from './made-index.ts';

const COVERS = [madeCover({ hues: { red: 1 } }), madeCover({ hues: { teal: 1 } })];

/** The folder of an index with such hubs. */
function withHubs(hubness: readonly number[]): string {
  const folder = writeMadeIndex(COVERS, { hubs: { step: HUB_STEP } });
  writeFileSync(join(folder, INDEX_FILES.hubs), packHubs(hubness));
  return folder;
}

describe('the hubs of an index', () => {
  it('are read as they were written, to a step', async () => {
    const { hubness } = await readCoverIndex(withHubs([0.423, 0]));
    expect(hubness(0)).toBeCloseTo(0.42, 6);
    expect(hubness(1)).toBe(0);
  });

  it('are at most what a byte holds', async () => {
    const { hubness } = await readCoverIndex(withHubs([9, 2.55]));
    expect([hubness(0), hubness(1)]).toEqual([255 * HUB_STEP, 255 * HUB_STEP]);
  });

  it('are none where an index doesn’t tell', async () => {
    const { hubness } = await readCoverIndex(writeMadeIndex(COVERS));
    expect([hubness(0), hubness(1)]).toEqual([0, 0]);
  });

  it('have to fit the covers', async () => {
    await expect(readCoverIndex(withHubs([0.1]))).rejects.toThrow(ModelError);
    const folder = withHubs([0, 0]);
    rmSync(join(folder, INDEX_FILES.hubs));
    await expect(readCoverIndex(folder)).rejects.toThrow(/no .*hubs\.bin/);
  });
});
