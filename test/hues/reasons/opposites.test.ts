import { describe, expect, it } from 'vitest';
import { areOpposite, placeHue } from '../../../src/hues/reasons/opposites.ts';

const opposite = (one: string, other: string) =>
  areOpposite(placeHue({ name: 'one', hex: one }), placeHue({ name: 'other', hex: other }));

describe('areOpposite', () => {
  it.each([
    ['black and white', '#000000', '#ffffff'],
    ['navy and a light blue', '#000080', '#add8e6'],
    ['red and green', '#cc2222', '#228b22'],
    ['gold and blue', '#e6b400', '#4169e1'],
  ])('tells %s, either way', (_name, one, other) => {
    expect(opposite(one, other)).toBe(true);
    expect(opposite(other, one)).toBe(true);
  });

  it.each([
    ['a hue and itself', '#800000', '#800000'],
    ['a dark red and a dark blue', '#7a1313', '#1c3067'],
    ['two reds', '#800000', '#b22222'],
    ['pink and purple', '#e8a0b4', '#b07cc6'],
    ['red and orange', '#d03030', '#e08030'],
    ['greys of unlike tints', '#807a7a', '#7a8080'],
  ])('leaves %s', (_name, one, other) => {
    expect(opposite(one, other)).toBe(false);
  });
});
