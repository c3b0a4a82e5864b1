import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, FAMILY_BOUNDS, familyOf } from '../../src/palette/colour-families.ts';

describe('familyOf', () => {
  it.each([
    ['#000000', 'black'],
    ['#121113', 'black'],
    ['#ffffff', 'white'],
    ['#f7f7f5', 'white'],
    ['#808080', 'grey'],
    ['#36454f', 'grey'],
    ['#d3d3d3', 'grey'],
    ['#f3e9d2', 'cream'],
    ['#f5f5dc', 'cream'],
    ['#8b4513', 'brown'],
    ['#3b2a20', 'brown'],
    ['#dc143c', 'red'],
    ['#8b0000', 'red'],
    ['#ff8c00', 'orange'],
    ['#ffff00', 'yellow'],
    ['#ffd700', 'yellow'],
    ['#c9a227', 'gold'],
    ['#228b22', 'green'],
    ['#556b2f', 'green'],
    ['#008080', 'teal'],
    ['#1e90ff', 'blue'],
    ['#add8e6', 'blue'],
    ['#152c63', 'navy'],
    ['#000080', 'navy'],
    ['#800080', 'purple'],
    ['#ffc0cb', 'pink'],
    ['#ff69b4', 'pink'],
  ])('calls %s %s', (hex, family) => {
    expect(familyOf(hex)).toBe(family);
  });

  it('gives any colour one of the families', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        expect(FAMILIES).toContain(familyOf(`#${colour.toString(16).padStart(6, '0')}`));
      }),
    );
  });

  it('reaches every family', () => {
    expect(new Set(FAMILY_BOUNDS.map(({ family }) => family))).toEqual(new Set(FAMILIES));
    const cells = Array.from({ length: 16 ** 3 }, (_, at) => {
      const channels = [at >> 8, (at >> 4) & 15, at & 15].map((value) =>
        (value * 17).toString(16).padStart(2, '0'),
      );
      return familyOf(`#${channels.join('')}`);
    });
    expect(new Set(cells)).toEqual(new Set(FAMILIES));
  });

  it('refuses what is no colour', () => {
    expect(() => familyOf('reddish')).toThrow(TypeError);
  });
});
