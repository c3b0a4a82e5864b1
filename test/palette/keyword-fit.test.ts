import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUES } from '../../src/palette/hues.ts';
import { isTintedDark, keywordMisleads } from '../../src/palette/keyword-fit.ts';

describe('keywordMisleads', () => {
  it.each([
    ['darkslategray', '#1c2b2d', 'a near-black'],
    ['saddlebrown', '#2b1d1a', 'a near-black'],
    ['navy', '#0d1220', 'a near-black'],
    ['lavender', '#e2e4de', 'a light grey'],
    ['pink', '#ebc9ba', 'a pale orange'],
    ['maroon', '#808080', 'a grey'],
    ['yellow', '#5c5212', 'a dark yellow-brown'],
    ['teal', '#1e90ff', 'a blue'],
    ['palevioletred', '#fa63ac', 'a vivid pink'],
    ['darkkhaki', '#d4bb6a', 'a yellow'],
    ['brown', '#9c2121', 'a dark red'],
    ['mediumseagreen', '#9eb34c', 'a yellow-green'],
    ['darkgoldenrod', '#d4af37', 'a yellow'],
    ['chocolate', '#e67e22', 'an orange'],
  ])('of %s in %s, %s', (name, hex) => {
    expect(keywordMisleads({ name, hex })).toBe(true);
  });

  it.each([
    ['maroon', '#6e1a1f', 'a duller dark red'],
    ['maroon', '#4a1420', 'a dark red with some blue in it'],
    ['lavender', '#dcdcf0', 'a tint that is lavender'],
    ['brown', '#7b4a2b', 'what people call brown'],
    ['navy', '#16244a', 'a duller dark blue'],
    ['gold', '#e2b93c', 'a duller gold'],
    ['lime', '#8ac832', 'a lime'],
    ['silver', '#c8c8c6', 'a light grey'],
  ])('does not hold of %s in %s, %s', (name, hex) => {
    expect(keywordMisleads({ name, hex })).toBe(false);
  });

  it('never holds of a keyword’s own colour, however it is written, nor of a name that is no hue', () => {
    for (const { name, hex } of HUES) {
      expect(keywordMisleads({ name, hex })).toBe(false);
      expect(keywordMisleads({ name, hex: hex.toUpperCase() })).toBe(false);
    }
    expect(keywordMisleads({ name: 'cream', hex: '#000000' })).toBe(false);
  });

  it('holds of black and white for every hue', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HUES), fc.constantFrom('#000000', '#ffffff'), ({ name }, hex) => {
        expect(keywordMisleads({ name, hex })).toBe(true);
      }),
    );
  });

  it('refuses what is no colour', () => {
    expect(() => keywordMisleads({ name: 'maroon', hex: 'red-ish' })).toThrow(TypeError);
  });
});

describe('isTintedDark', () => {
  it.each([
    ['black', '#0b1c2c', true],
    ['black', '#2c1419', true],
    ['black', '#13140d', false],
    ['black', '#000000', false],
    ['charcoal', '#142c3c', true],
    ['charcoal', '#3c444c', false],
    ['dimgrey', '#142c3c', false],
  ])('of %s in %s is %s', (name, hex, expected) => {
    expect(isTintedDark({ name, hex })).toBe(expected);
  });
});
