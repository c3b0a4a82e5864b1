import { describe, expect, it } from 'vitest';
import { maySpeakFor } from '../../../src/hues/reasons/own-colours.ts';

describe('maySpeakFor', () => {
  it.each([
    ['blood', 'red', 'green'],
    ['snow', 'white', 'green'],
    ['forest', 'green', 'pink'],
    ['ocean', 'blue', 'red'],
    ['flame', 'orange', 'blue'],
  ] as const)('lets %s speak for %s and not for %s', (word, family, other) => {
    expect(maySpeakFor(word, family)).toBe(true);
    expect(maySpeakFor(word, other)).toBe(false);
  });

  it('lets a word without a colour of its own speak for any', () => {
    expect(maySpeakFor('duke', 'green')).toBe(true);
    expect(maySpeakFor('constructor', 'green')).toBe(true);
  });
});
