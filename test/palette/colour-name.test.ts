import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameCell, nameIndexOf, nameOfColour, namingVersion } from '../../src/palette/colour-name.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';

const BLUES = /blue|navy|slate|cyan|turquoise|teal/u;

describe('nameOfColour', () => {
  it.each(NAMED_COLOURS)('calls $hex $name', ({ hex, name }) => {
    expect(nameOfColour(hex)).toBe(name);
    expect(nameOfColour(hex.toUpperCase())).toBe(name);
  });

  it.each([
    ['a near-black', '#111418', ['black']],
    ['a dark brownish grey', '#2b2622', ['black', 'charcoal', 'darkbrown']],
    ['the blue-black of a thriller', '#0b1a2a', ['black', 'navy']],
    ['a dark blue', '#1b2f63', ['navy']],
    ['a dark greyish blue', '#274362', ['navy', 'darkslategray']],
    ['a pale blue', '#a4cfdf', ['lightblue']],
    ['a print yellow', '#f5d327', ['gold', 'yellow']],
    ['an old gold', '#d4af37', ['gold', 'darkgoldenrod']],
    ['a carrot orange', '#e67e22', ['darkorange', 'chocolate', 'orange']],
    ['a wine red', '#6b1a1c', ['maroon']],
    ['a leather brown', '#3b2a20', ['darkbrown']],
    ['a leaf green', '#4a6b3a', ['green', 'seagreen', 'forestgreen', 'olive']],
    ['a lilac', '#d8c8e8', ['lavender']],
    ['an off-white', '#f5f0e6', ['ivory', 'cream']],
    ['a greenish off-white', '#e2e4de', ['lightgrey', 'white']],
    ['a cream', '#f3e6c8', ['cream']],
    ['a sand', '#d9c7a3', ['beige', 'tan']],
    ['a middle grey', '#9a9a9a', ['grey']],
    ['a light grey', '#dcdcdc', ['lightgrey']],
  ] as const)('calls %s (%s) as people do', (_words, hex, names) => {
    expect(names).toContain(nameOfColour(hex));
  });

  it('calls no cream by the name of a gold, a blue or a pink', () => {
    const creams = ['#fffbe6', '#fdf5e0', '#f4ecd0', '#efe6c4', '#e5dcb0', '#f7ead0'].map(nameOfColour);
    expect(creams.filter((name) => !['ivory', 'cream', 'beige', 'white'].includes(name))).toEqual([]);
  });

  it('calls what is nearly black no blue-green, and what is nearly white no lavender', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const dark = `#${(value & 0x0f0f0f).toString(16).padStart(6, '0')}`;
        const light = `#${(value | 0xf8f8f8).toString(16)}`;
        expect(nameOfColour(dark)).toBe('black');
        expect(['white', 'ivory', 'lightgrey', 'cream']).toContain(nameOfColour(light));
      }),
    );
  });

  it('names greys by their lightness, dark to light', () => {
    const order = ['black', 'charcoal', 'dimgrey', 'grey', 'silver', 'lightgrey', 'white'];
    const greys = Array.from({ length: 256 }, (_, level) => nameOfColour(hexOf(level, level, level)));
    const places = greys.map((name) => order.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(greys).size).toBe(order.length);
  });

  it('calls no red, brown or orange by the name of a blue', () => {
    const warm = fc.tuple(fc.integer({ min: 60, max: 255 }), fc.double({ min: 0, max: 0.6, noNaN: true }));
    fc.assert(
      fc.property(warm, ([red, part]) => {
        expect(nameOfColour(hexOf(red, Math.floor(red * part), Math.floor(red * part * 0.4)))).not.toMatch(
          BLUES,
        );
      }),
    );
  });

  it.each(['mauvish', '#fff', '', '#12345g'])('refuses %j', (hex) => {
    expect(() => nameOfColour(hex)).toThrow(TypeError);
  });
});

describe('nameIndexOf', () => {
  it('is where the name stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        const hex = `#${colour.toString(16).padStart(6, '0')}`;
        expect(NAMED_COLOURS[nameIndexOf(colour)]?.name).toBe(nameOfColour(hex));
      }),
    );
  });

  it('is one for all colours of a cell', () => {
    expect([
      nameCell(0),
      nameCell(0xffffff),
      nameCell(0x080000),
      nameCell(0x000800),
      nameCell(0x000008),
    ]).toEqual([0, 32_767, 1024, 32, 1]);
    expect(nameIndexOf(0x707880)).toBe(nameIndexOf(0x777f87));
  });
});

describe('namingVersion', () => {
  it('is a short word that stays as long as the table does', () => {
    expect(namingVersion()).toMatch(/^[0-9a-f]{12}$/u);
    expect(namingVersion()).toBe(namingVersion());
  });
});

function hexOf(...channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
