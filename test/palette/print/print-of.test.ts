import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printInks, separate } from '../../../scripts/press/sharp-press.ts';
import { shiftBetween } from '../../../src/palette/print/colour-shift.ts';
import { INK_LIMITS, NEIGHBOUR_SHIFT, PRINTABLE_SHIFT, printOf } from '../../../src/palette/print/index.ts';
import { seededRandom } from '../../../src/training/random.ts';

const pixelOf = (hex: string): number => Number.parseInt(hex.slice(1), 16);
const hexOf = (pixel: number): string => `#${pixel.toString(16).padStart(6, '0')}`;
const bytesOf = (pixel: number): number[] => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];
const pixelAt = (bytes: Uint8Array, row: number): number =>
  (bytes[row * 3]! << 16) | (bytes[row * 3 + 1]! << 8) | bytes[row * 3 + 2]!;

const random = seededRandom(20);
const COLOURS = Array.from({ length: 2_000 }, () => Math.floor(random() * 0x1000000));
const PRINTS = COLOURS.map((pixel) => printOf(hexOf(pixel)));

describe('beside sharp itself, on 2,000 random colours', () => {
  it('what comes back is what sharp makes of the inks', async () => {
    const inks = Uint8Array.from(PRINTS.flatMap(({ cmyk }) => cmyk.map((share) => Math.round(share * 2.55))));
    const back = await printInks(inks);
    const errors = PRINTS.map(({ printsAs }, row) => shiftBetween(pixelOf(printsAs), pixelAt(back, row)));
    expect(mean(errors)).toBeLessThan(0.4);
    expect(Math.max(...errors)).toBeLessThan(3.5);
  });

  it('the inks miss the colour by less than those of sharp’s own separation', async () => {
    const separated = await printInks(await separate(Uint8Array.from(COLOURS.flatMap(bytesOf))));
    const sharps = COLOURS.map((pixel, row) => shiftBetween(pixel, pixelAt(separated, row)));
    expect(mean(PRINTS.map(({ shift }) => shift))).toBeLessThan(mean(sharps) - 1.5);
    expect(Math.max(...PRINTS.map(({ shift }, row) => shift - sharps[row]!))).toBeLessThan(0.5);
  });
});

describe('what a printer would say', () => {
  it.each([
    ['neon pink', '#ff10f0'],
    ['neon green', '#39ff14'],
    ['cyan of a screen', '#00ffff'],
    ['blue of a screen', '#0000ff'],
    ['bright violet', '#9400d3'],
    ['turquoise', '#40e0d0'],
  ])('%s can’t be printed', (_, hex) => {
    expect(printOf(hex)).toMatchObject({ isPrintable: false });
  });

  it.each([
    ['navy', '#000080'],
    ['firebrick', '#b22222'],
    ['mid grey', '#808080'],
    ['cream', '#f5efdc'],
    ['pastel pink', '#f4c2c2'],
    ['orange', '#ff8c00'],
    ['near-black', '#1c1c1c'],
    ['aubergine', '#3d1a3b'],
  ])('%s can', (_, hex) => {
    const print = printOf(hex);
    expect(print).toMatchObject({ isPrintable: true });
    expect(print).not.toHaveProperty('neighbour');
  });

  it('white is bare paper, and greys are little but black', () => {
    expect(printOf('#ffffff')).toMatchObject({ cmyk: [0, 0, 0, 0], ink: 0, printsAs: '#ffffff', shift: 0 });
    for (const hex of ['#dddddd', '#808080', '#404040']) {
      const [cyan, magenta, yellow, black] = printOf(hex).cmyk;
      expect(black).toBeGreaterThan(cyan + magenta + yellow - 15);
    }
  });

  it('black is a rich one that every paper bears, and a deep red asks for coated paper', () => {
    const { cmyk, paper } = printOf('#000000');
    expect(cmyk[3]).toBe(100);
    expect(cmyk[0]).toBeGreaterThan(20);
    expect(paper).toBe('any');
    const maroon = printOf('#800000');
    expect(maroon.ink).toBeGreaterThan(INK_LIMITS.uncoated);
    expect(maroon.paper).toBe('coated');
  });

  it('no colour needs more ink than coated paper bears', () => {
    expect(Math.max(...PRINTS.map(({ ink }) => ink))).toBeLessThanOrEqual(INK_LIMITS.coated);
  });
});

const anyColour = integer({ min: 0, max: 0xffffff });

describe('any colour', () => {
  it('has inks in per cents, their sum, and one verdict', () => {
    expect.hasAssertions();
    assert(property(anyColour, expectOneVerdict));
  });

  it('that can’t be printed has a neighbour that can, nearer than its print', () => {
    const neighbours = PRINTS.flatMap(({ neighbour, printsAs }, row) =>
      neighbour === undefined ? [] : [{ wished: COLOURS[row]!, printsAs, neighbour }],
    );
    expect(neighbours.length).toBeGreaterThan(400);
    for (const { wished, printsAs, neighbour } of neighbours) {
      expect(printOf(neighbour).shift).toBeLessThanOrEqual(NEIGHBOUR_SHIFT);
      expect(shiftBetween(wished, pixelOf(neighbour))).toBeLessThan(shiftBetween(wished, pixelOf(printsAs)));
    }
  });
});

it.each(['b22222', '#b2222', 'firebrick', '#b2222g', ''])('refuses %s', (hex) => {
  expect(() => printOf(hex)).toThrow(TypeError);
});

function expectOneVerdict(pixel: number): void {
  const { cmyk, ink, shift, isPrintable, neighbour } = printOf(hexOf(pixel));
  expect(cmyk.every((share) => Number.isInteger(share) && share >= 0 && share <= 100)).toBe(true);
  expect(ink).toBe(cmyk.reduce((sum, share) => sum + share, 0));
  expect(isPrintable).toBe(shift <= PRINTABLE_SHIFT);
  expect(neighbour === undefined).toBe(isPrintable);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
