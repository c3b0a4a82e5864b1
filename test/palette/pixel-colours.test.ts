import { converter, formatHex, wcagLuminance } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hexToPixel,
  oklabToPixel,
  pixelLuminance,
  pixelToHex,
  pixelToOklab,
} from '../../src/palette/pixel-colours.ts';
import { seededRandom } from '../../src/training/random.ts';

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

  it('of OKLab is the one that culori writes, within sRGB and beyond it', () => {
    const random = seededRandom(9);
    for (let round = 0; round < 20_000; round++) {
      const [l, a, b] = [random() * 1.2 - 0.1, random() * 0.8 - 0.4, random() * 0.8 - 0.4] as const;
      expect(pixelToHex(oklabToPixel(l, a, b))).toBe(formatHex({ mode: 'oklab', l, a, b }));
    }
  });

  it('has the luminance of WCAG', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(pixelLuminance(colour)).toBeCloseTo(wcagLuminance(hexOf(colour)), 9);
      }),
    );
  });

  it('is read in capitals, too, and in nothing that only looks like one', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(hexToPixel(pixelToHex(colour))).toBe(colour);
        expect(hexToPixel(pixelToHex(colour).toUpperCase())).toBe(colour);
      }),
    );
    for (const other of ['', '#fff', '1e90ff0', '#1e90fg', '#1e90f ', '#1e90ff0', '#@bcdef', 'red']) {
      expect(hexToPixel(other)).toBeUndefined();
    }
  });
});
