import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDEX_FILES } from '../../src/cover-index/index-files.ts';
import {
  descriptorOf,
  type LookSpace,
  packLookSpace,
  placeOf,
  readLookSpace,
} from '../../src/cover-index/look-space.ts';
import { makeFolder } from '../folders.ts';

const SPACE: LookSpace = {
  centre: Float32Array.of(1, 0.5, 0),
  whitening: Float32Array.of(2, 0, 0, 0, 1, 1, 0, 0, 4),
  basis: Float32Array.of(1, 0, 0, 1, 0, 0.5),
};

function write(numbers: Float32Array): string {
  const folder = makeFolder();
  writeFileSync(join(folder, INDEX_FILES.look), new Uint8Array(numbers.buffer));
  return folder;
}

describe('descriptorOf', () => {
  it('is the square roots of the shares, then the look', () => {
    expect([...descriptorOf(Float32Array.of(0.25, 0.75, 0), Float32Array.of(-1, 4))]).toEqual([
      0.5,
      Math.fround(Math.sqrt(0.75)),
      0,
      -1,
      4,
    ]);
  });
});

describe('placeOf', () => {
  it('is centred, whitened, brought to length 1, and seen along the basis', () => {
    // (1, 1, 1) off the centre is (2, 1, 5) in white, of length √30.
    const place = placeOf(Float32Array.of(2, 1.5, 1), SPACE);
    expect([...place].map((value) => value * Math.sqrt(30))).toEqual([
      expect.closeTo(2, 5),
      expect.closeTo(1 + 0.5 * 5, 5),
    ]);
  });

  it('is nowhere for a cover like all', () => {
    expect([...placeOf(SPACE.centre, SPACE)]).toEqual([0, 0]);
  });

  it('is at most 1 long, whatever the cover, where the basis is of unit directions', () => {
    const space = { ...SPACE, basis: Float32Array.of(1, 0, 0, 1, 0, 0) };
    for (const descriptor of [Float32Array.of(90, -3, 8), Float32Array.of(1, 0.5, 1e-3)])
      expect(Math.hypot(...placeOf(descriptor, space))).toBeLessThanOrEqual(1 + 1e-6);
  });
});

describe('readLookSpace', () => {
  it('reads what was packed', async () => {
    expect(await readLookSpace(write(packLookSpace(SPACE)), { descriptor: 3, directions: 2 })).toEqual(SPACE);
  });

  it.each([
    ['cut off', packLookSpace(SPACE).slice(0, -1)],
    ['of another size', packLookSpace({ ...SPACE, basis: Float32Array.of(1, 0, 0) })],
    ['empty', new Float32Array(0)],
  ])('refuses one that is %s', async (_name, numbers) => {
    const read = readLookSpace(write(numbers), { descriptor: 3, directions: 2 });
    await expect(read).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await expect(read).rejects.toThrow(/look\.f32 does not hold 3 figures in 2 directions\.$/u);
  });

  it('says where there is none', async () => {
    const read = readLookSpace(makeFolder(), { descriptor: 3, directions: 2 });
    await expect(read).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await expect(read).rejects.toThrow(/^There is no .*look\.f32\.$/u);
  });
});
