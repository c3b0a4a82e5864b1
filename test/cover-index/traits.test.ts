import { describe, expect, it } from 'vitest';
import { coverTraits, COVER_TRAITS } from '../../src/cover-index/traits.ts';
import type { CoverTrait } from '../../src/cover-index/reading.ts';
import { packCovers } from '../../src/cover-index/pack-covers.ts';
import { type ColourFamily, FAMILIES } from '../../src/palette/colour-families.ts';
import { madeCover } from '../training/hues/covers.ts';

/** The number of a trait. */
function numberOf(kind: CoverTrait['kind'], ...families: readonly ColourFamily[]): number {
  return COVER_TRAITS.findIndex((trait) => trait.kind === kind && trait.families.join() === families.join());
}

function traitsOf(...covers: readonly Readonly<Record<string, number>>[]) {
  const made = covers.map((hues) => madeCover({ hues }));
  return coverTraits(packCovers(made, [], new Map()), made.length);
}

const THRILLER = { black: 0.6, crimson: 0.2, white: 0.2 };
const GARDEN = { white: 0.55, forestgreen: 0.25, gold: 0.1, pink: 0.1 };

describe('traits of covers', () => {
  it('tell each thing once, those of carrying one family first, by its number', () => {
    const told = COVER_TRAITS.map(({ kind, families }) => [kind, ...families].join(' '));
    expect(new Set(told).size).toBe(COVER_TRAITS.length);
    FAMILIES.forEach((family, number) => expect(numberOf('carrying', family)).toBe(number));
  });

  it.each([
    ['carrying', ['red'], true, false],
    ['carrying', ['red', 'pink'], true, true],
    ['carrying', ['teal', 'blue'], false, false],
    ['lacking', ['red'], false, true],
    ['lacking', ['teal', 'blue'], true, true],
    ['flat', [], true, true],
    ['mixed', [], false, false],
    ['many', [], false, true],
    ['reaching', [], true, false],
    ['vivid', [], true, true],
    ['muted', [], false, false],
    ['warm', [], true, false],
    ['cool', [], false, true],
    ['striking', ['red'], true, false],
  ] as const)('tell what is %s %j', (kind, families, thriller, garden) => {
    const traits = traitsOf(THRILLER, GARDEN);
    const trait = numberOf(kind, ...families);
    expect([0, 1].map((cover) => traits.has(cover, trait))).toEqual([thriller, garden]);
  });

  it('count no colour of hardly any of the cover', () => {
    const traits = traitsOf({ black: 0.7, white: 0.27, crimson: 0.03 });
    expect(traits.has(0, numberOf('carrying', 'red'))).toBe(false);
    expect(traits.has(0, numberOf('lacking', 'red'))).toBe(true);
  });

  it('are exclusive where they say the opposite', () => {
    const traits = traitsOf(THRILLER, GARDEN, { grey: 1 }, { pink: 0.5, teal: 0.5 });
    for (let cover = 0; cover < 4; cover++) {
      expect(traits.has(cover, numberOf('vivid'))).not.toBe(traits.has(cover, numberOf('muted')));
      expect(traits.has(cover, numberOf('warm')) && traits.has(cover, numberOf('cool'))).toBe(false);
      for (const family of FAMILIES) {
        const lacking = numberOf('lacking', family);
        if (lacking === -1) continue;
        expect(traits.has(cover, lacking)).not.toBe(traits.has(cover, numberOf('carrying', family)));
      }
    }
  });

  it('know how usual each is, of all covers and of those that carry a family', () => {
    const traits = traitsOf(THRILLER, THRILLER, GARDEN, { black: 0.9, grey: 0.1 });
    expect(traits.usual[numberOf('carrying', 'black')]).toBe(0.75);
    expect(traits.usual[numberOf('carrying', 'red')]).toBe(0.5);
    const redWith = traits.usualWith(numberOf('carrying', 'red'));
    expect(redWith[FAMILIES.indexOf('black')]).toBeCloseTo(2 / 3, 9);
    expect(redWith[FAMILIES.indexOf('green')]).toBe(0);
    expect(traits.usualWith(numberOf('carrying', 'red'))).toBe(redWith);
  });

  it('are summed up by weight', () => {
    const sums = new Float64Array(COVER_TRAITS.length);
    const traits = traitsOf(THRILLER, GARDEN);
    traits.add(0, 0.7, sums);
    traits.add(1, 0.2, sums);
    expect(sums[numberOf('carrying', 'white')]).toBeCloseTo(0.9, 9);
    expect(sums[numberOf('carrying', 'green')]).toBeCloseTo(0.2, 9);
  });
});
