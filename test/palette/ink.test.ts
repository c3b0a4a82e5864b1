import { describe, expect, it } from 'vitest';
import { contrast, INK, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { inkOf } from '../../src/palette/ink.ts';
import { oklabDistance, toOklch } from '../../src/palette/oklab.ts';
import { placeColour } from '../../src/palette/placed-colour.ts';

const APART = 0.06;

function ink(ground: string, ...others: readonly string[]): string {
  return inkOf(placeColour(ground), others.map(placeColour), APART).hex;
}

describe('the ink for type', () => {
  it('is the strongest neutral of the cover’s own colours', () => {
    expect(ink('#ffffff', '#555555', '#111111', '#0b3d91')).toBe('#111111');
  });

  it('is a vivid colour where no neutral passes', () => {
    expect(ink('#f4efe1', '#c9c2b2', '#7b1e1e')).toBe('#7b1e1e');
  });

  it('passes over colours that can’t be read on the ground', () => {
    const found = ink('#ffffff', '#ffd700', '#aaaaaa');
    expect(contrast(found, '#ffffff')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('is a shade of the nearest colour where none passes, in its hue', () => {
    const found = ink('#ffffff', '#4f9d69');
    expect(contrast(found, '#ffffff')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(oklabDistance(found, '#4f9d69')).toBeLessThan(0.2);
    expect(Math.abs(toOklch(found).h - toOklch('#4f9d69').h)).toBeLessThan(10);
  });

  it('is a tint of the ground where there is nothing else', () => {
    const found = ink('#152c63');
    expect(contrast(found, '#152c63')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(Math.abs(toOklch(found).h - toOklch('#152c63').h)).toBeLessThan(15);
  });

  it('is near-black or white where only these can be read', () => {
    expect([INK.dark, INK.light]).toContain(ink('#757575'));
    expect(contrast(ink('#757575'), '#757575')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('keeps its distance from a colour that almost passes', () => {
    // 4.4 on white: the next shade passes, but it would be the same to the eye.
    const almost = '#787878';
    const found = ink('#ffffff', almost, '#ffd700');
    expect(contrast(almost, '#ffffff')).toBeLessThan(TEXT_CONTRAST);
    expect(oklabDistance(found, almost)).toBeGreaterThanOrEqual(APART);
  });
});
