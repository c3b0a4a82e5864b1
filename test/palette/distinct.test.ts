import { describe, expect, it } from 'vitest';
import { isDistinct } from '../../src/palette/distinct.ts';
import { HUES } from '../../src/palette/hues.ts';

const hexOf = (name: string): string => HUES.find((hue) => hue.name === name)?.hex ?? '';

describe('isDistinct', () => {
  it.each([
    ['maroon', 'tomato', 'by lightness'],
    ['lime', 'green', 'by lightness'],
    ['crimson', 'seagreen', 'by hue'],
    ['royalblue', 'mediumorchid', 'by hue'],
    ['slategrey', 'steelblue', 'as a grey beside a colour'],
  ])('tells %s from %s %s', (one, other) => {
    expect(isDistinct(hexOf(one), hexOf(other))).toBe(true);
    expect(isDistinct(hexOf(other), hexOf(one))).toBe(true);
  });

  it.each([
    ['crimson', 'firebrick'],
    ['blue', 'royalblue'],
    ['darkcyan', 'cadetblue'],
    ['deeppink', 'crimson'],
    ['palevioletred', 'deeppink'],
  ])('does not tell %s from %s, whose saturation alone differs', (one, other) => {
    expect(isDistinct(hexOf(one), hexOf(other))).toBe(false);
  });

  it('does not tell a colour from itself', () => {
    for (const hue of HUES) expect(isDistinct(hue.hex, hue.hex)).toBe(false);
  });
});
