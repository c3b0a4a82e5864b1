import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverIndex } from '../../src/cover-index/cover-index.ts';
import { ROLES } from '../../src/cover-index/index-files.ts';
import { salienceOf } from '../../src/cover-index/salience.ts';
import { FAMILIES, familyOf } from '../../src/palette/colour-families.ts';
import { type Oklab, toOklab } from '../../src/palette/oklab.ts';
import { wearPalette } from '../../src/palette/wear-palette.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { packCovers } from '../../src/cover-index/pack-covers.ts';
import type { PlacedCover } from '../../src/training/hues/corpus.ts';
import { hexOf, madeCover } from '../training/hues/covers.ts';
import { madeDescription, madeIndex } from './made-index.ts';

const NAMES = NAMED_COLOURS.map(({ name }) => name);

/** The names that are on a cover. */
function namesOn(index: CoverIndex, cover: number): string[] {
  const sums = new Float64Array(NAMES.length);
  index.addNames(cover, 0.5, sums);
  expect(sums.every((sum) => sum === 0 || sum === 0.5)).toBe(true);
  return NAMES.filter((_, name) => sums[name] === 0.5);
}

/** A place in OKLab, to five digits. */
const near = ({ l, a, b }: Oklab) => ({
  l: expect.closeTo(l, 5),
  a: expect.closeTo(a, 5),
  b: expect.closeTo(b, 5),
});

