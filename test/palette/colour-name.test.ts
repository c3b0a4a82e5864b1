import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOfColour } from '../../src/palette/colour-name.ts';
import { HUES } from '../../src/palette/hues.ts';
import { lookOf } from '../../src/palette/hue-look.ts';

describe('nameOfColour', () => {
  it.each(HUES)('calls $hex $name', ({ hex, name }) => {
    expect(nameOfColour(hex)).toBe(name);
  });

  it.each([
    ['#000000', 'black'],
    ['#1c1c1c', 'black'],
    ['#404040', 'dimgrey'],
    ['#808080', 'grey'],
    ['#d3d3d3', 'silver'],
    ['#ffffff', 'white'],
    ['#fcfbf7', 'white'],
    ['#e0e0e0', 'silver'],
  ])('calls the neutral %s %s', (hex, name) => {
    expect(nameOfColour(hex)).toBe(name);
  });

  it.each([
    ['#c81e1e', 'firebrick'],
    ['#0f7d82', 'teal'],
    ['#101c58', 'navy'],
    ['#fff3d6', 'white'],
    ['#6f7d8c', 'slategrey'],
    ['#a3a3d0', 'slategrey'],
    ['#123456', 'navy'],
    ['#2b3a55', 'navy'],
    ['#556677', 'slategrey'],
    ['#1e3a1e', 'green'],
    ['#4b5320', 'olive'],
    ['#556b2f', 'olive'],
    ['#d8c8e8', 'lavender'],
    ['#87ceeb', 'deepskyblue'],
    ['#6a3a4a', 'maroon'],
  ])('calls %s %s', (hex, name) => {
    expect(nameOfColour(hex)).toBe(name);
  });

  it('calls no cream by the name of a blue or a pink', () => {
    const creams = ['#fffbe6', '#fdf5e0', '#f4ecd0', '#efe6c4', '#e5dcb0', '#d8c9a0'].map(nameOfColour);
    expect(creams.filter((name) => ['lavender', 'pink', 'rosybrown'].includes(name))).toEqual([]);
  });

  it('calls greys what they look like', () => {
    const greys = fc.integer({ min: 0, max: 255 }).map((level) => {
      const byte = level.toString(16).padStart(2, '0');
      return `#${byte}${byte}${byte}`;
    });
    const families: Readonly<Record<string, string>> = { black: 'black', white: 'white' };
    fc.assert(
      fc.property(greys, (hex) => {
        expect(lookOf(hex).family).toBe(families[nameOfColour(hex)] ?? 'grey');
      }),
    );
  });

  it('has a name for every colour', () => {
    const names = new Set([...HUES.map(({ name }) => name), 'black', 'dimgrey', 'grey', 'white']);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        expect(names).toContain(nameOfColour(`#${colour.toString(16).padStart(6, '0')}`));
      }),
    );
  });
});
