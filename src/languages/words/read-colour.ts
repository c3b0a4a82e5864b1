import { distance } from 'fastest-levenshtein';
import { culori } from '../../palette/culori.ts';
import { NAMED_COLOURS } from '../../palette/named-colours.ts';
import { oklabToHex, toOklab } from '../../palette/oklab.ts';
import { compared } from './compared-word.ts';
import { type ColourWords, PLAIN_COLOURS, type PlainColour } from './plain-colours.ts';

/** Reads colours as a person writes them. */
export interface ColourReader {
  /**
   * A colour as `#rrggbb`: of a word, also with one for dark or light; of a CSS colour, such as `rgb(178, 34, 34)`; or of
   * hexadecimal digits, with or without `#`. `undefined` for what is none.
   */
  readonly read: (text: string) => string | undefined;
  /** Known words that are written most like one that isn't known, the nearest first; at most three, may be none. */
  readonly nearest: (text: string) => string[];
}

/** What is left of a colour's lightness in a dark shade, and of the way to white in a light one. */
const DARK = 0.62;
const LIGHT = 0.45;
/** What is left of its chroma in a light one. */
const PALE = 0.7;
/** Words that are suggested, and how much of a word may be written otherwise. */
const SUGGESTED = 3;
const SLIPS = 1 / 3;

/**
 * Makes what reads colours in a language. A word of the language says what its people mean; keywords of CSS come before
 * the words where these are English, and words of other languages last.
 *
 * @param own the asker's language
 * @param others the other languages
 */
export function colourReader(
  own: ColourWords,
  others: readonly ColourWords[],
  { isEnglish }: { readonly isEnglish: boolean },
): ColourReader {
  const words = wordsOf(own);
  const foreign = new Map(others.flatMap((each) => Array.from(wordsOf(each))));
  const keywords = new Map(NAMED_COLOURS.map(({ name, hex }) => [name, hex]));
  const keyword = (key: string) => keywords.get(key) ?? written(key);
  const named = (key: string): string | undefined =>
    isEnglish
      ? (keyword(key) ?? words.get(key) ?? foreign.get(key))
      : (words.get(key) ?? keyword(key) ?? foreign.get(key));
  const languages = [own, ...others];
  const shades = shaded(
    languages.flatMap(({ dark }) => dark),
    darkened,
  ).concat(
    shaded(
      languages.flatMap(({ light }) => light),
      lightened,
    ),
  );
  return {
    read(text) {
      const key = compared(text);
      if (key === '') return undefined;
      const colour = named(key) ?? written(text.trim());
      if (colour !== undefined) return colour;
      for (const { word, shade } of shades) {
        if (!key.startsWith(word) && !key.endsWith(word)) continue;
        const rest = key.startsWith(word) ? key.slice(word.length) : key.slice(0, -word.length);
        const base = rest === '' ? undefined : named(rest);
        if (base !== undefined) return shade(base);
      }
      return undefined;
    },
    nearest(text) {
      const key = compared(text);
      const known = new Map([
        ...Object.values(own.words).flatMap((list) => list.map((word) => [compared(word), word] as const)),
        ...NAMED_COLOURS.map(({ name }) => [name, name] as const),
      ]);
      return [...known]
        .map(([each, word]) => ({ word, slips: distance(key, each) }))
        .filter(({ slips }) => slips <= Math.max(1, key.length * SLIPS))
        .toSorted((one, other) => one.slips - other.slips)
        .slice(0, SUGGESTED)
        .map(({ word }) => word);
    },
  };
}

/** Words that make a shade of a colour. */
function shaded(list: readonly string[], shade: (hex: string) => string) {
  return list.map((word) => ({ word: compared(word), shade }));
}

function wordsOf({ words }: ColourWords): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([colour, list]) =>
      list.map((word) => [compared(word), PLAIN_COLOURS[colour as PlainColour]] as const),
    ),
  );
}

/** Figures alone, which number an ink more often than they name a colour: Pantone 186, RAL 3003. */
const INK_NUMBER = /^\d{3,4}$/;

/** A colour as CSS or hexadecimal digits write it; what can be seen through is none. */
function written(text: string): string | undefined {
  if (INK_NUMBER.test(text)) return undefined;
  const colour = culori.parse(text);
  return colour === undefined || colour.alpha === 0 ? undefined : culori.formatHex(colour);
}

function darkened(hex: string): string {
  const { l, a, b } = toOklab(hex);
  return oklabToHex({ l: l * DARK, a: a * DARK, b: b * DARK });
}

function lightened(hex: string): string {
  const { l, a, b } = toOklab(hex);
  return oklabToHex({ l: l + LIGHT * (1 - l), a: a * PALE, b: b * PALE });
}
