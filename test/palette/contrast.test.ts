import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, INK, inkFor, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { HUES } from '../../src/palette/hues.ts';

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Relative luminance by the letter of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('contrast', () => {
  it('is 21 between black and white, and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
  });

  it('puts the well-known grey #767676 just at 4.5 on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(TEXT_CONTRAST);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(TEXT_CONTRAST);
  });

  it('follows the WCAG formula, whichever colour comes first', () => {
    fc.assert(
      fc.property(anyHex, anyHex, (one, other) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
        expect(contrast(one, other)).toBeCloseTo((light + 0.05) / (dark + 0.05), 4);
        expect(contrast(one, other)).toBe(contrast(other, one));
      }),
    );
  });
});

describe('inkFor', () => {
  it.each(HUES)('reads on $name', ({ hex }) => {
    expect(contrast(inkFor(hex), hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('reads on any colour', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(contrast(inkFor(hex), hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
      { numRuns: 5000 },
    );
  });

  it('reads on every grey, among them the one that is hardest for both inks', () => {
    for (let value = 0; value < 256; value++) {
      const hex = `#${value.toString(16).padStart(2, '0').repeat(3)}`;
      expect(contrast(inkFor(hex), hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('keeps the dark ink dark enough for the proof: luminance at most 0.00185', () => {
    expect(luminance(INK.dark)).toBeLessThanOrEqual(0.00185);
    expect(Math.sqrt(1.05 / (luminance(INK.dark) + 0.05))).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('is white on dark grounds and near-black on light ones', () => {
    expect(inkFor('#000080')).toBe(INK.light);
    expect(inkFor('#ffff00')).toBe(INK.dark);
  });
});
