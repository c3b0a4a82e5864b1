import { cleanLine, cleanLines, cleanProse } from '../blurb/clean-text.ts';
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
export interface CatalogueBook extends CatalogueItem, Required<Book> {}

/** A letter of any script. */
const WORD = /\p{L}/u;

/** Makes a book of one record; a sentence part such as `there is no description` when it is none. */
export function toBook(record: unknown): CatalogueBook | string {
  const identified = toIdentified(record);
  if (typeof identified === 'string') return identified;
  const { id, title, description, genres, comparables } = identified;
  if (description === undefined || description === null) return 'there is no description';
  if (typeof description !== 'string') return 'the description is not a text';
  const genreLine = toText(genres, ', ');
  if (genreLine === undefined) return 'the genres are neither a text nor a list of texts';
  const bookLines = toText(comparables, '\n');
  if (bookLines === undefined) return 'the comparables are neither a text nor a list of texts';
  const book = {
    id,
    blurb: description,
    genres: cleanLine(genreLine, REQUEST_LIMITS.genres).text,
    comparables: cleanLines(bookLines, REQUEST_LIMITS.comparables).text,
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

/** A field that is a text, or a list of them, as one text, empty where there is none; `undefined` for anything else. */
export function toText(field: unknown, separator: string): string | undefined {
  if (field === undefined || field === null) return '';
  if (typeof field === 'string') return field;
  if (!Array.isArray(field)) return undefined;
  return field.every((part) => typeof part === 'string') ? field.join(separator) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
