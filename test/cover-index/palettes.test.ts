import { describe, expect, it } from 'vitest';
import type { ColourStanding } from '../../src/cover-index/families.ts';
import {
  contendersAmong,
  type PaletteWishes,
  shownPalette,
  usualPalettes,
  wearersOfPalettes,
} from '../../src/cover-index/palettes.ts';
import type { PaletteColour } from '../../src/hues/reading.ts';
import { FAMILIES, familyOf, HUELESS_FAMILIES } from '../../src/palette/colour-families.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { LEAST_UNLIKE, unlikeness, type WornColour } from '../../src/palette/unlike.ts';
import { seededRandom } from '../../src/training/random.ts';
import { madeCover } from '../training/hues/covers.ts';
import { madeIndex, madeKinds, nearestOf } from './made-index.ts';

/** What a test says of a family of colours. */
interface Told {
  readonly chance?: number;
  readonly lift?: number;
  readonly merit?: number;
}

/** Every family and name is on a fifth of such covers, twice the usual, and no family speaks for itself, but for those told. */
function standing(
  told: Readonly<Record<string, Told>> = {},
  names: Readonly<Record<string, Omit<Told, 'merit'>>> = {},
): ColourStanding {
  return {
    chances: Float64Array.from(FAMILIES, (family) => told[family]?.chance ?? 0.2),
    lifts: Float64Array.from(FAMILIES, (family) => told[family]?.lift ?? 2),
    merits: Float64Array.from(FAMILIES, (family) => told[family]?.merit ?? 0),
    names: {
      chances: Float64Array.from(NAMED_COLOURS, ({ name }) => names[name]?.chance ?? 0.2),
      lifts: Float64Array.from(NAMED_COLOURS, ({ name }) => names[name]?.lift ?? 2),
    },
  };
}

/** The palettes that are chosen, as they are shown. */
function chosen(...asked: Parameters<typeof contendersAmong>): PaletteColour[][] {
  return wearersOfPalettes(contendersAmong(...asked)).map(({ palette }) => shownPalette(palette));
}

async function palettes(
  covers: readonly Readonly<Record<string, number>>[],
  told: Readonly<Record<string, Told>> = {},
  weights?: readonly number[],
  lightness: PaletteWishes['lightness'] = 'mid',
) {
  const index = await madeIndex(covers.map((hues) => madeCover({ hues })));
  return chosen(nearestOf(covers.length, weights), index, { standing: standing(told), lightness });
}

const THRILLER = { black: 0.7, crimson: 0.15, white: 0.1, gold: 0.05 };
const GARDEN = { white: 0.6, forestgreen: 0.2, black: 0.1, gold: 0.1 };
const SEA = { navy: 0.6, teal: 0.2, white: 0.1, orange: 0.1 };
const SWEET = { pink: 0.6, indigo: 0.2, white: 0.1, black: 0.1 };

/** What the first palette's colours are for, of a cover that is nearest and one of the sea. */
async function partsOf(cover: Readonly<Record<string, number>>, names: Parameters<typeof standing>[1]) {
  const covers = [cover, SEA];
  const index = await madeIndex(covers.map((hues) => madeCover({ hues })));
  const all = chosen(nearestOf(covers.length, [9, 1]), index, {
    standing: standing({}, names),
    lightness: 'dark',
  });
  return all.map((palette) => palette.map(({ role, name }) => `${role} ${name}`))[0];
}

const onBlue = (accent: string) => ({ navy: 0.6, crimson: 0.2, [accent]: 0.12, gold: 0.04, white: 0.04 });

const pixelsOf = (palette: readonly PaletteColour[]): WornColour[] =>
  palette.map(({ hex, role }) => ({ pixel: Number.parseInt(hex.slice(1), 16), role }));

/** The names of the grounds. */
const groundsOf = (all: Awaited<ReturnType<typeof palettes>>): string[] =>
  all.map((palette) => palette.find(({ role }) => role === 'ground')!.name);

