import { UNSPACED } from './normalise-genre.ts';

/** Ids of genres. */
export type Ids = readonly string[];

/** Words for genres by their normal form; one without ids says nothing of a genre. */
export type GenreTable = Readonly<Record<string, Ids>>;

/** What comes after one of these is not wanted. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'no non not without anti isnt sin sans pas ohne kein keine nicht sem nao'.split(' '),
);
/** … and in Japanese what comes before one of these. */
const NEGATED = /^(?:なし|無し|抜き|以外|ではない|じゃない)/u;

/** Words too short to be looked for inside a term, but for these. */
const SHORT_GENRES: ReadonlySet<string> = new Set(['ya', 'mg', 'sf', 'bl', 'gl', 'hq', 'bd']);
/** A term in writing without spaces, and letters of the shortest word that is looked for within it. */
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]+$`, 'u');
const SHORTEST_WITHIN = 2;
/** Letters before an end of a word that make it one. */
const SHORTEST_BEGINNING = 3;
/** Letters of the longest part of a word that is looked for. */
const LONGEST_PART = 24;

/** What is known of a term's parts. */
export interface KnownPhrases {
  readonly ids: Ids;
  /** Whether any word is in no known phrase. */
  readonly rest: boolean;
}

/**
 * Makes a reader of terms that no table holds as a whole: it finds the longest known phrases from left to right, within
 * writing without spaces also parts of a word, and ends of words. What a negation excludes is not found.
 *
 * @param words genre ids by normal form
 * @param endings genre ids by the end of a word
 */
export function createPhraseReader(
  words: ReadonlyMap<string, Ids>,
  endings: ReadonlyMap<string, Ids>,
): (form: string) => KnownPhrases {
  const longest = Math.max(0, ...Array.from(words.keys(), (word) => word.split(' ').length));

  return (form) => {
    const parts = form.split(' ');
    const found = new Set<string>();
    let rest = false;
    for (let at = 0; at < parts.length;) {
      let length = Math.min(longest, parts.length - at);
      while (length > 0 && !isPhrase(parts.slice(at, at + length).join(' '))) length--;
      const part = parts[at]!;
      if (length === 0 && NEGATIONS.has(part)) return { ids: [...found], rest: true };
      const ids = length > 0 ? words.get(parts.slice(at, at + length).join(' '))! : partsOf(part);
      for (const id of ids) found.add(id);
      rest ||= length === 0;
      at += Math.max(1, length);
    }
    return { ids: [...found], rest };
  };

  function isPhrase(form: string): boolean {
    return words.has(form) && (form.length > 2 || SHORT_GENRES.has(form) || IS_UNSPACED.test(form));
  }

  function partsOf(word: string): Ids {
    return IS_UNSPACED.test(word) ? within(word) : endOf(word);
  }

  function within(word: string): Ids {
    const found: string[] = [];
    for (let at = 0; at < word.length;) {
      let end = Math.min(word.length, at + LONGEST_PART);
      while (end - at >= SHORTEST_WITHIN && !words.has(word.slice(at, end))) end--;
      const isFound = end - at >= SHORTEST_WITHIN;
      if (isFound && !NEGATED.test(word.slice(end))) found.push(...words.get(word.slice(at, end))!);
      at = isFound ? end : at + 1;
    }
    return found;
  }

  function endOf(word: string): Ids {
    for (let at = Math.max(SHORTEST_BEGINNING, word.length - LONGEST_PART); at < word.length; at++) {
      const ids = endings.get(word.slice(at));
      if (ids) return ids;
    }
    return [];
  }
}
