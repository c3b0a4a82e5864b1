import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf } from '../../src/covers/cover-palette.ts';
import { decodeCover, type Pixels, shrinkInside } from '../../src/covers/decode-cover.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { bands, flat, gradient, titled } from './drawn-covers.ts';

/** The palette as the engine takes it: from a picture that was decoded and shrunk. */
async function paletteOfPicture(bytes: Buffer): Promise<ReturnType<typeof paletteOf>> {
  return paletteOf(await shrinkInside((await decodeCover(bytes)).pixels, { width: 96, height: 144 }));
}

/** A picture whose pixels are these colours in turn. */
function pixelsOf(colours: readonly number[]): Pixels {
  const data = Uint8Array.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return { width: colours.length, height: 1, data };
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

  it('names flat colours with their shares, most first', async () => {
    const drawn = [
      ['#101c58', 0.4],
      ['#f8d21c', 0.25],
      ['#b22222', 0.15],
      ['#f5f5f5', 0.1],
      ['#0f7d82', 0.1],
    ] as const;
    const palette = await paletteOfPicture(await bands(drawn));
    expect(palette.map(({ name }) => name).slice(0, 3)).toEqual(['navy', 'gold', 'firebrick']);
    expect(palette).toHaveLength(5);
    for (const [hex, share] of drawn) {
      const found = palette.find((colour) => oklabDistance(colour.hex, hex) < 0.02);
      expect(Math.abs((found?.share ?? 0) - share)).toBeLessThan(0.03);
    }
  });

  it('has no more than eight of twenty colours, and keeps the largest', async () => {
    const wheel = Array.from({ length: 20 }, (_, at) => {
      const byte = (shift: number): string =>
        Math.round(127.5 + 120 * Math.sin((at / 20 + shift) * 2 * Math.PI))
          .toString(16)
          .padStart(2, '0');
      return [`#${byte(0)}${byte(1 / 3)}${byte(2 / 3)}`, 0.03] as const;
    });
    const palette = await paletteOfPicture(await bands([['#000000', 0.4], ...wheel]));
    expect(palette.length).toBeGreaterThanOrEqual(5);
    expect(palette.length).toBeLessThanOrEqual(8);
    expect(palette[0]).toMatchObject({ name: 'black' });
  });

  it('keeps a small accent that stands out', async () => {
    const ground = gradient('#1b2a3a', '#9fb2c6');
    const palette = await paletteOfPicture(
      await titled(ground, { text: 'ROSE', ink: '#e8175d', height: 90 }),
    );
    const accent = palette.find(({ hex }) => oklabDistance(hex, '#e8175d') < 0.08);
    expect(accent?.share).toBeGreaterThan(0.01);
    expect(accent?.share).toBeLessThan(0.15);
  });

  it('does not name the blends at edges', async () => {
    const palette = await paletteOfPicture(
      await titled(flat('#101010'), { text: 'NIGHT', ink: '#ffffff', height: 120 }),
    );
    expect(palette[0]).toMatchObject({ name: 'black' });
    expect(palette.find(({ name }) => name === 'white')?.share).toBeGreaterThan(0.02);
    expect(palette.length).toBeLessThanOrEqual(5);
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
        expect(palette.length).toBeLessThanOrEqual(8);
        expect(palette.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(palette.map(({ share }) => share)).toEqual(
          palette.map(({ share }) => share).toSorted((a, b) => b - a),
        );
        for (const { hex, name, share } of palette) {
          expect(hex).toMatch(/^#[0-9a-f]{6}$/);
          expect(name).toMatch(/^[a-z]+$/);
          expect(share).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of the pixels’ rows', () => {
    const picture = Array.from({ length: 300 }, (_, at) => [0xb22222, 0x008080, 0xffd700][at % 3]!);
    const reversed = picture.toReversed();
    expect(paletteOf(pixelsOf(picture)).map(({ hex }) => hex)).toEqual(
      expect.arrayContaining(paletteOf(pixelsOf(reversed)).map(({ hex }) => hex)),
    );
  });
});
