import { describe, expect, it } from 'vitest';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import type { ColourShare } from '../../src/palette/cover-colours.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { alikeIn } from '../../src/palette/seen-as/apart.ts';
import { SIGHTS } from '../../src/palette/seen-as/sights.ts';
import { readSeries, type SeriesBook } from '../../src/series/series.ts';
import { ranked } from '../palette/ranked.ts';

const HUES = [
  'crimson',
  'teal',
  'gold',
  'royalblue',
  'orchid',
  'seagreen',
  'chocolate',
  'cadetblue',
  'tomato',
  'purple',
  'olive',
  'pink',
  'limegreen',
  'blue',
  'magenta',
  'indigo',
  'orange',
];
const PALETTE = [
  { name: 'black', hex: '#0b0b0d', role: 'ground' as const },
  { name: 'tan', hex: '#cbb287', role: 'main' as const },
  { name: 'ivory', hex: '#f4efe1', role: 'ink' as const },
];
const book = (names = HUES): SeriesBook => ({ hues: ranked(names), neutrals: [], palettes: [PALETTE] });
const covered = (shares: Readonly<Record<string, number>>): SeriesBook => ({
  ...book(),
  cover: Object.entries(shares).map(([hex, share]): ColourShare => ({ name: `name of ${hex}`, hex, share })),
});
const owned = ({ books, next }: ReturnType<typeof readSeries>) =>
  [...books, ...(next ? [next] : [])].map(({ own }) => own!);

