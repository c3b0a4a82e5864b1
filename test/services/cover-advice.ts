import type { CoverAdvice, HueReading, RankedHue } from '../../src/hues/reading.ts';

/** What real covers of a dark thriller might wear: three palettes and two comparable covers. */
export const COVER_ADVICE: CoverAdvice = {
  covers: 300,
  ground: {
    lightness: 'dark',
    shares: { dark: 0.61, mid: 0.25, light: 0.14 },
    colour: { name: 'black', hex: '#0c0c0c', share: 0.44 },
  },
  palettes: [
    [
      { name: 'black', hex: '#0c0c0c', role: 'ground' },
      { name: 'maroon', hex: '#6e1a1f', role: 'main' },
      { name: 'gold', hex: '#e2b93c', role: 'accent' },
      { name: 'darkslategray', hex: '#17211f', role: 'accent' },
      { name: 'white', hex: '#f7f7f5', role: 'ink' },
    ],
    [
      { name: 'navy', hex: '#152c63', role: 'ground' },
      { name: 'crimson', hex: '#c21f30', role: 'main' },
      { name: 'cream', hex: '#f3e9d2', role: 'ink' },
    ],
    [
      { name: 'white', hex: '#f7f7f5', role: 'ground' },
      { name: 'red', hex: '#d81e20', role: 'main' },
      { name: 'black', hex: '#0c0c0c', role: 'ink' },
    ],
  ],
  comparables: [
    {
      title: 'The Salt Ledger',
      author: 'Ada Quill',
      year: 2011,
      colours: [
        { name: 'black', hex: '#0c0c0c', share: 0.61 },
        { name: 'maroon', hex: '#6e1a1f', share: 0.2 },
        { name: 'gold', hex: '#e2b93c', share: 0.08 },
      ],
    },
    {
      title: 'Harbour Lights',
      author: '',
      colours: [{ name: 'navy', hex: '#152c63', share: 0.7 }],
    },
  ],
};

const neutral = (name: string, css: string, rank: number, score: number, lift: number): RankedHue => ({
  name,
  css,
  hex: COVER_ADVICE.palettes.flat().find((colour) => colour.name === name)?.hex ?? css,
  rank,
  score,
  lift,
});

/** Neutrals of such covers, best first. */
export const NEUTRALS: readonly RankedHue[] = [
  neutral('black', '#000000', 1, 0.58, 1.4),
  neutral('cream', '#fffdd0', 2, 0.31, 1.2),
  neutral('white', '#ffffff', 3, 0.4, 0.8),
  neutral('charcoal', '#36454f', 4, 0.06, 1.3),
];

/** What a reading has of real covers. */
export const FROM_COVERS: Pick<HueReading, 'covers' | 'neutrals'> = {
  covers: COVER_ADVICE,
  neutrals: NEUTRALS,
};
