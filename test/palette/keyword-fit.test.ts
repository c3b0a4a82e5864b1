import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUES } from '../../src/palette/hues.ts';
import { neutralMisleads, keywordMisleads } from '../../src/palette/keyword-fit.ts';

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
    ['steelblue', '#02548c', 'a dark blue'],
    ['deepskyblue', '#70a8be', 'a greyish blue'],
    ['mediumorchid', '#9d7da5', 'a greyish purple'],
    ['steelblue', '#a5a2cb', 'a lilac'],
    ['brown', '#9c2121', 'a dark red'],
    ['mediumseagreen', '#9eb34c', 'a yellow-green'],
    ['darkgoldenrod', '#d4af37', 'a yellow'],
    ['chocolate', '#e67e22', 'an orange'],
    ['chocolate', '#d5523a', 'a vermilion'],
    ['saddlebrown', '#6d5c00', 'an olive brown'],
    ['gold', '#fce50b', 'a bright yellow'],
    ['gold', '#c9c92d', 'a greenish yellow'],
    ['mediumseagreen', '#8bb15c', 'a leaf green'],
    ['purple', '#512930', 'a wine red'],
    ['limegreen', '#cadb53', 'a chartreuse'],
    ['crimson', '#bc5c52', 'a dusty coral'],
  ])('of %s in %s, %s', (name, hex) => {
    expect(keywordMisleads({ name, hex })).toBe(true);
  });

  it.each([
    ['maroon', '#6e1a1f', 'a duller dark red'],
    ['maroon', '#4a1420', 'a dark red with some blue in it'],
    ['lavender', '#dcdcf0', 'a tint that is lavender'],
    ['brown', '#7b4a2b', 'what people call brown'],
    ['navy', '#16244a', 'a duller dark blue'],
    ['steelblue', '#5c75b4', 'a blue'],
    ['gold', '#e2b93c', 'a duller gold'],
    ['gold', '#eccd12', 'a gold'],
    ['seagreen', '#297448', 'a sea green'],
    ['purple', '#84415c', 'a plum'],
    ['lime', '#8ac832', 'a lime'],
    ['silver', '#c8c8c6', 'a light grey'],
    ['limegreen', '#a9cf5b', 'a light green'],
    ['crimson', '#c42a43', 'a bluish crimson'],
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

describe('neutralMisleads', () => {
  it.each([
    ['black', '#0b1c2c', true],
    ['black', '#2c1419', true],
    ['black', '#13140d', false],
    ['black', '#000000', false],
    ['charcoal', '#142c3c', true],
    ['charcoal', '#3c444c', false],
    ['dimgrey', '#54627b', true],
    ['dimgrey', '#686765', false],
    ['grey', '#698293', true],
    ['grey', '#808080', false],
    ['white', '#e3fbdb', true],
    ['white', '#fbfaf6', false],
    ['cream', '#ebebe3', true],
    ['cream', '#f3e9d2', false],
    ['taupe', '#9c9c93', true],
    ['lightblue', '#b5b9c0', true],
    ['lightblue', '#add8e6', false],
    ['lightblue', '#dbe9f4', false],
    ['lightblue', '#e9eef1', true],
    ['darkbrown', '#642424', true],
    ['darkbrown', '#3b2a20', false],
    ['tan', '#e3a65b', true],
    ['beige', '#fbd2be', true],
    ['lightgrey', '#eae2f2', true],
    ['taupe', '#be8c73', true],
    ['taupe', '#8b7d6b', false],
    ['tan', '#b6a442', true],
    ['tan', '#d2b48c', false],
    ['lightgrey', '#c3aabc', true],
    ['lightgrey', '#ebe3dc', false],
    ['darkseagreen', '#a3a39d', true],
    ['beige', '#ccd3bc', true],
    ['beige', '#ddc3b4', false],
    ['darkolivegreen', '#1d3c11', true],
    ['darkolivegreen', '#5c6c2d', false],
    ['darkseagreen', '#8fbc8f', false],
    ['maroon', '#a3a39d', false],
  ])('of %s in %s is %s', (name, hex, expected) => {
    expect(neutralMisleads({ name, hex })).toBe(expected);
  });
});
