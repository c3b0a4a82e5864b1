import { converter, differenceEuclidean } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUES } from '../../src/palette/hues.ts';
import { oklabDistance, oklabToHex, toOklab, toOklch } from '../../src/palette/oklab.ts';

const anyHex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('toOklab', () => {
  // Values from the article that defines OKLab, section "Table of example XYZ and Oklab pairs", and CSS Color 4.
  it.each([
    ['#ffffff', 1, 0, 0],
    ['#000000', 0, 0, 0],
    ['#ff0000', 0.628, 0.225, 0.126],
    ['#00ff00', 0.866, -0.234, 0.179],
    ['#0000ff', 0.452, -0.032, -0.312],
  ])('converts %s', (hex, l, a, b) => {
    const oklab = toOklab(hex);
    expect(oklab.l).toBeCloseTo(l, 3);
    expect(oklab.a).toBeCloseTo(a, 3);
    expect(oklab.b).toBeCloseTo(b, 3);
  });

  it('gives plain data', () => {
    expect(Object.keys(toOklab('#b22222'))).toEqual(['l', 'a', 'b']);
  });

  it('says what is wrong with something that is not a colour', () => {
    expect(() => toOklab('not a colour')).toThrow(TypeError);
    expect(() => toOklab('not a colour')).toThrow('received not a colour');
  });

  it('is what culori makes of any colour, however it is written', () => {
    const reference = converter('oklab');
    const anyWriting = fc.oneof(
      anyHex,
      anyHex.map((hex) => hex.toUpperCase()),
      fc.constantFrom('#fff', 'teal', 'rgb(1 2 3)'),
    );
    fc.assert(
      fc.property(anyWriting, (text) => {
        const { l, a, b } = reference(text)!;
        expect(toOklab(text)).toEqual({ l, a, b });
      }),
    );
  });
});

describe('oklabToHex', () => {
  it('is the way back', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(oklabToHex(toOklab(hex))).toBe(hex);
      }),
    );
  });

  it('brings a colour outside sRGB to its edge', () => {
    expect(oklabToHex({ l: 1.2, a: 0, b: 0 })).toBe('#ffffff');
    expect(oklabToHex({ l: -0.1, a: 0, b: 0 })).toBe('#000000');
    expect(oklabToHex({ l: 0.7, a: 0.4, b: 0 })).toMatch(/^#ff00[0-9a-f]{2}$/);
  });
});

describe('toOklch', () => {
  it('measures the hue angle in degrees from 0 to 360', () => {
    expect(toOklch('#ff0000').h).toBeCloseTo(29.2, 1);
    expect(toOklch('#ff1493').h).toBeGreaterThan(350);
    for (const hue of HUES) {
      const { h } = toOklch(hue.hex);
      expect(h).toBeGreaterThanOrEqual(0);
      expect(h).toBeLessThan(360);
    }
  });

  it('gives greys neither chroma nor hue', () => {
    expect(toOklch('#c0c0c0')).toMatchObject({ c: 0, h: 0 });
  });
});

describe('oklabDistance', () => {
  it('is 1 from black to white', () => {
    expect(oklabDistance('#000000', '#ffffff')).toBeCloseTo(1, 5);
  });

  it('agrees with culori', () => {
    const reference = differenceEuclidean('oklab');
    fc.assert(
      fc.property(anyHex, anyHex, (one, other) => {
        expect(oklabDistance(one, other)).toBeCloseTo(reference(one, other), 10);
      }),
    );
  });

  it('is a distance: none to itself, the same both ways, never longer than a detour', () => {
    fc.assert(
      fc.property(anyHex, anyHex, anyHex, (one, other, between) => {
        expect(oklabDistance(one, one)).toBe(0);
        expect(oklabDistance(one, other)).toBe(oklabDistance(other, one));
        const detour = oklabDistance(one, between) + oklabDistance(between, other);
        expect(oklabDistance(one, other)).toBeLessThanOrEqual(detour + 1e-12);
      }),
    );
  });

  it('finds brown and firebrick nearest of the 58 names', () => {
    const pairs = HUES.flatMap((one, index) =>
      HUES.slice(index + 1).map((other) => ({
        names: [one.name, other.name],
        d: oklabDistance(one.hex, other.hex),
      })),
    );
    const nearest = pairs.reduce((least, pair) => (pair.d < least.d ? pair : least));
    expect(nearest.names.toSorted()).toEqual(['brown', 'firebrick']);
    expect(nearest.d).toBeCloseTo(0.026, 3);
  });
});
