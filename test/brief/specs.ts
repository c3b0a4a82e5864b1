import type { BriefSpec } from '../../src/brief/spec.ts';
import { sentencesFor } from '../../src/languages/index.ts';

const { brief } = sentencesFor('en');

/** A brief with all that one has. */
export const BRIEF: BriefSpec = {
  locale: 'en',
  label: brief.label,
  kinds: 'Mystery · Thriller',
  title: 'The Salt Ledger',
  untitled: brief.untitled,
  undrawable: brief.undrawable,
  headline: 'Covers of such books stand on black, with firebrick and goldenrod.',
  palette: {
    heading: brief.headings.palette,
    columns: brief.columns,
    colours: [
      {
        hex: '#0c0b0d',
        printsAs: '#0d0c0e',
        role: 'Ground · 69% carry it',
        name: 'black',
        cmyk: ['51', '34', '18', '95'],
        ink: '198%',
        note: 'Prints as shown.',
      },
      {
        hex: '#9400d3',
        printsAs: '#7f3a87',
        role: 'Main · 16% carry it',
        name: 'darkviolet',
        cmyk: ['46', '91', '2', '7'],
        ink: '146%',
        note: 'Prints as #7f3a87. Nearest that prints: #8a3f93.',
      },
      {
        hex: '#fdfdfb',
        printsAs: '#fcfcfb',
        role: 'Ink · 20% carry it',
        name: 'white',
        cmyk: ['0', '1', '1', '0'],
        ink: '2%',
        note: 'Contrast with the ground 19.3 : 1. Prints as shown.',
      },
    ],
  },
  plainCovers: {
    heading: brief.headings.plainCovers,
    worn: [
      { name: 'black', hex: '#0c0b0d', role: 'ground' },
      { name: 'darkviolet', hex: '#9400d3', role: 'main' },
      { name: 'white', hex: '#fdfdfb', role: 'ink' },
    ],
    untitled: 'Title',
    alt: 'Palette: ground black #0c0b0d, main darkviolet #9400d3, ink white #fdfdfb.',
  },
  ground: {
    heading: brief.headings.ground,
    shares: [
      { lightness: 'dark', share: 0.71, said: '71% dark' },
      { lightness: 'mid', share: 0.18, said: '18% between' },
      { lightness: 'light', share: 0.11, said: '11% light' },
    ],
    sentences: ['As a whole such covers are dark: 71% of them, against 33% of all covers.'],
  },
  ranges: {
    heading: brief.headings.ranges,
    sentences: ['The ground lies between charcoal (L* 21) and firebrick (L* 43).'],
  },
  comparables: {
    heading: 'Real covers of such books',
    unset: brief.unset,
    covers: [
      {
        title: 'Low Water',
        about: 'Ada Example · 2016',
        colours: [
          { hex: '#b22222', share: 0.6 },
          { hex: '#ffffff', share: 0.4 },
        ],
        alt: 'firebrick 60% · white 40%',
      },
    ],
  },
  avoid: { heading: brief.headings.avoid, sentences: ['Rarer here than elsewhere: pink (1%, against 9%).'] },
  source: brief.source({ covers: 600 }),
};

/** Every text that stands on it. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
