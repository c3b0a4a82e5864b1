import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePalette, PALETTE_REACH } from '../../src/palette/choose-palette.ts';
import { isDistinct } from '../../src/palette/distinct.ts';
import { DISTANCE_FLOOR, keepsFloor } from '../../src/palette/floor.ts';
import { HUES } from '../../src/palette/hues.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { anyRanking, ranked } from './ranked.ts';

const names = (hues: readonly { name: string }[]): string[] => hues.map((hue) => hue.name);
const setOf = (hues: readonly { name: string }[]): string => names(hues).toSorted().join();

const palettes = (hues: ReturnType<typeof ranked>, size = 5) =>
  Array.from({ length: 10 }, (_, variant) => choosePalette(hues, { variant, size }));

const BLUES = [
  'navy',
  'mediumblue',
  'blue',
  'royalblue',
  'dodgerblue',
  'steelblue',
  'slateblue',
  'deepskyblue',
];
const THRILLER = [...BLUES.slice(0, 6), 'maroon', 'firebrick', 'gold', 'silver', 'crimson', 'orange', 'teal'];

describe('choosePalette', () => {
  it('names roles in order: one primary, one secondary, the rest accents', () => {
    const roles = choosePalette(ranked(THRILLER)).map((hue) => hue.role);
    expect(roles).toEqual(['primary', 'secondary', 'accent', 'accent', 'accent']);
  });

  it('takes the best-ranked hue as primary', () => {
    fc.assert(
      fc.property(anyRanking, (hues) => {
        expect(choosePalette(hues)[0]?.name).toBe(hues[0]?.name);
      }),
    );
  });

  it('takes a secondary that differs in lightness or hue, past a better-ranked one that is only duller', () => {
    const [primary, secondary] = choosePalette(ranked(['deeppink', 'rosybrown', 'teal', 'gold']));
    expect([primary?.name, secondary?.name]).toEqual(['deeppink', 'teal']);
    expect(isDistinct('#ff1493', '#bc8f8f')).toBe(false);
  });

  it('takes a secondary of the same family when there is no other', () => {
    const palette = choosePalette(ranked(['deeppink', 'rosybrown']));
    expect(names(palette)).toEqual(['deeppink', 'rosybrown']);
    expect(isDistinct('#ff1493', '#bc8f8f')).toBe(false);
  });

  it('prefers a vivid accent to a dull one that is ranked just above', () => {
    const palette = choosePalette(ranked(['navy', 'lavender', 'rosybrown', 'orangered']), { size: 3 });
    expect(names(palette)).toEqual(['navy', 'lavender', 'orangered']);
  });

  it('never holds near-identical blues, even if they are ranked first', () => {
    const palette = choosePalette(ranked(THRILLER));
    expect(palette).toHaveLength(5);
    expect(palette.filter((hue) => BLUES.includes(hue.name)).length).toBeLessThanOrEqual(3);
  });

  it('holds fewer hues rather than come below the floor', () => {
    expect(names(choosePalette(ranked(['crimson', 'firebrick', 'brown'])))).toEqual(['crimson']);
  });

  it('keeps the floor between any two hues, in every variant and size', () => {
    fc.assert(
      fc.property(anyRanking, fc.nat(9), fc.nat(8), (hues, variant, size) => {
        const palette = choosePalette(hues, { variant, size });
        for (const [index, hue] of palette.entries()) {
          for (const other of palette.slice(index + 1)) {
            expect(oklabDistance(hue.hex, other.hex)).toBeGreaterThanOrEqual(DISTANCE_FLOOR);
          }
        }
      }),
    );
  });

  it('is no smaller than it has to be: no hue within reach could be added', () => {
    fc.assert(
      fc.property(anyRanking, (hues) => {
        const palette = choosePalette(hues);
        const addable = hues.slice(0, PALETTE_REACH).some((hue) => keepsFloor(hue, palette));
        expect(palette.length === 5 || !addable).toBe(true);
      }),
    );
  });

  it('has exactly one primary, and one secondary when there is room, in every variant', () => {
    fc.assert(
      fc.property(anyRanking, fc.nat(9), (hues, variant) => {
        const roles = choosePalette(hues, { variant }).map((hue) => hue.role);
        expect(roles.slice(0, 2)).toEqual(['primary', 'secondary'].slice(0, roles.length));
        expect(roles.slice(2).every((role) => role === 'accent')).toBe(true);
      }),
    );
  });

  it('stays honest: hues come as they were ranked, from the first twenty only, and the ranking is untouched', () => {
    fc.assert(
      fc.property(anyRanking, fc.nat(9), (hues, variant) => {
        const before = structuredClone(hues);
        for (const { role: _, ...hue } of choosePalette(hues, { variant })) {
          expect(hues.slice(0, PALETTE_REACH)).toContainEqual(hue);
        }
        expect(hues).toEqual(before);
      }),
    );
  });

  it('gives the same palette for the same hues', () => {
    fc.assert(
      fc.property(anyRanking, fc.nat(9), (hues, variant) => {
        expect(choosePalette(hues, { variant })).toEqual(choosePalette(structuredClone(hues), { variant }));
      }),
    );
  });

  it('works for no hue, one and two', () => {
    expect(choosePalette([])).toEqual([]);
    expect(choosePalette([], { variant: 3 })).toEqual([]);
    expect(choosePalette(ranked(['teal'])).map((hue) => hue.role)).toEqual(['primary']);
    expect(choosePalette(ranked(['teal', 'gold'])).map((hue) => hue.role)).toEqual(['primary', 'secondary']);
  });

  it('works when no score tells the hues apart', () => {
    const hues = ranked(THRILLER).map((hue) => Object.assign(hue, { score: 0 }));
    expect(choosePalette(hues)).toHaveLength(5);
    expect(choosePalette(hues)[0]?.name).toBe('navy');
  });

  it('holds as many hues as asked for', () => {
    expect(choosePalette(ranked(THRILLER), { size: 0 })).toEqual([]);
    expect(choosePalette(ranked(THRILLER), { size: 1 })).toHaveLength(1);
    expect(choosePalette(ranked(THRILLER), { size: 3 })).toHaveLength(3);
  });

  it.each([
    [{ size: -1 }, 'size but received -1'],
    [{ size: 2.5 }, 'size but received 2.5'],
    [{ variant: -1 }, 'variant but received -1'],
    [{ variant: Number.NaN }, 'variant but received NaN'],
  ])('refuses %o', (options, message) => {
    expect(() => choosePalette(ranked(THRILLER), options)).toThrow(RangeError);
    expect(() => choosePalette(ranked(THRILLER), options)).toThrow(message);
  });
});

