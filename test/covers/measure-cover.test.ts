import { converter } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, measureCover } from '../../src/covers/measure-cover.ts';
import { nameIndexOf } from '../../src/palette/colour-name.ts';
import { NAMED_COLOURS, namedIndex } from '../../src/palette/named-colours.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { drawn, pixelsOf, stripes } from './made-pixels.ts';

const toOklab = converter('oklab');
const lightnessOf = (grey: number): number =>
  toOklab({ mode: 'rgb', r: grey / 255, g: grey / 255, b: grey / 255 }).l;
const hexOf = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** One row of greys from black to white. */
const GREYS = drawn(256, 1, (x) => x * 0x010101);

const anyPicture = fc
  .array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 60 })
  .map((colours) => stripes(...colours));

describe('shares', () => {
  it.each(NAMED_COLOURS)('are 1 for flat $name', ({ name, hex }) => {
    const { shares } = measureCover(stripes(Number.parseInt(hex.slice(1), 16)));
    expect(shares).toHaveLength(NAMED_COLOURS.length);
    expect(shares[namedIndex(name)!]).toBe(1);
  });

  it('are those of the pixels, hues and neutrals alike', () => {
    const { shares } = measureCover(stripes(0xb22222, 0x008080, 0x008080, 0xffffff));
    expect(shares[namedIndex('firebrick')!]).toBe(0.25);
    expect(shares[namedIndex('teal')!]).toBe(0.5);
    expect(shares[namedIndex('white')!]).toBe(0.25);
  });

  it('count every pixel by its own name, to a sum of 1', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { shares } = measureCover(picture);
        const counted = new Float64Array(NAMED_COLOURS.length);
        for (let at = 0; at < picture.data.length; at += 3) {
          const [red = 0, green = 0, blue = 0] = picture.data.subarray(at, at + 3);
          counted[nameIndexOf((red << 16) | (green << 8) | blue)]! += 3 / picture.data.length;
        }
        counted.forEach((share, name) => expect(shares[name]).toBeCloseTo(share, 5));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe('typical colours', () => {
  it('are the means of what has a name, and absent where nothing has it', () => {
    const { typical } = measureCover(stripes(0xb01c20, 0xb82428, 0x008080));
    expect(oklabDistance(hexOf(typical[namedIndex('firebrick')!]!), '#b42024')).toBeLessThan(0.005);
    expect(hexOf(typical[namedIndex('teal')!]!)).toBe('#008080');
    expect(typical[namedIndex('gold')!]).toBe(ABSENT);
  });

  it('stand for exactly the names with a share', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { shares, typical } = measureCover(picture);
        expect([...typical].map((colour) => colour !== ABSENT)).toEqual(
          [...shares].map((share) => share > 0),
        );
      }),
    );
  });
});

describe('lightness, chroma and contrast', () => {
  it('are those of OKLab for a flat colour, without contrast', () => {
    for (const colour of [0xb22222, 0x00ff00, 0x000080, 0xffc0cb, 0x808080]) {
      const { l, a, b } = toOklab(hexOf(colour))!;
      const { lightness, chroma, contrast } = measureCover(stripes(colour));
      expect(lightness).toBeCloseTo(l, 4);
      expect(chroma).toBeCloseTo(Math.hypot(a, b), 4);
      expect(contrast).toBe(0);
    }
  });

  it('run from black to white', () => {
    const [black, white, both] = [[0], [0xffffff], [0, 0xffffff]].map((colours) =>
      measureCover(stripes(...colours)),
    );
    expect([black!.lightness, both!.lightness, white!.lightness]).toEqual([
      0,
      expect.closeTo(0.5, 6),
      expect.closeTo(1, 6),
    ]);
    expect([black!.contrast, white!.contrast, both!.contrast]).toEqual([0, 0, expect.closeTo(1, 6)]);
  });

  it('are means and the spread between the 10th and the 90th percentile for a gradient', () => {
    const { lightness, contrast, chroma } = measureCover(GREYS);
    const all = Array.from({ length: 256 }, (_, grey) => lightnessOf(grey));
    expect(lightness).toBeCloseTo(all.reduce((sum, l) => sum + l, 0) / 256, 2);
    expect(contrast).toBeCloseTo(lightnessOf(230) - lightnessOf(25), 1);
    expect(chroma).toBeCloseTo(0, 6);
  });

  it('has no contrast from less than a tenth of the pixels', () => {
    expect(measureCover(pixelsOf([0x202020, 19], [0xffffff, 1])).contrast).toBe(0);
    expect(measureCover(pixelsOf([0x202020, 7], [0xffffff, 1])).contrast).toBeGreaterThan(0.5);
  });
});

describe('measureCover', () => {
  it('does not depend on what was measured before', () => {
    const picture = stripes(0xb22222, 0x7a3b90, 0xe0e0e0);
    const before = measureCover(picture);
    measureCover(GREYS);
    expect(measureCover(picture)).toEqual(before);
  });

  it('refuses a picture without pixels', () => {
    expect(() => measureCover({ width: 0, height: 0, data: new Uint8Array(0) })).toThrow(RangeError);
  });
});
