import { converter } from 'culori';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { NEUTRALS, createCoverMeasurer } from '../../src/covers/hue-coverage.ts';
import { HUES, HUE_COUNT, hueIndex } from '../../src/palette/hues.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';

const measure = createCoverMeasurer();
const toOklab = converter('oklab');
const ANCHORS = [...HUES.map(({ hex }) => hex), ...NEUTRALS];

/** Raw RGB pixels of a picture whose parts, left to right, are flat colours of 10 × 20 pixels each. */
function stripes(...colours: readonly string[]): Promise<Buffer> {
  return sharp({ create: { width: 10 * colours.length, height: 20, channels: 3, background: '#000000' } })
    .composite(
      colours.map((background, at) => ({
        input: { create: { width: 10, height: 20, channels: 3, background } },
        left: 10 * at,
        top: 0,
      })),
    )
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** One row of greys from black to white. */
const GREYS = Uint8Array.from({ length: 256 * 3 }, (_, at) => Math.floor(at / 3));
const lightnessOf = (grey: number): number =>
  toOklab({ mode: 'rgb', r: grey / 255, g: grey / 255, b: grey / 255 }).l;

describe('coverage', () => {
  it.each(ANCHORS.map((hex, index) => [HUES[index]?.name ?? `neutral ${hex}`, hex, index] as const))(
    'counts every pixel of flat %s',
    async (_name, hex, index) => {
      const { coverage } = measure(await stripes(hex), 3);
      expect(coverage).toHaveLength(62);
      expect(coverage[index]).toBe(1);
    },
  );

  it('takes the nearest of all in OKLab for any colour', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 3, maxLength: 3 }), (pixel) => {
        const hex = `#${Buffer.from(pixel).toString('hex')}`;
        const distances = ANCHORS.map((anchor) => oklabDistance(hex, anchor));
        const chosen = measure(pixel, 3).coverage.indexOf(1);
        expect(distances[chosen]).toBeCloseTo(Math.min(...distances), 6);
      }),
    );
  });

  it('is the share of the pixels', async () => {
    const { coverage } = measure(await stripes('#b22222', '#008080', '#008080', '#ffffff'), 3);
    expect(coverage[hueIndex('firebrick')!]).toBe(0.25);
    expect(coverage[hueIndex('teal')!]).toBe(0.5);
    expect(coverage[HUE_COUNT + NEUTRALS.indexOf('#ffffff')]).toBe(0.25);
  });

  it('sums to 1 for any picture', () => {
    const pixels = fc.array(fc.uint8Array({ minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(pixels, (picture) => {
        const { coverage } = measure(Buffer.concat(picture), 3);
        expect(coverage.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('passes over the fourth channel', async () => {
    const rgb = await stripes('#b22222', '#008080');
    const rgba = await sharp(rgb, { raw: { width: 20, height: 20, channels: 3 } })
      .ensureAlpha(0.2)
      .raw()
      .toBuffer();
    expect(measure(rgba, 4)).toEqual(measure(rgb, 3));
  });

  it('does not depend on what was measured before', async () => {
    const picture = await stripes('#b22222', '#7a3b90', '#e0e0e0');
    const before = measure(picture, 3);
    measure(GREYS, 3);
    expect(measure(picture, 3)).toEqual(before);
    expect(createCoverMeasurer()(picture, 3)).toEqual(before);
  });

  it('is 0 of a picture without pixels', () => {
    const { coverage, lightness, chroma } = measure(new Uint8Array(0), 3);
    expect(coverage.every((share) => share === 0)).toBe(true);
    expect([lightness, chroma]).toEqual([0, 0]);
  });
});

describe('lightness, chroma and contrast', () => {
  it('are those of OKLab for a flat colour, without contrast', async () => {
    for (const hex of ['#b22222', '#00ff00', '#000080', '#ffc0cb', '#808080']) {
      const { l, a, b } = toOklab(hex)!;
      const { lightness, chroma, contrast } = measure(await stripes(hex), 3);
      expect(lightness).toBeCloseTo(l, 2);
      expect(Math.abs(chroma - Math.hypot(a, b))).toBeLessThan(0.001);
      expect(contrast).toBe(0);
    }
  });

  it('run from black to white', async () => {
    const black = measure(await stripes('#000000'), 3);
    const white = measure(await stripes('#ffffff'), 3);
    const both = measure(await stripes('#000000', '#ffffff'), 3);
    expect([black.lightness, white.lightness, both.lightness]).toEqual([0, 1, 0.5]);
    expect([black.contrast, white.contrast, both.contrast]).toEqual([0, 0, 1]);
    expect([black.chroma, white.chroma, both.chroma]).toEqual([0, 0, 0]);
  });

  it('are means and the spread between the 10th and the 90th percentile for a gradient', () => {
    const { lightness, contrast, chroma } = measure(GREYS, 3);
    const all = Array.from({ length: 256 }, (_, grey) => lightnessOf(grey));
    expect(lightness).toBeCloseTo(all.reduce((sum, l) => sum + l, 0) / 256, 2);
    expect(contrast).toBeCloseTo(lightnessOf(230) - lightnessOf(25), 1);
    expect(chroma).toBe(0);
  });

  it('has no contrast from less than a tenth of the pixels', async () => {
    const dark = Array.from({ length: 19 }, () => '#202020');
    expect(measure(await stripes(...dark, '#ffffff'), 3).contrast).toBe(0);
    expect(measure(await stripes(...dark.slice(0, 7), '#ffffff'), 3).contrast).toBeGreaterThan(0.5);
  });

  it('stay in range for any picture', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 3, maxLength: 300 }), (pixels) => {
        const { lightness, chroma, contrast } = measure(pixels, 3);
        for (const value of [lightness, contrast]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(chroma).toBeGreaterThanOrEqual(0);
        expect(chroma).toBeLessThanOrEqual(0.33);
      }),
    );
  });
});