describe('a series', () => {
  it.each([2, 3, 5, 8])(
    'of %i blurbs of one kind gives each a colour that can be told from all others',
    (count) => {
      const own = owned(readSeries(Array.from({ length: count }, () => book())));
      expect(new Set(own.map(({ name }) => name)).size).toBe(count);
      own.forEach((one, at) => {
        for (const other of own.slice(at + 1))
          expect(oklabDistance(one.hex, other.hex)).toBeGreaterThanOrEqual(0.15);
      });
    },
  );

  it('tells nobody that the same cover can be told from itself', () => {
    const shares = { '#255c35': 0.9, '#d9b225': 0.1 };
    const { books } = readSeries([covered(shares), covered(shares)]);
    expect(books.map(({ alike }) => alike[0])).toEqual([
      { book: 1, sights: SIGHTS },
      { book: 0, sights: SIGHTS },
    ]);
  });

  it('gives each the hue that is most its own', () => {
    const own = owned(readSeries([book(['teal', 'gold', 'crimson']), book(['gold', 'teal', 'crimson'])]));
    expect(own.map(({ name }) => name)).toEqual(['teal', 'gold']);
  });

  it('lets its carriers stay on every cover, with type that can be read', () => {
    const { carriers, books, place } = readSeries([book(), book(), book()]);
    expect(place).toBe('main');
    for (const { palette, own } of books) {
      expect(palette.map(({ role }) => role)).toEqual(['ground', 'main', 'accent', 'ink']);
      expect(palette[1]).toMatchObject({ hex: own?.hex });
      for (const { hex } of carriers) expect(palette.map((colour) => colour.hex)).toContain(hex);
      expect(contrast(palette[3]!.hex, palette[0]!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('keeps what its covers share, and gives the next book another colour', () => {
    const series = readSeries([
      covered({ '#0b0b0d': 0.7, '#b22222': 0.2, '#f4efe1': 0.1 }),
      covered({ '#0d0c10': 0.6, '#2050b0': 0.3, '#f4efe1': 0.1 }),
    ]);
    expect(series.books.map(({ own }) => own?.hex)).toEqual(['#b22222', '#2050b0']);
    expect(series.books.every(({ isWorn }) => isWorn)).toBe(true);
    const { next } = series;
    expect(next?.isWorn).toBe(false);
    expect(next?.palette.map(({ role, hex }) => `${role} ${hex}`)).toEqual([
      `ground ${series.carriers[0]!.hex}`,
      `main ${next!.own!.hex}`,
      'ink #f4efe1',
    ]);
    for (const hex of ['#b22222', '#2050b0']) expect(alikeIn(hex, next!.own!.hex)).not.toContain('colour');
  });

  it('whose grounds differ has the next stand on its own colour', () => {
    const { place, next } = readSeries([
      covered({ '#b22222': 0.7, '#f4efe1': 0.12, '#0b0b0d': 0.18 }),
      covered({ '#2050b0': 0.7, '#f4efe1': 0.12, '#0b0b0d': 0.18 }),
    ]);
    expect(place).toBe('ground');
    // What stands on it is to be seen.
    expect(contrast(next!.palette[1]!.hex, next!.palette[0]!.hex)).toBeGreaterThan(2);
    expect(next?.palette[0]).toMatchObject({ role: 'ground', hex: next?.own?.hex });
    expect(contrast(next!.palette.at(-1)!.hex, next!.palette[0]!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('asks for no next book while one has no cover', () => {
    const { next, books } = readSeries([covered({ '#0b0b0d': 0.8, '#b22222': 0.2 }), book()]);
    expect(next).toBeUndefined();
    expect(books.map(({ isWorn }) => isWorn)).toEqual([true, false]);
  });

  it('of greys alone still answers', () => {
    const grey = covered({ '#222222': 0.5, '#888888': 0.3, '#eeeeee': 0.2 });
    const { books, next } = readSeries([grey, grey]);
    expect(books.map(({ own }) => own?.hex)).toEqual([expect.any(String), expect.any(String)]);
    expect(next?.palette.length).toBeGreaterThan(1);
  });

  it('of which nothing is known gives no colour', () => {
    const nothing = { hues: [], neutrals: [], palettes: [] };
    expect(readSeries([nothing, nothing])).toMatchObject({
      carriers: [],
      books: [{ palette: [] }, { palette: [] }],
    });
  });

  it('lets a cover own its main colour, though a smaller one is seen better', () => {
    const cream = { '#f4ecd8': 0.7 };
    const { books } = readSeries([
      covered({ ...cream, '#d9a520': 0.2, '#a0522d': 0.07 }),
      covered({ ...cream, '#2050b0': 0.2, '#a0522d': 0.06 }),
      covered({ ...cream, '#2f8a3c': 0.2, '#7b1fa2': 0.07 }),
    ]);
    expect(books.map(({ own }) => own?.hex)).toEqual(['#d9a520', '#2050b0', '#2f8a3c']);
  });

  it('lets a cover own a smaller colour where its main one is a mate’s', () => {
    const { books } = readSeries([
      covered({ '#0b0b0d': 0.7, '#b22222': 0.2 }),
      covered({ '#0b0b0d': 0.7, '#b32a24': 0.2, '#2f8a3c': 0.1 }),
      covered({ '#0b0b0d': 0.7, '#2050b0': 0.3 }),
      covered({ '#0b0b0d': 0.7, '#d9a520': 0.3 }),
    ]);
    expect(books.map(({ own }) => own?.hex)).toEqual(['#b22222', '#2f8a3c', '#2050b0', '#d9a520']);
  });

  it('gives a new book no colour that a mate’s cover is known by, though it owns another', () => {
    const mates = [
      covered({ '#0b0b0d': 0.5, '#6b8e23': 0.25, '#b22222': 0.2 }),
      covered({ '#0b0b0d': 0.5, '#6b8e23': 0.25, '#2050b0': 0.2 }),
    ];
    const { books } = readSeries([...mates, book(['olive', 'gold'])]);
    expect(books[2]!.own?.name).toBe('gold');
    const forced = readSeries([
      covered({ '#0b0b0d': 0.5, '#6b8e23': 0.2, '#b22222': 0.25 }),
      covered({ '#101012': 0.5, '#2050b0': 0.4 }),
      book(['olive']),
    ]);
    expect(forced.books[0]!.own?.hex).toBe('#b22222');
    expect(forced.books[2]!.alike[0]).toMatchObject({
      book: 0,
      sights: expect.arrayContaining(['colour']) as unknown,
    });
    expect(forced.books[0]!.alike).toContainEqual({ book: 2, sights: forced.books[2]!.alike[0]!.sights });
  });

  it('says which mates are alike, both ways', () => {
    const { books } = readSeries([book(['crimson', 'firebrick']), book(['firebrick', 'crimson'])]);
    expect(books[0]!.alike).toEqual([{ book: 1, sights: expect.arrayContaining(['colour']) as unknown }]);
    expect(books[1]!.alike).toEqual([{ book: 0, sights: books[0]!.alike[0]!.sights }]);
  });
});
