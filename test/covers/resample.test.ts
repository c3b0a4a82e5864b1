import { assert, asyncProperty, double, integer } from 'fast-check';
import { expect, it } from 'vitest';
import { shrinkInside } from '../../src/covers/decode-cover.ts';
import { shrinkBy } from '../../src/covers/resample.ts';

/** Pixels of every brightness side by side, the same ones every time. */
function noise(width: number, height: number) {
  const data = Uint8Array.from(
    { length: width * height * 3 },
    (_, at) => (at * 7919 + (at >> 5) * 104_729) % 256,
  );
  return { width, height, data };
}

it.each([
  [240, 80, 120, 40],
  [320, 480, 96, 144],
  [320, 480, 64, 96],
  [211, 97, 43, 20],
])('shrinks %i × %i to %i × %i as libvips does, byte by byte', async (width, height, across, down) => {
  const picture = noise(width, height);
  const byLibvips = await shrinkInside(picture, { width: across, height: down });
  const shrunk = shrinkBy(picture, Math.max(width / across, height / down));
  expect([shrunk.width, shrunk.height]).toEqual([byLibvips.width, byLibvips.height]);
  expect(Buffer.compare(shrunk.data, byLibvips.data)).toBe(0);
});

it('comes within four shades of it at the sizes of titles, where a place lies between two phases', async () => {
  const side = integer({ min: 16, max: 200 });
  await assert(
    asyncProperty(side, side, double({ min: 0.15, max: 0.99, noNaN: true }), async (width, height, scale) => {
      const picture = noise(width, height);
      const box = {
        width: Math.max(1, Math.round(width * scale)),
        height: Math.max(1, Math.round(height * scale)),
      };
      const byLibvips = await shrinkInside(picture, box);
      const shrunk = shrinkBy(picture, Math.max(1, width / box.width, height / box.height));
      expect([shrunk.width, shrunk.height]).toEqual([byLibvips.width, byLibvips.height]);
      const apart = shrunk.data.map((value, at) => Math.abs(value - byLibvips.data[at]!));
      expect(Math.max(...apart)).toBeLessThanOrEqual(4);
    }),
    { numRuns: 60 },
  );
});

it('leaves a picture as it is where nothing is to be shrunk', () => {
  const picture = noise(7, 5);
  expect(shrinkBy(picture, 1)).toBe(picture);
});
