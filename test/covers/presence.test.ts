import { describe, expect, it } from 'vitest';
import { binColours } from '../../src/covers/colour-bins.ts';
import { presenceOf } from '../../src/covers/presence.ts';

const COLOURS = { '.': 0xffffff, '#': 0x000000, '+': 0x808080, r: 0xd01020 } as const;

/** How much of each colour is really there, in a picture drawn with signs, by its sign. */
function presence(...rows: string[]): Partial<Record<string, number>> {
  const signs = rows.join('').split('');
  const data = Uint8Array.from(
    signs
      .map((sign) => COLOURS[sign as keyof typeof COLOURS])
      .flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  const picture = { width: rows[0]!.length, height: rows.length, data };
  const bins = binColours(picture);
  const shares = presenceOf(bins, picture.width, picture.height);
  return Object.fromEntries(signs.map((sign, at) => [sign, shares[bins.ofPixel[at]!]! * signs.length]));
}

describe('how much of a colour is really there', () => {
  it('is all of an area', () => {
    expect(presence('....', '....', '....')['.']).toBeCloseTo(12, 9);
  });

  it('is all of a stroke one pixel wide, but for its ends', () => {
    expect(presence('.....', '..#..', '..#..', '..#..', '..#..', '.....')['#']).toBeCloseTo(3, 1);
  });

  it('is next to nothing of the blend at an edge', () => {
    const { '+': blend, '#': dark } = presence('..+##', '..+##', '..+##', '..+##');
    expect(dark).toBeCloseTo(8, 9);
    expect(blend).toBeLessThan(0.5);
  });

  it('is all of a grey that stands by itself', () => {
    expect(presence('.....', '.+++.', '.+++.', '.+++.', '.....')['+']).toBeCloseTo(9, 9);
  });

  it('is next to nothing of a speck', () => {
    expect(presence('.....', '..r..', '.....')['r']).toBeLessThan(0.05);
  });

  it('knows a picture of one pixel', () => {
    expect(presence('r')['r']).toBeGreaterThan(0);
  });
});
