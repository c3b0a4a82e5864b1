import type { ComparableCover, PaletteColour } from '../../../src/hues/reading.ts';
import { HUES } from '../../../src/palette/hues.ts';
import type { SwatchSpec } from '../../../src/swatch/spec.ts';
import { ranked } from '../../palette/ranked.ts';
import { specOf } from '../specs.ts';

/** What a near-black thriller wears: ground, main, two accents and ink. */
export const WORN: readonly PaletteColour[] = [
  { role: 'ground', name: 'black', hex: '#121113' },
  { role: 'main', name: 'charcoal', hex: '#3a3b3f' },
  { role: 'accent', name: 'firebrick', hex: '#a3161c' },
  { role: 'accent', name: 'slategrey', hex: '#6d7a85' },
  { role: 'ink', name: 'ivory', hex: '#efe6d6' },
];

const BOOKS = [
  ['The Moonstone', 'Wilkie Collins'],
  ['The Strange Case of Dr Jekyll and Mr Hyde', 'Robert Louis Stevenson'],
  ['Dracula', 'Bram Stoker'],
  ['The Woman in White', 'Wilkie Collins'],
  ['Bleak House', 'Charles Dickens'],
  ['Lady Audley’s Secret', 'Mary Elizabeth Braddon'],
  ['Uncle Silas', 'Sheridan Le Fanu'],
  ['Carmilla', 'Sheridan Le Fanu'],
] as const;

/** So many covers, at most eight, each of three colours: black, firebrick and another. */
export function comparables(count: number): ComparableCover[] {
  return BOOKS.slice(0, count).map(([title, author], at) => ({
    title,
    author,
    year: 1868 + at,
    colours: [
      { name: 'black', hex: '#121113', share: 0.5 },
      { name: 'firebrick', hex: '#a3161c', share: 0.3 },
      { ...HUES[at * 7]!, share: 0.2 },
    ],
  }));
}

/** A swatch of a worn palette with the first `count` of the 58 hues and three comparable covers; else as told. */
export function wornSpec(count: number, more: Partial<SwatchSpec> = {}): SwatchSpec {
  return specOf(1, {
    hues: ranked(HUES.slice(0, count).map((hue) => hue.name)),
    worn: WORN,
    comparables: comparables(3),
    ...more,
  });
}
