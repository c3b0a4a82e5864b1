import type { GivenGenres } from '../hues/reading.ts';

/** What a language needs to say what became of the asker's genre words. */
export interface GivenGenresWords {
  /** A term between quotation marks. */
  readonly quote: (term: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A genre's display name for its id. */
  readonly nameOf: (id: string) => string;
  /** `“whodunit” as Mystery`; `names` is a list in words. */
  readonly as: (term: string, names: string) => string;
  /** A sentence on the terms that were understood. */
  readonly took: (terms: string) => string;
  /** How many more terms there are than are named. */
  readonly more: (count: number) => string;
  /** A sentence on the terms that were not understood; `count` says how many they are. */
  readonly unknown: (terms: string, count: number) => string;
}

/** Unknown terms that a sentence names before it counts. */
const UNKNOWN_NAMED = 10;

/** At most two sentences: what the asker's genre words were taken for, and which of them say nothing. */
export function sayGivenGenres(given: GivenGenres, words: GivenGenresWords): string[] {
  const { quote, list } = words;
  const sentences: string[] = [];
  const taken = given.recognised.map(({ term, ids }) => {
    const names = ids.map((id) => words.nameOf(id));
    const same = names.length === 1 && names[0]?.toLowerCase() === term.toLowerCase();
    return same ? quote(term) : words.as(quote(term), list(names));
  });
  if (taken.length > 0) sentences.push(words.took(list(taken)));
  if (given.unknown.length > 0) {
    const named = given.unknown.slice(0, UNKNOWN_NAMED).map(quote);
    const more = given.unknown.length - named.length;
    const terms = list(more > 0 ? [...named, words.more(more)] : named);
    sentences.push(words.unknown(terms, given.unknown.length));
  }
  return sentences;
}
