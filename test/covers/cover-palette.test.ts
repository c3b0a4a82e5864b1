import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverColour, paletteOf } from '../../src/covers/cover-palette.ts';
import { decodeCover, type Pixels, shrinkInside } from '../../src/covers/decode-cover.ts';
import { oklabDistance, toOklch } from '../../src/palette/oklab.ts';
import { bands, drawn, flat, gradient, titled } from './drawn-covers.ts';

/** A cover's pixels as the engine takes them: decoded and shrunk. */
async function pixelsOfPicture(bytes: Buffer): Promise<Pixels> {
  return shrinkInside((await decodeCover(bytes)).pixels, { width: 96, height: 144 });
}

async function paletteOfPicture(bytes: Buffer): Promise<CoverColour[]> {
  return paletteOf(await pixelsOfPicture(bytes));
}

/** A picture whose pixels are these colours in turn. */
function pixelsOf(colours: readonly number[]): Pixels {
  const data = Uint8Array.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return { width: colours.length, height: 1, data };
}

/** The colour of a palette that is nearest to one that was drawn. */
function nearestTo(hex: string, palette: readonly CoverColour[]): CoverColour & { distance: number } {
  return palette
    .map((colour) => ({ ...colour, distance: oklabDistance(colour.hex, hex) }))
    .toSorted((one, other) => one.distance - other.distance)[0]!;
}

/** Says that a palette has the colours that a person would give, and none that they wouldn't. */
function expectColours(palette: readonly CoverColour[], given: readonly string[], within = 0.06): void {
  for (const hex of given) expect(nearestTo(hex, palette).distance).toBeLessThan(within);
  expect(palette).toHaveLength(given.length);
}

