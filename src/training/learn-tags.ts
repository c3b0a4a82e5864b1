import { createTypoFinder } from '../hues/genre-typos.ts';
import { normaliseGenre } from '../hues/normalise-genre.ts';
import { COMMON_GENRE_WORDS } from './common-genre-words.ts';
import type { Genre } from './corpus/genres.ts';

/** What the genre words are learned from. */
export interface TagSources {
  /** Tag as found in the wild → genre ids. */
  readonly seedTags: Readonly<Record<string, readonly string[]>>;
  readonly blurbs: Iterable<{
    readonly tags: readonly string[];
    readonly genres: readonly string[];
    /** Only `full` labels tell how often a tag and a genre go together. */
    readonly labels: 'full' | 'partial';
    /** Tells which words are plain English and no genre's typing mistake. */
    readonly description?: string | undefined;
  }>;
  readonly genres: readonly Genre[];
}

/** When a tag's company among books says what it means. */
export const STRONG_COMPANY = {
  /** Books with the tag. */
  books: 10,
  /** Share of them that have the genre. */
  share: 0.6,
  /** That share over the genre's share among all books. */
  lift: 2.5,
} as const;

/** In so many descriptions a word is no slip of one person's. */
export const PLAIN_WORD = { books: 20 } as const;

/** Characters of a description in which plain words are counted. */
const COUNTED = 500;

/**
 * Learns what people's words for genres stand for: normal form of the word → genre ids, in the order of
 * `genres`. The genres' own ids and names win over the common genre words, those over the data's tags,
 * those over the parts of its compound tags, and all of them over the company a tag keeps among books.
 * Fiction and nonfiction are left out where a genre at hand implies them. A word without ids says nothing of a
 * genre; so it is with plain English words that could else be taken for a mistyped genre.
 */
export function learnTags({ seedTags, blurbs: source, genres }: TagSources): Record<string, string[]> {
  const blurbs = [...source];
  const learned = new Map<string, ReadonlySet<string>>();
  const addAll = (entries: Iterable<readonly [string, readonly string[]]>): void => {
    for (const [form, ids] of merge(entries)) if (!learned.has(form)) learned.set(form, ids);
  };
  addAll(genres.flatMap(({ id, name }) => [[id, [id]] as const, [name, [id]] as const]));
  addAll(COMMON_GENRE_WORDS);
  addAll(Object.entries(seedTags));
  addAll(genres.flatMap(({ id, name }) => name.split(/[&,]/).map((part) => [part, [id]] as const)));
  addAll(Object.entries(seedTags).flatMap(([tag, ids]) => partsOf(tag).map((part) => [part, ids] as const)));
  addAll(companyOf(blurbs, genres));

  const table: Record<string, string[]> = {};
  for (const [form, ids] of [...learned].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const told = withoutImplied(ids, genres);
    if (form !== '' && (told.length > 0 || ids.size === 0)) table[form] = told;
  }
  for (const word of mistakable(plainWords(blurbs), Object.keys(table))) table[word] = [];
  return table;
}

/** Words that share a normal form share their genres. */
function merge(source: Iterable<readonly [string, readonly string[]]>): Map<string, Set<string>> {
  const merged = new Map<string, Set<string>>();
  for (const [word, ids] of source) {
    const form = normaliseGenre(word);
    const all = merged.get(form) ?? new Set();
    for (const id of ids) all.add(id);
    merged.set(form, all);
  }
  return merged;
}

/** `Paranormal` and `Esp` of `Paranormal (Esp)`; none for a tag that is not compound. */
function partsOf(tag: string): string[] {
  const parts = tag
    .split(/[(),]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : [];
}

/** The genres that go with a tag much more often than with others. */
function companyOf(
  blurbs: TagSources['blurbs'],
  genres: readonly Genre[],
): (readonly [string, readonly string[]])[] {
  const specific = new Set(genres.filter(({ kind }) => kind !== 'form').map(({ id }) => id));
  const usual = new Map<string, number>();
  const byTag = new Map<string, { books: number; genres: Map<string, number> }>();
  let books = 0;
  for (const blurb of blurbs) {
    if (blurb.labels !== 'full') continue;
    books += 1;
    const ids = [...new Set(blurb.genres)].filter((id) => specific.has(id));
    for (const id of ids) count(usual, id);
    for (const form of new Set(blurb.tags.filter((tag) => !tag.includes('(')).map(normaliseGenre))) {
      const company = byTag.get(form) ?? { books: 0, genres: new Map<string, number>() };
      byTag.set(form, company);
      company.books += 1;
      for (const id of ids) count(company.genres, id);
    }
  }
  return [...byTag]
    .filter(([, company]) => company.books >= STRONG_COMPANY.books)
    .map(([form, company]) => {
      const ids = [...company.genres].filter(([id, both]) =>
        isStrong(both / company.books, (usual.get(id) ?? 0) / books),
      );
      return [form, ids.map(([id]) => id)] as const;
    })
    .filter(([, ids]) => ids.length > 0);
}

/** Words of many descriptions, in normal form. */
function plainWords(blurbs: Iterable<{ readonly description?: string | undefined }>): string[] {
  const books = new Map<string, number>();
  for (const { description = '' } of blurbs) {
    const words = description
      .slice(0, COUNTED)
      .toLowerCase()
      .match(/\p{L}{5,}/gu);
    for (const word of new Set(words)) count(books, word);
  }
  const plain = [...books]
    .filter(([, many]) => many >= PLAIN_WORD.books)
    .map(([word]) => normaliseGenre(word));
  return [...new Set(plain)].toSorted();
}

function mistakable(plain: readonly string[], known: readonly string[]): string[] {
  const closed = new Set(known.map((form) => form.replaceAll(' ', '')));
  const nearest = createTypoFinder(closed);
  return plain.filter((word) => !closed.has(word) && nearest(word, 2).length > 0);
}

function isStrong(share: number, usual: number): boolean {
  return share >= STRONG_COMPANY.share && share >= STRONG_COMPANY.lift * usual;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function withoutImplied(ids: ReadonlySet<string>, genres: readonly Genre[]): string[] {
  const told = genres.filter(({ id }) => ids.has(id));
  const kinds = new Set<string>(told.map(({ kind }) => kind));
  return told.filter(({ id, kind }) => kind !== 'form' || !kinds.has(id)).map(({ id }) => id);
}
