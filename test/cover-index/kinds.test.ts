import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDEX_FILES } from '../../src/cover-index/index-files.ts';
import {
  kindPlace,
  kindReadings,
  type KindSpace,
  packKinds,
  readKinds,
} from '../../src/cover-index/kinds.ts';
import { makeFolder } from '../folders.ts';

const SPACE: KindSpace = {
  means: Float32Array.of(1, 0, -1),
  directions: Float32Array.of(1, 0, 0, 2, 0, 0),
};
const SIZES = { readings: 3, directions: 2 };

function write(content: Uint8Array): string {
  const folder = makeFolder();
  writeFileSync(join(folder, INDEX_FILES.kinds), content);
  return folder;
}

describe('kindReadings', () => {
  it('is shelves, then genres', () => {
    const read = kindReadings({ shelfLogits: Float32Array.of(1, 2), genreLogits: Float32Array.of(3) });
    expect([...read]).toEqual([1, 2, 3]);
  });
});

describe('kindPlace', () => {
  it('is centred, seen along the directions, and brought to length 1', () => {
    // (3, 2, …) off the means is (3, 4) along them.
    expect([...kindPlace(Float32Array.of(4, 2, 9), SPACE)]).toEqual([
      expect.closeTo(0.6, 6),
      expect.closeTo(0.8, 6),
    ]);
  });

  it('is nowhere for a text like all', () => {
    expect([...kindPlace(SPACE.means, SPACE)]).toEqual([0, 0]);
  });
});

describe('readKinds', () => {
  const places = [Float32Array.of(1, 0), Float32Array.of(0, -1)];

  it('tells how alike books are in kind', async () => {
    const kinds = (await readKinds(write(packKinds(SPACE, places)), { covers: 2, kinds: SIZES }))!;
    const place = kinds.placeOf(Float32Array.of(4, 2, 0));
    expect([0, 1].map((cover) => kinds.likeness(place, cover))).toEqual([
      expect.closeTo(0.6, 2),
      expect.closeTo(-0.8, 2),
    ]);
    const all = new Float32Array(2);
    kinds.likenesses(place, Int32Array.of(1, 0), all);
    expect([...all]).toEqual([1, 0].map((cover) => Math.fround(kinds.likeness(place, cover))));
    expect(kinds.readings).toBe(3);
  });

  it('is nothing for an index that tells no kinds', async () => {
    expect(await readKinds(makeFolder(), { covers: 2 })).toBeUndefined();
  });

  it('refuses a file that is missing, or of another size', async () => {
    await expect(readKinds(makeFolder(), { covers: 2, kinds: SIZES })).rejects.toMatchObject({
      code: 'MODEL_INVALID',
    });
    const folder = write(packKinds(SPACE, places));
    await expect(readKinds(folder, { covers: 3, kinds: SIZES })).rejects.toThrow(
      'does not hold the kinds of 3',
    );
  });
});