/** Shares that a record can keep: in 255ths, at least one. */
const anyColour = fc.record({
  name: fc.constantFrom(...NAMES),
  hex: fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`),
  share: fc.integer({ min: 1, max: 255 }).map((part) => part / 255),
});

describe('packed covers', () => {
  it('keep palettes of any colours, the first six, most of the cover first as told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyColour, { minLength: 1, maxLength: 8 }), async (palette) => {
        const index = await madeIndex([madeCover({ hues: { red: 1 } }), madeCover({ palette })]);
        expect(index.palette(1)).toEqual(palette.slice(0, 6));
      }),
      { numRuns: 50 },
    );
  });

  it('keep palettes as they are worn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyColour, { minLength: 1, maxLength: 8 }), async (palette) => {
        const cover = madeCover({ palette, ground: 'navy' });
        const index = await madeIndex([madeCover(), cover]);
        const worn = wearPalette(palette, { ground: hexOf('navy') });
        expect(index.worn(1)).toEqual(worn);
        expect(index.wornColours(1)).toEqual(
          worn.map(({ hex, role }) => ({
            pixel: Number.parseInt(hex.slice(1), 16),
            role,
            family: FAMILIES.indexOf(familyOf(hex)),
          })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('keep each colour’s share and place in OKLab at hand', async () => {
    const index = await madeIndex([madeCover(), madeCover({ hues: { teal: 0.6, white: 0.4 } })]);
    const seen: unknown[] = [];
    index.eachColour(1, (name, share, oklab, at) => {
      const [l, a, b] = oklab.subarray(at);
      seen.push([NAMES[name], share, { l, a, b }]);
    });
    expect(seen).toEqual([
      ['teal', 0.6, near(toOklab(hexOf('teal')))],
      ['white', 0.4, near(toOklab('#ffffff'))],
    ]);
  });

  it('keep how salient each family is, as its most salient colour', async () => {
    const palette = [
      { name: 'crimson', hex: '#dc143c', share: 0.2 },
      { name: 'red', hex: '#ff0000', share: 0.1 },
      { name: 'red', hex: '#ff0000', share: 0.1 },
      { name: 'black', hex: '#000000', share: 0.6 },
      { name: 'grey', hex: '#808080', share: 0.1 },
    ];
    const index = await madeIndex([madeCover({ palette }), madeCover()]);
    const sums = new Float64Array(FAMILIES.length);
    index.addFamilies(0, 2, sums);
    FAMILIES.forEach((family, at) => {
      const all = palette.filter(({ hex }) => familyOf(hex) === family);
      const most = Math.max(0, ...all.map(({ hex, share }) => salienceOf(hex, share)));
      expect(Math.abs(sums[at]! - 2 * most)).toBeLessThan(0.005);
    });
  });

  it('weigh worn palettes’ families by role', async () => {
    const palette = Object.entries({ black: 0.7, crimson: 0.15, gold: 0.1, white: 0.05 }).map(
      ([name, share]) => ({ name, hex: hexOf(name), share }),
    );
    const index = await madeIndex([madeCover(), madeCover({ palette, ground: 'black' })]);
    const roles = ROLES.map((_, at) => 10 ** at);
    const families = Float64Array.from(FAMILIES, (_, at) => 1 + at);
    const worn = index.worn(1).map(({ role, hex }) => ({
      weight: roles[ROLES.indexOf(role)]!,
      family: FAMILIES.indexOf(familyOf(hex)),
    }));
    const total = worn.reduce((sum, { weight }) => sum + weight, 0);
    const sum = worn.reduce((all, { weight, family }) => all + weight * families[family]!, 0);
    expect(index.meanOfWorn(1, roles, families)).toBeCloseTo(sum / total, 6);
  });

  it('keep a colour however small it is', async () => {
    const index = await madeIndex([madeCover({ palette: [{ name: 'red', hex: '#ff0000', share: 0.0001 }] })]);
    expect(index.palette(0)).toHaveLength(1);
    expect(index.palette(0)[0]!.share).toBeCloseTo(0.004, 3);
  });

  it('keep which names are on a cover: those of four of a hundred pixels or more', async () => {
    const index = await madeIndex([
      madeCover({ hues: { teal: 0.0401, navy: 0.0399, white: 0.5 } }),
      madeCover({ hues: Object.fromEntries(NAMES.map((name) => [name, 0.04])) }),
      madeCover(),
    ]);
    expect(namesOn(index, 0)).toEqual(
      ['teal', 'white'].toSorted((a, b) => NAMES.indexOf(a) - NAMES.indexOf(b)),
    );
    expect(namesOn(index, 1)).toEqual(NAMES);
    expect(namesOn(index, 2)).toEqual([]);
  });

  it('keep the ground, and how light it is', async () => {
    const index = await madeIndex([
      madeCover({ hues: { maroon: 0.4, white: 0.6 }, ground: 'maroon', lightness: 0.1 }),
      madeCover({ ground: 'cream', lightness: 0.6 }),
      madeCover({ ground: 'lightblue', lightness: 0.9 }),
    ]);
    expect([0, 1, 2].map((cover) => index.lightness(cover))).toEqual([0, 1, 2]);
    expect([0, 1, 2].map((cover) => NAMES[index.ground(cover).name])).toEqual([
      'maroon',
      'cream',
      'lightblue',
    ]);
    expect(index.ground(0)).toEqual({
      colour: Number.parseInt(hexOf('maroon').slice(1), 16),
      name: NAMES.indexOf('maroon'),
    });
  });

  it('keep up to 64 genres, each by itself', async () => {
    const genres = Array.from({ length: 64 }, (_, at) => `genre-${at}`);
    const covers = genres.map((genre) => madeCover({ genres: [genre], title: 'Salt' }));
    const index = await madeIndex([...covers, madeCover({ genres: [...genres, 'unheard-of'] })], {
      genres,
      usual: { ...madeDescription().usual, genres: genres.map(() => 0.1) },
    });
    genres.forEach((_, cover) => {
      expect(genres.filter((__, genre) => index.hasGenre(cover, genre))).toEqual([`genre-${cover}`]);
      expect([index.year(cover), index.isAdult(cover), index.lightness(cover)]).toEqual([
        undefined,
        false,
        0,
      ]);
    });
    expect(genres.every((_, genre) => index.hasGenre(64, genre))).toBe(true);
  });

  it('refuse more genres than that', () => {
    const genres = Array.from({ length: 65 }, (_, at) => `genre-${at}`);
    expect(() => packCovers([], genres, new Map())).toThrow('Expected at most 64 genres but received 65');
  });

  it.each([
    [1, 1],
    [255, 255],
    [256, 256],
    [1999, 1999],
    [65_535, 65_535],
    [0, undefined],
    [-44, undefined],
    [65_536, undefined],
  ])('keep the year %i as %s', async (year, kept) => {
    const cover = madeCover();
    const index = await madeIndex([cover, madeCover()], {}, new Map([[cover.id, { year, isOwn: true }]]));
    expect([index.year(0), index.year(1)]).toEqual([kept, undefined]);
    expect([index.ownYear(0), index.ownYear(1)]).toEqual([kept, undefined]);
  });

  it('keep whose the year is and what the picture is, beside all else that is kept with them', async () => {
    const covers = [0, 1, 2, 3].map(() => madeCover({ lightness: 0.9, description: 'A storm.' }));
    const index = await madeIndex(
      covers,
      {},
      new Map([
        [covers[0]!.id, { year: 2021, isOwn: true, style: 'illustrated' as const }],
        [covers[1]!.id, { year: 2012, style: 'photographed' as const }],
        [covers[2]!.id, { year: 2019, isOwn: true }],
      ]),
    );
    const rows = [0, 1, 2, 3];
    expect(rows.map((cover) => index.year(cover))).toEqual([2021, 2012, 2019, undefined]);
    expect(rows.map((cover) => index.ownYear(cover))).toEqual([2021, undefined, 2019, undefined]);
    expect(rows.map((cover) => index.style(cover))).toEqual([
      'illustrated',
      'photographed',
      undefined,
      undefined,
    ]);
    expect(rows.map((cover) => index.lightness(cover))).toEqual([2, 2, 2, 2]);
    expect(rows.every((cover) => index.isDescribed(cover) && !index.isAdult(cover))).toBe(true);
  });

  it('mark what is not for every workplace, beside all else that is kept with it', async () => {
    const adult = { title: 'Spanked', lightness: 0.9 };
    const index = await madeIndex([
      madeCover(adult),
      madeCover({ ...adult, description: 'A storm.' }),
      madeCover({ lightness: 0.9, genres: ['erotica'] }),
      madeCover({ lightness: 0.9, description: 'A storm.' }),
    ]);
    const covers = [0, 1, 2, 3];
    expect(covers.map((cover) => index.isAdult(cover))).toEqual([true, true, true, false]);
    expect(covers.map((cover) => index.lightness(cover))).toEqual([2, 2, 2, 2]);
  });
});

/** Titles and authors as they come out of an index. */
async function titlesOf(...books: readonly Pick<PlacedCover, 'title' | 'author'>[]): Promise<string[][]> {
  const index = await madeIndex(books.map((book) => madeCover(book)));
  return books.map((_, cover) => [index.title(cover), index.author(cover)]);
}

describe('packed titles', () => {
  it('keep letters of all scripts, and marks that join them', async () => {
    const books = [
      { title: 'Ångström & Søn', author: 'Zoë Ñuñez' },
      { title: '静かな帳簿', author: '村上' },
      { title: 'می‌خواهم', author: '' },
      { title: '👩‍👩‍👧 Love', author: '𐐀𐐁' },
    ];
    expect(await titlesOf(...books)).toEqual(books.map(({ title, author }) => [title, author]));
  });

  it('stay one line each, whatever is in them', async () => {
    expect(
      await titlesOf(
        { title: 'The\tQuiet\r\nLedger', author: 'Ada\nQuill\tBo' },
        { title: 'Nul\u0000 and\u0007 bell\u0085', author: '\u001b' },
        { title: 'Half \ud800 a letter', author: '' },
        { title: 'Last', author: 'Nobody' },
      ),
    ).toEqual([
      ['The Quiet Ledger', 'Ada Quill Bo'],
      ['Nul and bell', ''],
      ['Half a letter', ''],
      ['Last', 'Nobody'],
    ]);
  });

  it('come out as they are shown, for any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, async (title, author) => {
        const [first, second] = await titlesOf(
          { title, author },
          { title: 'Dune', author: 'Herbert, Frank' },
        );
        expect(second).toEqual(['Dune', 'Frank Herbert']);
        expect(first!.join('')).not.toMatch(/[\t\n\ufffd]/u);
      }),
      { numRuns: 100 },
    );
  });
});