describe('the palette of a cover', () => {
  it.each(['#c81e1e', '#000000', '#ffffff', '#7f7f80', '#00ff00'])(
    'of one colour is that colour alone: %s',
    async (hex) => {
      const [only, ...others] = await paletteOfPicture(await flat(hex).png().toBuffer());
      expect(only).toMatchObject({ hex, share: 1 });
      expect(others).toEqual([]);
    },
  );

  it('is one colour for a flat JPEG, too', async () => {
    const bytes = await flat('#c81e1e').jpeg({ quality: 60 }).toBuffer();
    const palette = await paletteOfPicture(bytes);
    expect(palette).toHaveLength(1);
    expect(oklabDistance(palette[0]!.hex, '#c81e1e')).toBeLessThan(0.02);
  });

  it('is two colours for two halves', async () => {
    const palette = await paletteOfPicture(
      await bands([
        ['#1f4e79', 0.5],
        ['#f0e6d2', 0.5],
      ]),
    );
    expectColours(palette, ['#1f4e79', '#f0e6d2'], 0.01);
    expect(palette[0]!.share).toBeCloseTo(0.5, 1);
  });

  it('gives flat colours with their shares, most first', async () => {
    const given = [
      ['#101c58', 0.4],
      ['#f8d21c', 0.25],
      ['#b22222', 0.15],
      ['#f5f5f5', 0.1],
      ['#0f7d82', 0.1],
    ] as const;
    const palette = await paletteOfPicture(await bands(given));
    expect(palette).toHaveLength(5);
    expect(oklabDistance(palette[0]!.hex, '#101c58')).toBeLessThan(0.02);
    for (const [hex, share] of given) {
      const found = nearestTo(hex, palette);
      expect(found.distance).toBeLessThan(0.02);
      expect(Math.abs(found.share - share)).toBeLessThan(0.03);
    }
  });

  it('is a red title and its black ground, without the blends at the letters’ edges', async () => {
    const cover = await titled(flat('#0a0a0c'), { text: 'BLOOD', ink: '#c8102e', height: 110 });
    const palette = await paletteOfPicture(cover);
    expectColours(palette, ['#0a0a0c', '#c8102e']);
    expect(palette[1]!.share).toBeLessThan(0.15);
  });

  it('keeps the thin white letters of a title, and no greys beside them', async () => {
    const cover = await titled(flat('#101010'), { text: 'NIGHT', ink: '#ffffff', height: 60 });
    const palette = await paletteOfPicture(cover);
    expect(nearestTo('#101010', palette).distance).toBeLessThan(0.02);
    expect(nearestTo('#ffffff', palette).distance).toBeLessThan(0.1);
    expect(palette.length).toBeLessThanOrEqual(3);
  });

  it('points at a small gold crest on cream', async () => {
    const cover = drawn(
      '<rect width="600" height="900" fill="#f3ead7"/><circle cx="300" cy="400" r="42" fill="#b8860b"/>',
    );
    const palette = await paletteOfPicture(await cover.png().toBuffer());
    expectColours(palette, ['#f3ead7', '#b8860b'], 0.04);
    expect(palette[1]!.share).toBeLessThan(0.02);
  });

  it('points at a small accent on a busy ground', async () => {
    const cover = await titled(gradient('#1b2a3a', '#9fb2c6'), { text: 'ROSE', ink: '#e8175d', height: 90 });
    const accent = nearestTo('#e8175d', await paletteOfPicture(cover));
    expect(accent.distance).toBeLessThan(0.08);
    expect(accent.share).toBeGreaterThan(0.01);
    expect(accent.share).toBeLessThan(0.15);
  });

  it('makes few colours of an evening sky, and one of the silhouettes before it', async () => {
    const cover = drawn(
      `<linearGradient id="sky" gradientUnits="userSpaceOnUse" x2="0" y2="640"><stop stop-color="#1d2b53"/><stop offset="1" stop-color="#f4a259"/></linearGradient>
       <rect width="600" height="900" fill="url(#sky)"/>
       <path d="M0 900 V700 L150 640 L260 720 L400 610 L600 730 V900 Z" fill="#0b0a10"/>`,
    );
    const palette = await paletteOfPicture(await cover.png().toBuffer());
    for (const hex of ['#1d2b53', '#f4a259', '#0b0a10']) {
      expect(nearestTo(hex, palette).distance).toBeLessThan(0.1);
    }
    expect(palette.length).toBeLessThanOrEqual(5);
  });

  it('is not five shades of one black', async () => {
    const palette = await paletteOfPicture(
      await bands([
        ['#000000', 0.3],
        ['#0b0b0d', 0.2],
        ['#141416', 0.2],
        ['#1c1c1f', 0.2],
        ['#8b0000', 0.1],
      ]),
    );
    expect(palette).toHaveLength(2);
    expect(nearestTo('#8b0000', palette).distance).toBeLessThan(0.02);
  });

  it('takes grain for no colour', async () => {
    const pixels = await pixelsOfPicture(await flat('#5f7f6a').png().toBuffer());
    const data = Uint8Array.from(pixels.data);
    // Every eighty-ninth pixel, none beside another, is a red speck of its own.
    for (let pixel = 0; pixel < data.length / 3; pixel += 89) data.set([224, 32, 32], pixel * 3);
    const palette = paletteOf({ ...pixels, data });
    expect(palette).toHaveLength(1);
    expect(oklabDistance(palette[0]!.hex, '#5f7f6a')).toBeLessThan(0.01);
  });

  it('makes of a photograph’s noise the colours around which it lies', async () => {
    const pixels = await pixelsOfPicture(
      await bands([
        ['#2f5d8a', 0.5],
        ['#c9a26b', 0.3],
        ['#39502b', 0.2],
      ]),
    );
    const noise = fc.sample(fc.integer({ min: -14, max: 14 }), { numRuns: pixels.data.length, seed: 3 });
    const data = pixels.data.map((value, at) => Math.max(0, Math.min(255, value + noise[at]!)));
    const palette = paletteOf({ ...pixels, data });
    for (const hex of ['#2f5d8a', '#c9a26b', '#39502b']) {
      expect(nearestTo(hex, palette).distance).toBeLessThan(0.05);
    }
    expect(palette.length).toBeLessThanOrEqual(4);
  });

  it('has no more than six of twenty colours, and keeps the largest', async () => {
    const wheel = Array.from({ length: 20 }, (_, at) => {
      const byte = (shift: number): string =>
        Math.round(127.5 + 120 * Math.sin((at / 20 + shift) * 2 * Math.PI))
          .toString(16)
          .padStart(2, '0');
      return [`#${byte(0)}${byte(1 / 3)}${byte(2 / 3)}`, 0.03] as const;
    });
    const palette = await paletteOfPicture(await bands([['#000000', 0.4], ...wheel]));
    expect(palette.length).toBeGreaterThanOrEqual(5);
    expect(palette.length).toBeLessThanOrEqual(6);
    expect(palette[0]!.hex).toBe('#000000');
    const vivid = palette.slice(1).map(({ hex }) => toOklch(hex).h);
    expect(Math.max(...vivid) - Math.min(...vivid)).toBeGreaterThan(180);
  });

  it('gives colours that stand on the cover, not means of them', async () => {
    const colours = [0xb22222, 0x008080, 0xffd700, 0x101c58];
    const palette = paletteOf(pixelsOf(colours.flatMap((colour) => Array<number>(50).fill(colour))));
    expect(palette.map(({ hex }) => hex).toSorted()).toEqual(['#008080', '#101c58', '#b22222', '#ffd700']);
  });

  it('is the same each time', async () => {
    const bytes = await gradient('#ff0000', '#0000ff').jpeg().toBuffer();
    expect(await paletteOfPicture(bytes)).toEqual(await paletteOfPicture(bytes));
  });

  it('adds up to the whole for any picture, in order, of colours that can be told apart', () => {
    const colours = fc.integer({ min: 0, max: 0xffffff });
    fc.assert(
      fc.property(fc.array(colours, { minLength: 1, maxLength: 400 }), (picture) => {
        const palette = paletteOf(pixelsOf(picture));
        expect(palette.length).toBeGreaterThanOrEqual(1);
        expect(palette.length).toBeLessThanOrEqual(6);
        expect(palette.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(palette.map(({ share }) => share)).toEqual(
          palette.map(({ share }) => share).toSorted((a, b) => b - a),
        );
        expect(new Set(palette.map(({ hex }) => hex)).size).toBe(palette.length);
        for (const { hex, name, share } of palette) {
          expect(hex).toMatch(/^#[0-9a-f]{6}$/);
          expect(name).toMatch(/^[a-z]+$/);
          expect(share).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the pixels’ rows', async () => {
    const pixels = await pixelsOfPicture(
      await titled(gradient('#1b2a3a', '#9fb2c6'), { text: 'ROSE', ink: '#e8175d', height: 90 }),
    );
    const row = pixels.width * 3;
    const data = new Uint8Array(pixels.data.length);
    for (let y = 0; y < pixels.height; y++) {
      data.set(pixels.data.subarray(y * row, (y + 1) * row), (pixels.height - 1 - y) * row);
    }
    const upsideDown = { ...pixels, data };
    expect(paletteOf(upsideDown).map(({ hex }) => hex)).toEqual(paletteOf(pixels).map(({ hex }) => hex));
  });
});
