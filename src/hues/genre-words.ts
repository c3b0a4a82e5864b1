import { createTypoFinder } from './genre-typos.ts';
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
const SEPARATORS = /[,;\n\r\u2028\u2029|>•·#、，；]|(?<!(?<!\p{L})\p{L})\/|\/(?!\p{L}(?!\p{L}))/u;
/** What parts two terms unless both together are known, as in `arts and crafts`. */
const JOINTS = / and | ?[&+] ?| [-–—]+ /iu;
/** What comes after one of these is not wanted. */
const NEGATIONS: ReadonlySet<string> = new Set(['no', 'non', 'not', 'without', 'anti', 'isnt']);
/** Words too short to be looked for inside a term, but for these. */
const SHORT_GENRES: ReadonlySet<string> = new Set(['ya', 'mg', 'sf']);

type Ids = readonly string[];

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
  table: Readonly<Record<string, Ids>>,
  genres: readonly KnownGenre[],
): (text: string) => GivenGenres {
  const words = knownWords(table, genres);
  const closed = new Map([...words].map(([word, ids]) => [word.replaceAll(' ', ''), ids]));
  const longest = Math.max(0, ...Array.from(words.keys(), (word) => word.split(' ').length));
  const nearest = createTypoFinder(closed.keys());
  const whole = (form: string): Ids | undefined => words.get(form) ?? closed.get(form.replaceAll(' ', ''));

  /** The longest known phrases from left to right, and whether any word is in none of them. */
  function phrases(form: string): { ids: Ids; rest: boolean } {
    const parts = form.split(' ');
    const found = new Set<string>();
    let rest = false;
    for (let at = 0; at < parts.length;) {
      let length = Math.min(longest, parts.length - at);
      while (length > 0 && !isPhrase(parts.slice(at, at + length).join(' '))) length--;
      for (const id of words.get(parts.slice(at, at + length).join(' ')) ?? []) found.add(id);
      rest ||= length === 0;
      if (length === 0 && NEGATIONS.has(parts[at] ?? '')) break;
      at += Math.max(1, length);
    }
    return { ids: [...found], rest };
  }

  function isPhrase(form: string): boolean {
    return words.has(form) && (form.length > 2 || SHORT_GENRES.has(form));
  }

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

function knownWords(table: Readonly<Record<string, Ids>>, genres: readonly KnownGenre[]): Map<string, Ids> {
  const modelled = new Set(genres.map(({ id }) => id));
  const words = new Map<string, Ids>();
  for (const { id, name } of genres) words.set(normaliseGenre(id), [id]).set(normaliseGenre(name), [id]);
  for (const [word, ids] of Object.entries(table)) {
    const kept = ids.filter((id) => modelled.has(id));
    words.set(word, kept);
  }
  words.delete('');
  return words;
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
