import { createTypoFinder } from './genre-typos.ts';
import { type GenreTable, type Ids, createPhraseReader, NEGATIONS } from './genre-phrases.ts';
import { normaliseGenre } from './normalise-genre.ts';
import type { GivenGenres } from './reading.ts';

/** A genre that a model knows. */
export interface KnownGenre {
  /** e.g. `historical-fiction` */
  readonly id: string;
  /** e.g. `Historical Fiction` */
  readonly name: string;
}

/** Characters of a term that are repeated to the person who wrote it. */
export const SHOWN_TERM_LENGTH = 60;
/** Terms of one text that are searched for typing mistakes; the search is the only slow step. */
const MOST_TYPO_SEARCHES = 20;
/** A mistyped term is no longer than this. */
const LONGEST_TYPO = 40;
/** Typing mistakes that are forgiven in a term that nothing else explains; one where a part of it is known. */
const LONGEST_REACH = 2;

/** What always parts two terms; a slash does not in `m/m`. */
const SEPARATORS = /[,;\n\r\u2028\u2029|>•·・#、。，；｜＞／＃]|(?<!(?<!\p{L})\p{L})\/|\/(?!\p{L}(?!\p{L}))/u;
/** What parts two terms unless both together are known, as in `arts and crafts`. */
const JOINTS = / (?:and|y|e|et|und|o|ou|oder) | ?[&+＆＋] ?| [-–—]+ /iu;

/**
 * Words for genres in other languages. Each is looked up as it is and stands for no mistyped word, as many an English
 * word is near to one of them.
 */
export interface ForeignWords {
  /** What such books are called: these mean what they say here, whatever the table says. */
  readonly names?: GenreTable;
  /** What else is typed: these count where the table doesn't know them. */
  readonly typed?: GenreTable;
  /** Ends of words, in languages that put words together, as in `Ostseekrimi`. */
  readonly endings?: GenreTable;
}

/**
 * Makes a reader of genres in people's own words, such as `cozy mystery, cats, Vermont`.
 *
 * A term is looked up whole, in any spelling and number; else its parts around `and` and `&`; else the
 * longest known phrases inside it, except after a `no` or `without`; else as a mistyped known word, if that
 * is clear. Terms that say the same are taken once. All terms of a text are looked up, but only the first
 * twenty that nothing else explains are searched for typing mistakes. Takes any string.
 *
 * @param table genre ids of each known word, by its normal form; a word with none says nothing of a genre and
 *   is taken for no other one's typing mistake. Ids that `genres` lacks are passed over.
 * @param genres the model's genres, known by id and by name without being in the table.
 */
export function createGenreReader(
  table: GenreTable,
  genres: readonly KnownGenre[],
  { names = {}, typed = {}, endings = {} }: ForeignWords = {},
): (text: string) => GivenGenres {
  const modelled = new Set(genres.map(({ id }) => id));
  const own = knownWords(table, genres);
  const isUnknown = ([word]: readonly [string, Ids]) => (own.get(word)?.length ?? 0) === 0;
  const words = new Map([...own, ...only(typed, modelled).filter(isUnknown), ...only(names, modelled)]);
  const closed = closedUp(words);
  const nearest = createTypoFinder(closedUp(own).keys());
  const phrases = createPhraseReader(words, new Map(only(endings, modelled)));
  const whole = (form: string): Ids | undefined => words.get(form) ?? closed.get(form.replaceAll(' ', ''));

  /** What a mistyped term means, if all the words that it may be mean the same. */
  function corrected(form: string, reach: number): Ids {
    if (form.length > LONGEST_TYPO || NEGATIONS.has(form.split(' ')[0] ?? '')) return [];
    const near = nearest(form.replaceAll(' ', ''), reach).map((word) => closed.get(word) ?? []);
    const meanings = new Map(near.map((ids) => [ids.join(' '), ids]));
    return meanings.size === 1 ? ([...meanings.values()][0] ?? []) : [];
  }

  return (text) => {
    const recognised: { term: string; ids: Ids }[] = [];
    const unknown: string[] = [];
    const seen = new Set<string>();
    let typoSearches = 0;
    const mistyped = (form: string, reach: number): Ids => {
      typoSearches += 1;
      return typoSearches > MOST_TYPO_SEARCHES ? [] : corrected(form, reach);
    };
    const understand = (form: string): Ids => {
      const known = whole(form);
      if (known) return known;
      const inside = phrases(form);
      if (inside.ids.length === 0) return mistyped(form, LONGEST_REACH);
      const closer = inside.rest ? mistyped(form, 1) : [];
      return closer.length > 0 ? closer : inside.ids;
    };
    const take = (raw: string): void => {
      const form = normaliseGenre(raw);
      const parts = whole(form) ? [raw] : raw.split(JOINTS).filter((part) => part.trim() !== '');
      if (parts.length > 1) {
        for (const part of parts) take(part);
        return;
      }
      const term = shown(parts[0] ?? '');
      const key = form.replaceAll(' ', '') || term;
      if (!/[^\p{P}\p{Z}\p{C}]/u.test(term) || seen.has(key)) return;
      seen.add(key);
      const ids = understand(form);
      if (ids.length > 0) recognised.push({ term, ids });
      else unknown.push(term);
    };
    for (const raw of text.split(SEPARATORS)) take(raw.replaceAll(/\s+/g, ' '));
    return { recognised, unknown };
  };
}

function knownWords(table: GenreTable, genres: readonly KnownGenre[]): Map<string, Ids> {
  const words = new Map<string, Ids>();
  for (const { id, name } of genres) words.set(normaliseGenre(id), [id]).set(normaliseGenre(name), [id]);
  for (const [word, ids] of only(table, new Set(genres.map(({ id }) => id)))) words.set(word, ids);
  words.delete('');
  return words;
}

/** The words of a table with those ids alone that a model knows. */
function only(table: GenreTable, modelled: ReadonlySet<string>): [string, Ids][] {
  return Object.entries(table).map(([word, ids]) => [word, ids.filter((id) => modelled.has(id))]);
}

/** Words without the spaces between their parts. */
function closedUp(words: ReadonlyMap<string, Ids>): Map<string, Ids> {
  return new Map([...words].map(([word, ids]) => [word.replaceAll(' ', ''), ids]));
}

/** A term as it was written, fit to be repeated: one line, no control characters, not long. */
function shown(raw: string): string {
  const line = raw
    .replaceAll(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim();
  return Array.from(line.slice(0, SHOWN_TERM_LENGTH * 2))
    .slice(0, SHOWN_TERM_LENGTH)
    .join('')
    .replace(/\p{Surrogate}$/u, '')
    .trim();
}