describe('wearersOfPalettes', () => {
  it('gives three, each one cover’s colours in their roles, with an ink that reads on the ground', async () => {
    const all = await palettes([THRILLER, GARDEN, SEA, SWEET]);
    expect(all).toHaveLength(3);
    for (const palette of all) {
      const roles = palette.map(({ role }) => role);
      expect(roles).toEqual(['ground', 'main', ...roles.slice(2, -1).map(() => 'accent'), 'ink']);
      const [ground, ink] = [palette[0]!, palette.at(-1)!];
      expect(contrast(ground.hex, ink.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      const covers = [THRILLER, GARDEN, SEA, SWEET].map((hues) => Object.keys(hues));
      expect(covers.some((names) => palette.every(({ name }) => names.includes(name)))).toBe(true);
    }
  });

  it('gives palettes that are unlike each other, and so only one of covers that are all alike', async () => {
    const all = await palettes([THRILLER, THRILLER, GARDEN, GARDEN, SEA, SEA]);
    for (const [at, one] of all.entries())
      for (const other of all.slice(at + 1))
        expect(unlikeness(pixelsOf(one), pixelsOf(other))).toBeGreaterThanOrEqual(LEAST_UNLIKE);
    expect(await palettes([THRILLER, { ...THRILLER, black: 0.69 }, THRILLER])).toHaveLength(1);
  });

  it('leads with the palette in whose families such covers stand out', async () => {
    const leaders = await Promise.all(
      ['navy', 'pink'].map(async (family) =>
        groundsOf(await palettes([THRILLER, GARDEN, SEA, SWEET], { [family]: { merit: 2 } })).at(0),
      ),
    );
    expect(leaders).toEqual(['navy', 'pink']);
  });

  it('leads with the nearest of palettes that are as good', async () => {
    expect(groundsOf(await palettes([SEA, SWEET, THRILLER], {}, [100, 1, 1]))[0]).toBe('navy');
    expect(groundsOf(await palettes([SWEET, SEA, THRILLER], {}, [100, 1, 1]))[0]).toBe('pink');
  });

  it('leads with one whose hue is among the two for which most speaks, if it stands as firmly', async () => {
    const told = { pink: { merit: 0.1 }, orange: { merit: 0.1 } };
    const nearest = [100, 1] as const;
    expect(groundsOf(await palettes([SEA, SWEET], told, nearest))).toEqual(['pink', 'navy']);
    expect(groundsOf(await palettes([SEA, SWEET], told, nearest, 'dark'))).toEqual(['navy', 'pink']);
    const third = { ...told, red: { merit: 0.2 }, green: { merit: 0.2 } };
    expect(groundsOf(await palettes([SEA, SWEET], third, nearest))).toEqual(['navy', 'pink']);
  });

  it('leads with the palette of a book of the same kind, of those that are as good', async () => {
    const covers = [SEA, SWEET, THRILLER];
    const made = await madeIndex(covers.map((hues) => madeCover({ hues })));
    for (const [like, ground] of [
      [0, 'navy'],
      [1, 'pink'],
      [2, 'black'],
    ] as const) {
      const kinds = madeKinds((cover) => (cover === like ? 1 : 0));
      const wishes = { standing: standing(), lightness: 'mid', kind: Float64Array.of(1) } as const;
      const all = chosen(nearestOf(covers.length), { ...made, kinds }, wishes);
      expect(groundsOf(all)[0]).toBe(ground);
    }
  });

  it('leads with a palette whose colours have names of their own and don’t glare at each other', async () => {
    const glaring = { black: 0.7, red: 0.15, blue: 0.1, gold: 0.05 };
    expect(groundsOf(await palettes([glaring, SEA]))[0]).toBe('navy');
    expect(groundsOf(await palettes([THRILLER, SEA]))[0]).toBe('black');
  });

  it.each([
    ['on fewer than one such cover in eight', { chance: 0.12, lift: 4 }],
    ['rarer than usual', { chance: 0.9, lift: 0.94 }],
  ])('grounds none on a family %s where there is choice', async (_name, navy) => {
    expect(groundsOf(await palettes([SEA, THRILLER, GARDEN, SWEET], { navy }))).not.toContain('navy');
    expect(groundsOf(await palettes([SEA, THRILLER, GARDEN], { navy }))).toContain('navy');
  });

  it('takes no main colour of that kind, either', async () => {
    const mains = (await palettes([SEA, THRILLER, GARDEN, SWEET], { red: { chance: 0.05 } })).map(
      (palette) => palette.find(({ role }) => role === 'main')!.name,
    );
    expect(mains).not.toContain('crimson');
  });

  describe('where the main colour of a cover is none for such books', () => {
    it.each([
      ['whose name fewer than one such cover in eight carries', { chance: 0.124, lift: 4 }],
      ['whose name is rarer than usual', { chance: 0.9, lift: 0.94 }],
    ])('lets an accent change parts with one %s', async (_name, crimson) => {
      const worn = ['ground black', 'main crimson', 'accent gold', 'ink white'];
      expect(await partsOf(THRILLER, {})).toEqual(worn);
      expect(await partsOf(THRILLER, { crimson: { chance: 0.125, lift: 0.95 } })).toEqual(worn);
      expect(await partsOf(THRILLER, { crimson })).toEqual([
        'ground black',
        'main gold',
        'accent crimson',
        'ink white',
      ]);
    });

    it('takes a hue for it before black or white, and no grey', async () => {
      const red = { crimson: { chance: 0.01 } };
      expect(await partsOf(onBlue('black'), red)).toContain('main gold');
      const gold = { ...red, gold: { chance: 0.01 } };
      expect(await partsOf(onBlue('black'), gold)).toContain('main black');
      expect(await partsOf(onBlue('grey'), gold)).toContain('main orange');
    });

    it('passes over the palette where no accent can be one', async () => {
      const names = { crimson: { chance: 0.01 }, gold: { chance: 0.01 } };
      expect(await partsOf(THRILLER, names)).toContain('ground navy');
    });
  });

  it('passes over covers of fewer than four colours that can be told apart', async () => {
    expect(await palettes([{ black: 0.9, white: 0.1 }, { red: 1 }])).toEqual([]);
    expect(groundsOf(await palettes([{ black: 1 }, SEA]))).toEqual(['navy']);
  });

  it('is firm for any covers: up to three, unlike each other, each with one ground, one main colour and one ink', async () => {
    const random = seededRandom(3);
    for (let time = 0; time < 20; time++) {
      const covers = Array.from({ length: 40 }, () =>
        Object.fromEntries(
          Array.from({ length: 6 }, () => [
            NAMED_COLOURS[Math.floor(random() * NAMED_COLOURS.length)]!.name,
            0.05 + random(),
          ]),
        ),
      );
      const all = await palettes(covers);
      expect(all).toHaveLength(3);
      for (const palette of all) {
        const count = (wanted: string) => palette.filter(({ role }) => role === wanted).length;
        expect([count('ground'), count('main'), count('ink')]).toEqual([1, 1, 1]);
        expect(count('accent')).toBeLessThanOrEqual(3);
      }
    }
  });

  it('passes over a cover that would lead answers anyway, where another is nearly as good', async () => {
    const covers = [SEA, SWEET, THRILLER];
    const made = await madeIndex(covers.map((hues) => madeCover({ hues })));
    const ofHubs = (hubs: number) => {
      const index = { ...made, hubness: (cover: number) => (cover === 0 ? hubs : 0) };
      const wishes = { standing: standing(), lightness: 'dark' } as const;
      return groundsOf(chosen(nearestOf(covers.length, [100, 80, 90]), index, wishes));
    };
    expect(ofHubs(0)[0]).toBe('navy');
    expect(ofHubs(0.5)[0]).toBe('black');
  });

  it.each([
    ['dark', 'navy'],
    ['mid', 'steelblue'],
    ['light', 'white'],
  ] as const)('stands on %s grounds as far as there are any', async (lightness, ground) => {
    const mid = { steelblue: 0.7, navy: 0.1, white: 0.1, orange: 0.1 };
    const covers = [SEA, GARDEN, mid];
    const index = await madeIndex(covers.map((hues) => madeCover({ hues })));
    const all = chosen(nearestOf(covers.length), index, { standing: standing(), lightness });
    expect(groundsOf(all)[0]).toBe(ground);
  });

  it('leads with no palette of greys alone where another has a hue on such a ground', async () => {
    const greys = { white: 0.5, grey: 0.2, dimgrey: 0.2, black: 0.1 };
    const told = { grey: { merit: 3 }, white: { merit: 3 }, black: { merit: 3 } };
    const leadOf = async (...others: Readonly<Record<string, number>>[]) =>
      (await palettes([greys, ...others], told, undefined, 'light'))[0]!.map(({ name }) => name);
    expect(await leadOf()).toContain('grey');
    expect(await leadOf(GARDEN)).toContain('forestgreen');
    expect(await leadOf(THRILLER)).toContain('grey');
  });

  it('brings a second hue where all three would have one, and the shelf has another', async () => {
    const reds = [
      { black: 0.7, red: 0.15, white: 0.1, grey: 0.05 },
      { red: 0.7, black: 0.2, white: 0.1, grey: 0.05 },
      { maroon: 0.6, white: 0.2, black: 0.1, grey: 0.05 },
    ];
    const other = { black: 0.6, teal: 0.3, white: 0.1, gold: 0.05 };
    const told = { red: { merit: 3 } };
    const hues = (all: Awaited<ReturnType<typeof palettes>>) =>
      new Set(
        all.flatMap((palette) =>
          palette
            .filter(({ role }) => role !== 'ink')
            .map(({ hex }) => familyOf(hex))
            .filter((family) => !HUELESS_FAMILIES.has(family)),
        ),
      );
    expect(hues(await palettes(reds, told, undefined, 'dark'))).toEqual(new Set(['red']));
    expect(hues(await palettes([...reds, other], told, undefined, 'dark'))).toContain('teal');
  });

  it.each([
    ['light', 'black'],
    ['dark', 'white'],
  ] as const)(
    'stands first on no ground that is the opposite of %s where there is choice',
    async (lightness, opposite) => {
      const covers = [THRILLER, GARDEN, SEA, SWEET, { cream: 0.7, teal: 0.1, navy: 0.1, gold: 0.1 }];
      const index = await madeIndex(covers.map((hues) => madeCover({ hues })));
      const merits = standing({ [opposite]: { merit: 3 } });
      const grounds = (said: 'dark' | 'mid' | 'light') =>
        groundsOf(chosen(nearestOf(covers.length), index, { standing: merits, lightness: said }));
      expect(grounds(lightness)[0]).not.toBe(opposite);
      expect(grounds('mid')[0]).toBe(opposite);
    },
  );
});

const onBlack = (hue: string) => ({ black: 0.7, [hue]: 0.15, white: 0.1, gold: 0.05 });

describe('usualPalettes', () => {
  it('stand on the commonest grounds, one on each, in the order of how common they are', async () => {
    const covers = [onBlack('crimson'), SEA, onBlack('teal'), GARDEN, onBlack('pink'), GARDEN];
    const index = await madeIndex(covers.map((hues) => madeCover({ hues })));
    const all = usualPalettes(nearestOf(covers.length), index, standing());
    expect(groundsOf(all)).toEqual(['black', 'white', 'navy']);
  });

  it('take on each ground what strikes the eye most often', async () => {
    const covers = [onBlack('teal'), onBlack('crimson'), onBlack('purple')];
    const index = await madeIndex(covers.map((hues) => madeCover({ hues })));
    const [palette] = usualPalettes(nearestOf(covers.length), index, standing({ red: { merit: 2 } }));
    expect(palette!.map(({ name }) => name)).toContain('crimson');
  });

  it('have a main colour that one cover in eight carries, where there is choice', async () => {
    const covers = [onBlack('crimson'), onBlack('teal')];
    const names = { crimson: { chance: 0.12 }, gold: { chance: 0.12 } };
    const told = standing({ red: { merit: 2 } }, names);
    const leadOf = async (some: typeof covers) => {
      const index = await madeIndex(some.map((hues) => madeCover({ hues })));
      return usualPalettes(nearestOf(some.length), index, told)[0]!.map(({ name }) => name);
    };
    expect(await leadOf(covers)).toContain('teal');
    expect(await leadOf(covers.slice(0, 1))).toContain('crimson');
  });
});
