import type { Lexicon } from '../../hues/lexicon/lexicon.ts';
import type { CoverRole } from '../../palette/role.ts';

/**
 * Colours that people name in a word, as `#rrggbb`: CSS keywords (CSS Color Module Level 4, section 6.1) where there is one
 * that says what people mean, the neutrals of `NEUTRALS`, and colours of the book trade that have none.
 */
export const PLAIN_COLOURS = {
  black: '#000000',
  charcoal: '#333333',
  grey: '#808080',
  silver: '#c0c0c0',
  white: '#ffffff',
  ivory: '#fffff0',
  cream: '#f3e9d2',
  beige: '#f5f5dc',
  sand: '#c2b280',
  taupe: '#8b7d6b',
  brown: '#8b4513',
  chocolate: '#5c3317',
  rust: '#b7410e',
  terracotta: '#c8553d',
  copper: '#b87333',
  bronze: '#8c6a2f',
  ochre: '#cc7722',
  mustard: '#d4a017',
  gold: '#d4af37',
  amber: '#ffbf00',
  yellow: '#ffd700',
  lemon: '#fff44f',
  orange: '#ff8c00',
  apricot: '#fbceb1',
  peach: '#ffcba4',
  coral: '#ff7f50',
  salmon: '#fa8072',
  red: '#d40000',
  scarlet: '#ff2400',
  vermilion: '#e34234',
  crimson: '#dc143c',
  ruby: '#9b111e',
  burgundy: '#800020',
  maroon: '#800000',
  wine: '#722f37',
  pink: '#ff69b4',
  rose: '#e8a0a8',
  magenta: '#ff00ff',
  purple: '#800080',
  aubergine: '#472c4c',
  plum: '#8e4585',
  violet: '#7f00ff',
  mauve: '#b784a7',
  lilac: '#c8a2c8',
  lavender: '#b9a7d6',
  indigo: '#4b0082',
  blue: '#0047ff',
  navy: '#000080',
  cobalt: '#0047ab',
  sapphire: '#0f52ba',
  sky: '#87ceeb',
  petrol: '#005f6a',
  teal: '#008080',
  turquoise: '#40e0d0',
  cyan: '#00ffff',
  mint: '#98e0c0',
  green: '#008000',
  emerald: '#50c878',
  jade: '#00a86b',
  sage: '#9caf88',
  olive: '#808000',
  lime: '#32cd32',
  forest: '#228b22',
} as const;

/** A colour of `PLAIN_COLOURS`. */
export type PlainColour = keyof typeof PLAIN_COLOURS;

/** How a language says which part a colour shall play. */
export interface PartWords {
  /** What each part is called, with its article where one is put before it. */
  readonly parts: Readonly<Record<CoverRole, readonly string[]>>;
  /** What stands between a colour and its part, in small letters, with the spaces around it; longer ones first. */
  readonly between: readonly string[];
  /** Words that begin a wish to keep a colour. */
  readonly keep: readonly string[];
  /** Words that say of what stands behind them, or before them, that it shall be left out. */
  readonly without: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** What stands between two colours, in small letters, with the spaces around it. */
  readonly and: readonly string[];
}

/** How a language names colours. */
export interface ColourWords extends PartWords {
  /** Words for each colour, as people type them: small letters, singular; those that say the same one after the other. */
  readonly words: Readonly<Partial<Record<PlainColour, readonly string[]>>>;
  /** What makes a colour's word say a darker or a paler one, before it or behind it. */
  readonly dark: readonly string[];
  readonly light: readonly string[];
}

/** Colours whose words hardly mean anything else in a title: no names of people, wines or forests. */
const IN_TITLES: ReadonlySet<string> = new Set<PlainColour>([
  'black',
  'white',
  'grey',
  'silver',
  'gold',
  'yellow',
  'lemon',
  'orange',
  'red',
  'scarlet',
  'crimson',
  'pink',
  'purple',
  'violet',
  'lavender',
  'blue',
  'turquoise',
  'green',
  'emerald',
  'brown',
]);

/** The colours that a language names in titles, each with its words. */
export function coloursOfTitles({ words }: Pick<ColourWords, 'words'>): NonNullable<Lexicon['colours']> {
  return Object.entries(words)
    .filter(([colour]) => IN_TITLES.has(colour))
    .map(([colour, list]) => ({ hex: PLAIN_COLOURS[colour as PlainColour], words: list }));
}
