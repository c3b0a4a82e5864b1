import { describe, expect, it } from 'vitest';
import { oklabDistance, toOklab } from '../../src/palette/oklab.ts';
import { asSeen, chromaOf, distanceOf } from '../../src/palette/perceived-colour.ts';

function apart(first: string, second: string): number {
  return distanceOf(asSeen(toOklab(first)), asSeen(toOklab(second)));
}

describe('colours as they are seen', () => {
  it('keeps black and white at the ends', () => {
    expect(asSeen(toOklab('#000000'))).toEqual({ l: 0, a: 0, b: 0 });
    expect(apart('#000000', '#ffffff')).toBeCloseTo(0.75, 2);
  });

  it('draws the blacks together, which lie far apart in OKLab', () => {
    expect(oklabDistance('#000000', '#1a1a1a')).toBeGreaterThan(0.2);
    expect(apart('#000000', '#1a1a1a')).toBeLessThan(0.09);
  });

  it('holds two hues of one lightness for farther apart than two shades of one hue', () => {
    const [red, green, darkRed] = ['#b4443c', '#5c7a2e', '#8e2a26'];
    expect(apart(red, green)).toBeGreaterThan(2 * apart(red, darkRed));
  });

  it('tells a pale tint from white, but not as two colours', () => {
    expect(apart('#fffff0', '#ffffff')).toBeGreaterThan(0.02);
    expect(apart('#fffff0', '#ffffff')).toBeLessThan(0.09);
  });

  it('has no chroma in a grey', () => {
    expect(chromaOf(asSeen(toOklab('#808080')))).toBeLessThan(1e-4);
    expect(chromaOf(asSeen(toOklab('#c8102e')))).toBeGreaterThan(0.15);
  });
});