describe('variants of a palette', () => {
  it('hold ten different sets of hues for a full ranking, each as large as the first', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names(HUES), { minLength: 58 }).map(ranked), (hues) => {
        const all = palettes(hues);
        expect(new Set(all.map(setOf)).size).toBe(10);
        expect(all.every((palette) => palette.length === all[0]?.length)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('start from primaries that are likely: among the first five', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names(HUES), { minLength: 58 }).map(ranked), (hues) => {
        const ranks = palettes(hues).map(([primary]) => primary?.rank);
        expect(Math.max(...ranks.map(Number))).toBeLessThanOrEqual(5);
      }),
      { numRuns: 30 },
    );
  });

  it('start from another primary than the one before', () => {
    const primaries = palettes(ranked(THRILLER)).map(([primary]) => primary?.name);
    expect(primaries[1]).not.toBe(primaries[0]);
    expect(new Set(primaries).size).toBeGreaterThanOrEqual(3);
  });

  it('differ as long as the hues allow, then come round again', () => {
    // Four hues that are far apart hold four sets of three.
    const all = palettes(ranked(['navy', 'gold', 'crimson', 'silver']), 3);
    expect(new Set(all.slice(0, 4).map(setOf)).size).toBe(4);
    expect(all[4]).toEqual(all[0]);
    expect(all[5]).toEqual(all[1]);
  });

  it('find every set that keeps the floor', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names(HUES), { minLength: 3, maxLength: 6 }).map(ranked), (hues) => {
        const [first = []] = palettes(hues, 2);
        const pairs = hues.flatMap((one, index) =>
          hues.slice(index + 1).filter((other) => oklabDistance(one.hex, other.hex) >= DISTANCE_FLOOR),
        );
        const possible = first.length === 2 ? Math.min(10, pairs.length) : first.length;
        expect(new Set(palettes(hues, 2).map(setOf)).size).toBeGreaterThanOrEqual(possible);
      }),
    );
  });

  it('are never smaller than the first', () => {
    fc.assert(
      fc.property(anyRanking, (hues) => {
        const lengths = palettes(hues).map((palette) => palette.length);
        expect(Math.min(...lengths)).toBe(lengths[0]);
      }),
    );
  });

  it('are one and the same when there is only one', () => {
    expect(new Set(palettes(ranked(['teal', 'gold'])).map(setOf)).size).toBe(1);
  });
});
