import { describe, expect, it } from 'vitest';
import { drawPatches, mixRows, type Patch, pastePatches } from '../../../src/training/covers/cutmix.ts';
import { seededRandom } from '../../../src/training/random.ts';

const SIZE = { height: 6, width: 4 };
const PLANE = 24;

/** Three pictures; every number tells its example, channel and place. */
const PICTURES = Float32Array.from({ length: 3 * 3 * PLANE }, (_, at) => at);
const PATCHES: (Patch | undefined)[] = [
  { from: 1, top: 1, left: 2, height: 3, width: 2 },
  undefined,
  { from: 0, top: 0, left: 0, height: 6, width: 4 },
];

describe('drawPatches', () => {
  it('keeps patches inside the picture, and takes them from other examples', () => {
    const patches = drawPatches(500, SIZE, 0.6, seededRandom(4));
    const drawn = patches.flatMap((patch, at) => (patch === undefined ? [] : [{ ...patch, at }]));
    expect(drawn.length / 500).toBeCloseTo(0.6, 1);
    for (const { at, from, top, left, height, width } of drawn) {
      expect(from).not.toBe(at);
      expect(from).toBeLessThan(500);
      expect([top, left].every((edge) => edge >= 0)).toBe(true);
      expect(top + height).toBeLessThanOrEqual(SIZE.height);
      expect(left + width).toBeLessThanOrEqual(SIZE.width);
    }
    const area = drawn.reduce((sum, { height, width }) => sum + height * width, 0) / drawn.length / PLANE;
    expect(Math.abs(area - 0.5)).toBeLessThan(0.08);
  });
});

describe('pastePatches', () => {
  it('copies what the other picture was before', () => {
    const pixels = PICTURES.slice();
    pastePatches(pixels, SIZE, PATCHES);
    const expected = PICTURES.map((value, at) => {
      const example = Math.floor(at / (3 * PLANE));
      if (example === 2) return value - 2 * 3 * PLANE;
      const row = Math.floor((at % PLANE) / SIZE.width);
      const inside = row >= 1 && row < 4 && at % SIZE.width >= 2;
      return example === 0 && inside ? value + 3 * PLANE : value;
    });
    expect(pixels).toEqual(expected);
  });
});

describe('mixRows', () => {
  it('mixes targets by the area of the patch', () => {
    const rows = Float32Array.of(1, 0, 0, 1, 0.5, 0.5);
    mixRows(rows, 2, SIZE, PATCHES);
    expect([...rows]).toEqual([0.75, 0.25, 0, 1, 1, 0]);
  });
});
