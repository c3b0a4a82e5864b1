import { converter, wcagLuminance } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOklab } from '../../src/palette/oklab.ts';
import { oklabToHex, pixelLuminance, pixelToOklab } from '../../src/palette/pixel-colours.ts';

const colours = fc.integer({ min: 0, max: 0xffffff });
const hexOf = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

describe('a pixel', () => {
  it('has the OKLab that culori gives it, to the last bit', () => {
    const into = new Float64Array(3);
    fc.assert(
      fc.property(colours, (colour) => {
        pixelToOklab(colour, into);
        const { l, a, b } = converter('oklab')(hexOf(colour))!;
        expect([...into]).toEqual([l, a, b]);
      }),
    );
    pixelToOklab(0x777777, into);
    expect([into[1], into[2]]).toEqual([0, 0]);
  });

  it('comes back from OKLab as it was', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(oklabToHex(toOklab(hexOf(colour)))).toBe(hexOf(colour));
      }),
    );
  });

  it('has the luminance of WCAG', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(pixelLuminance(colour)).toBeCloseTo(wcagLuminance(hexOf(colour)), 9);
      }),
    );
  });
});

it('a colour outside sRGB is brought to its edge', () => {
  expect(oklabToHex({ l: 1.2, a: 0, b: 0 })).toBe('#ffffff');
  expect(oklabToHex({ l: -0.1, a: 0, b: 0 })).toBe('#000000');
  expect(oklabToHex({ l: 0.7, a: 0.4, b: 0 })).toMatch(/^#ff00[0-9a-f]{2}$/);
});
