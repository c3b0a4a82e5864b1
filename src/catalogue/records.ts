import { cleanLine, cleanProse } from '../blurb/clean-text.ts';
import type { Book } from '../hues/reading.ts';
import { REQUEST_LIMITS } from '../request-limits.ts';

/** One thing of a catalogue. */
export interface CatalogueItem {
  /** As the catalogue has it: it comes back unchanged. */
  readonly id: string | number;
}

/** What one line of a catalogue holds: an item, or the reason why there is none. */
export type CatalogueEntry<Item extends CatalogueItem> = { readonly line: number } & (
  | { readonly item: Item }
  | { readonly problem: string }
);

/** A book of a catalogue, ready to be read by the engine. */
export interface CatalogueBook extends CatalogueItem, Required<Omit<Book, 'comparables'>> {}

/** A letter of any script. */
const WORD = /\p{L}/u;

/** Makes a book of one record; a sentence part such as `there is no description` when it is none. */
export function toBook(record: unknown): CatalogueBook | string {
  const identified = toIdentified(record);
  if (typeof identified === 'string') return identified;
  const { id, title, description, genres } = identified;
  if (description === undefined || description === null) return 'there is no description';
  if (typeof description !== 'string') return 'the description is not a text';
  const genreLine = toGenreLine(genres);
  if (genreLine === undefined) return 'the genres are neither a text nor a list of texts';
  const book = {
    id,
    blurb: description,
    genres: cleanLine(genreLine, REQUEST_LIMITS.genres).text,
    title: typeof title === 'string' ? cleanLine(title, REQUEST_LIMITS.title).text : '',
  };
  const prose = cleanProse(description, REQUEST_LIMITS.blurb).text;
  if (!WORD.test(prose + book.genres)) {
    return prose === ''
      ? 'the description is empty, and there are no genres'
      : 'the description holds no words, and there are no genres';
  }
  return book;
}

/** Checks that a record is an object with an id; a sentence part such as `it is not an object` when it is none. */
export function toIdentified(record: unknown): (CatalogueItem & Record<string, unknown>) | string {
  if (!isObject(record)) return 'it is not an object';
  const { id } = record;
  if (typeof id !== 'string' && typeof id !== 'number') return 'the id is neither a text nor a number';
  if (typeof id === 'number' && !Number.isSafeInteger(id))
    return 'the id is no exact number, so it needs quotes';
  return { ...record, id };
}

/** Genres as one text; `undefined` for what is neither a text nor a list of texts. */
export function toGenreLine(genres: unknown): string | undefined {
  if (genres === undefined || genres === null) return '';
  if (typeof genres === 'string') return genres;
  if (!Array.isArray(genres)) return undefined;
  return genres.every((genre) => typeof genre === 'string') ? genres.join(', ') : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
