import { sentencesFor } from '../../src/languages/index.ts';
import type { SwatchSpec } from '../../src/swatch/spec.ts';
import { ranked } from '../palette/ranked.ts';

/** Hues that real answers bring together, from very dark to very light. */
export const HUES_OF_A_BOOK = [
  'maroon',
  'gold',
  'navy',
  'darkslategray',
  'crimson',
  'peru',
  'mediumspringgreen',
  'lavender',
  'mediumvioletred',
  'rosybrown',
] as const;

/** A swatch of the first `count` of those hues; anything else as told. */
export function specOf(count: number, more: Partial<SwatchSpec> = {}): SwatchSpec {
  const roles = ['primary', 'secondary', 'accent', 'accent', 'accent'] as const;
  return {
    title: 'The Quiet Ledger',
    hues: ranked(HUES_OF_A_BOOK.slice(0, count)).map((hue, index) =>
      Object.assign(hue, roles[index] && { role: roles[index] }),
    ),
    worn: [],
    comparables: [],
    genres: [
      { name: 'Historical Fiction', score: 0.82 },
      { name: 'Mystery', score: 0.61 },
    ],
    ground: 'Such covers are dark: 62% of them.',
    theme: 'light',
    words: sentencesFor('en').swatch,
    ...more,
  };
}
