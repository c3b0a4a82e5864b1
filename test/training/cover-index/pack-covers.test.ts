import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverIndex } from '../../../src/cover-index/cover-index.ts';
import { NAMED_COLOURS } from '../../../src/palette/named-colours.ts';
import { packCovers } from '../../../src/training/cover-index/pack-covers.ts';
import type { PlacedCover } from '../../../src/training/hues/corpus.ts';
import { hexOf, madeCover } from '../hues/covers.ts';
import { madeDescription, madeIndex } from '../../cover-index/made-index.ts';

const NAMES = NAMED_COLOURS.map(({ name }) => name);

function namesOn(index: CoverIndex, cover: number): string[] {
  const names: string[] = [];
  index.eachName(cover, (name) => names.push(NAMES[name]!));
  return names;
}

/** Shares that a record can keep: in 255ths, at least one. */
const anyColour = fc.record({
  name: fc.constantFrom(...NAMES),
  hex: fc.integer({ min: 0, max: 0xffffff }).map((colour) => `#${colour.toString(16).padStart(6, '0')}`),
  share: fc.integer({ min: 1, max: 255 }).map((part) => part / 255),
});

describe('packed covers', () => {
  it('keep palettes of any colours, the first six, most of the cover first as told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyColour, { maxLength: 8 }), async (palette) => {
        const index = await madeIndex([madeCover({ hues: { red: 1 } }), madeCover({ palette })]);
        const kept = index.palette(1).map(({ colour, name, share }) => ({
          name: NAMES[name],
          hex: `#${colour.toString(16).padStart(6, '0')}`,
          share,
        }));
        expect(kept).toEqual(palette.slice(0, 6));
      }),
      { numRuns: 50 },
    );
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
    expect(index.ground(0)).toMatchObject({
      colour: Number.parseInt(hexOf('maroon').slice(1), 16),
      share: 1,
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
    const index = await madeIndex([cover, madeCover()], {}, new Map([[cover.id, year]]));
    expect([index.year(0), index.year(1)]).toEqual([kept, undefined]);
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
