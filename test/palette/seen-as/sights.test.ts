import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/palette/contrast.ts';
import { HUES } from '../../../src/palette/hues.ts';
import { oklabDistance, toOklab } from '../../../src/palette/oklab.ts';
import { contrastsIn, seenAs, SIGHTS } from '../../../src/palette/seen-as/sights.ts';

const HEXES = HUES.map(({ hex }) => hex);

/** Relative luminance of a colour as it is seen in colour, by its contrast with black. */
const luminanceOf = (hex: string): number =>
  contrastsIn(hex, '#000000')[SIGHTS.indexOf('colour')]! * 0.05 - 0.05;

/** The published matrices at full severity, row by row, and what sRGB makes of linear light. */
const PUBLISHED = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function published(hex: string, matrix: readonly number[]): string {
  const light = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const bytes = [0, 3, 6].map((row) => {
    const sum = light.reduce((total, channel, at) => total + matrix[row + at]! * channel, 0);
    const kept = Math.min(1, Math.max(0, sum));
    return Math.round((kept <= 0.0031308 ? kept * 12.92 : 1.055 * kept ** (1 / 2.4) - 0.055) * 255);
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

describe('what a colour looks like', () => {
  it.each(Object.entries(PUBLISHED))(
    '%s: as the published matrix has it, in linear light',
    (sight, matrix) => {
      for (const hex of HEXES)
        expect(seenAs(hex, sight as keyof typeof PUBLISHED)).toBe(published(hex, matrix));
    },
  );

  it('without cones for long waves a red is dark, and like an olive', () => {
    expect(seenAs('#ff0000', 'protan')).toBe('#6d5f00');
    expect(contrastsIn('#ff0000', '#000000')[SIGHTS.indexOf('protan')]).toBeLessThan(3.5);
  });

  it('in colour is the colour itself', () => {
    for (const hex of HEXES) expect(seenAs(hex, 'colour')).toBe(hex);
  });

  it('in grey is a grey of its own luminance, so that contrasts stay', () => {
    for (const hex of HEXES) {
      const grey = seenAs(hex, 'grey');
      expect(grey).toMatch(/^#(..)\1\1$/);
      expect(contrastsIn(hex, '#ffffff')[SIGHTS.indexOf('grey')]).toBeCloseTo(contrast(hex, '#ffffff'), 3);
      expect(Math.abs(luminanceOf(grey) - luminanceOf(hex))).toBeLessThan(0.005);
    }
  });

  it.each(SIGHTS)('greys, black and white stay as they are: %s', (sight) => {
    for (const hex of ['#000000', '#777777', '#ffffff']) {
      expect(oklabDistance(seenAs(hex, sight), hex)).toBeLessThan(0.01);
    }
  });

  it('a red and a green that differ in hue alone are alike without cones for middle waves, and not without those for short', () => {
    const [red, green] = ['#b0604f', '#7a7a4a'] as const;
    expect(Math.abs(toOklab(red).l - toOklab(green).l)).toBeLessThan(0.03);
    const apart = (sight: (typeof SIGHTS)[number]) => oklabDistance(seenAs(red, sight), seenAs(green, sight));
    expect(apart('deutan')).toBeLessThan(apart('colour') / 2);
    expect(apart('tritan')).toBeGreaterThan(apart('colour') / 2);
  });

  it('is told of nothing but a colour', () => {
    expect(() => seenAs('red', 'grey')).toThrow(TypeError);
    expect(() => contrastsIn('#fff', '#000000')).toThrow(TypeError);
  });
});
