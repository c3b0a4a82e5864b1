import { describe, expect, it } from 'vitest';
import type { ColourShare } from '../../src/palette/cover-colours.ts';
import { carriersOfBooks, carriersOfCovers } from '../../src/series/carriers.ts';

const cover = (shares: Readonly<Record<string, number>>): ColourShare[] =>
  Object.entries(shares).map(([hex, share]) => ({ name: `name of ${hex}`, hex, share }));
const said = (carriers: ReturnType<typeof carriersOfCovers>) =>
  carriers.map(({ role, hex, covers }) => `${role} ${hex} ${covers}`);

const [BLACK, SOOT, IVORY, RED, BLUE, GREEN] = [
  '#0b0b0d',
  '#0d0c10',
  '#f4efe1',
  '#b22222',
  '#2050b0',
  '#2f8a3c',
];

describe('what carries covers', () => {
  it('is what most of them share, in the role that it has most often', () => {
    const covers = [
      cover({ [BLACK]: 0.7, [RED]: 0.2, [IVORY]: 0.1 }),
      cover({ [SOOT]: 0.6, [BLUE]: 0.3, [IVORY]: 0.1 }),
      cover({ [BLACK]: 0.8, [GREEN]: 0.15, [IVORY]: 0.05 }),
    ];
    expect(said(carriersOfCovers(covers))).toEqual([`ground ${BLACK} 3`, `ink ${IVORY} 3`]);
  });

  it('is nothing where they share nothing', () => {
    expect(carriersOfCovers([cover({ [RED]: 1 }), cover({ [IVORY]: 0.4, [BLUE]: 0.6 })])).toEqual([]);
  });

  it('of one cover is all but its main colour', () => {
    const carriers = carriersOfCovers([cover({ [BLACK]: 0.6, [RED]: 0.3, [IVORY]: 0.1 })]);
    expect(said(carriers)).toEqual([`ground ${BLACK} 1`, `ink ${IVORY} 1`]);
  });
});

const palette = (ground: string, main: string) => [
  { name: ground, hex: '#111111', role: 'ground' as const },
  { name: main, hex: '#223344', role: 'main' as const },
  { name: 'ivory', hex: IVORY, role: 'ink' as const },
];
const shares = (of: Readonly<Record<string, number>>) => (name: string) => ({
  score: of[name] ?? 0.3,
  lift: 1,
});

describe('what carries books without covers', () => {
  it('comes from the palette that suits all of them', () => {
    const books = [
      { palettes: [palette('pink', 'red')], standing: shares({ pink: 0.9, navy: 0.4 }) },
      { palettes: [palette('navy', 'red')], standing: shares({ pink: 0.05, navy: 0.5 }) },
    ];
    expect(carriersOfBooks(books).map(({ role, name }) => `${role} ${name}`)).toEqual([
      'ground navy',
      'accent red',
      'ink ivory',
    ]);
    expect(carriersOfBooks([{ ...books[0]!, palettes: [] }])).toEqual([]);
  });
});
