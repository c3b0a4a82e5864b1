import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/covers/cover-ground.ts';
import type { Pixels } from '../../src/covers/decode-cover.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { drawn, stripes } from './made-pixels.ts';

const [WIDTH, HEIGHT] = [96, 144];
const cover = (colourAt: (x: number, y: number) => number): Pixels => drawn(WIDTH, HEIGHT, colourAt);
const nameOfGround = (pixels: Pixels): string => NAMED_COLOURS[groundOf(pixels).name]!.name;

/** Whether a pixel lies within so many of the cover's edge. */
const isMargin = (x: number, y: number, width: number): boolean =>
  Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) < width;

/** Whether a pixel lies in a large disc in the middle. */
const isInFigure = (x: number, y: number): boolean => (x - 48) ** 2 + (y - 72) ** 2 < 42 ** 2;

describe('the ground of a cover', () => {
  it('is all of a flat one', () => {
    expect(groundOf(cover(() => 0x008080))).toEqual({
      name: NAMED_COLOURS.findIndex(({ name }) => name === 'teal'),
      colour: 0x008080,
      share: 1,
    });
  });

  it('goes on behind a title that lies across it', () => {
    const { share, colour } = groundOf(cover((_, y) => (y >= 60 && y < 84 ? 0xff0000 : 0x101010)));
    expect(colour).toBe(0x101010);
    expect(share).toBeCloseTo(120 / 144, 1);
  });

  it('is a broad margin, though the picture within takes more', () => {
    expect(nameOfGround(cover((x, y) => (isMargin(x, y, 16) ? 0xffffff : 0x800000)))).toBe('white');
  });

  it('is the field within a thin frame', () => {
    expect(nameOfGround(cover((x, y) => (isMargin(x, y, 4) ? 0xffffff : 0x800000)))).toBe('maroon');
  });

  it('is black behind a large figure', () => {
    expect(nameOfGround(cover((x, y) => (isInFigure(x, y) ? 0xffd700 : 0)))).toBe('black');
  });

  it('is one for a gradient, but not for all shades from black to white', () => {
    const { share } = groundOf(cover((_, y) => 0x300000 + (Math.floor(y / 3) << 16)));
    expect(share).toBe(1);
    expect(groundOf(cover((_, y) => Math.floor((y * 255) / 143) * 0x010101)).share).toBeLessThan(0.7);
  });

  it('does not mind small type', () => {
    const { colour, share } = groundOf(cover((x, y) => (y % 8 < 2 && x % 3 === 0 ? 0 : 0xf3e9d2)));
    expect(oklabDistance(`#${colour.toString(16)}`, '#f3e9d2')).toBeLessThan(0.01);
    expect(share).toBe(1);
  });

  it('is found for a picture of any size', () => {
    const size = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        expect(groundOf(drawn(width, height, () => 0x000080)).share).toBe(1);
      }),
    );
    expect(groundOf(stripes(0xffffff)).colour).toBe(0xffffff);
  });
});
