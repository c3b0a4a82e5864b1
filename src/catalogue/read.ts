import { readCsv } from '../csv/read.ts';
import { FileError } from '../errors.ts';
import { BOOK_FIELDS, type Field, OWN_FIELDS } from './column-names.ts';
import { findColumns, type GivenColumns, withFieldNames } from './columns.ts';
import { MAX_LINE, splitLines } from './lines.ts';
import { type CatalogueBook, type CatalogueEntry, type CatalogueItem, toBook } from './records.ts';
import { rowIds } from './row-ids.ts';

/** How a catalogue is written down. */
export type CatalogueFormat = 'jsonl' | 'csv';

/**
 * Reads a catalogue of books in UTF-8 as it streams in: one entry for each record, good or bad, in the order of the file.
 *
 * @param columns what a person says that fields are called
 */
export function readCatalogue(
  bytes: AsyncIterable<Uint8Array>,
  format: CatalogueFormat,
  columns: GivenColumns = {},
): AsyncGenerator<CatalogueEntry<CatalogueBook>> {
  return readItems(bytes, format, toBook, columns);
}

/**
 * Reads a catalogue in the same way of what `toItem` makes of its records.
 *
 * @param needed the column that a table must have
 * @throws {FileError} for a table without it, and for one array of JSON
 */
export function readItems<Item extends CatalogueItem>(
  bytes: AsyncIterable<Uint8Array>,
  format: CatalogueFormat,
  toItem: ToItem<Item>,
  columns: GivenColumns,
  needed: NeededColumn = 'description',
): AsyncGenerator<CatalogueEntry<Item>> {
  return format === 'csv' ? readTable(bytes, toItem, columns, needed) : readJsonLines(bytes, toItem, columns);
}

/** What a table tells of, at least. */
type NeededColumn = Extract<Field, 'description' | 'file' | 'title'>;

/** Makes an item of one record; a sentence part such as `there is no description` when it is none. */
export type ToItem<Item> = (record: unknown) => Item | string;

function toEntry<Item extends CatalogueItem>(
  line: number,
  record: unknown,
  toItem: ToItem<Item>,
): CatalogueEntry<Item> {
  const item = toItem(record);
  return typeof item === 'string' ? { line, problem: item } : { line, item };
}

/**
 * Reads JSON Lines as they stream in: one entry for each line that is not blank, good or bad. A record without an id
 * gets one by its number among them.
 *
 * @throws {FileError} where it is one array
 */
async function* readJsonLines<Item extends CatalogueItem>(
  bytes: AsyncIterable<Uint8Array>,
  toItem: ToItem<Item>,
  columns: GivenColumns,
): AsyncGenerator<CatalogueEntry<Item>> {
  const identify = rowIds();
  let row = 0;
  for await (const { number: line, text, tooLong } of splitLines(bytes)) {
    if (!tooLong && text.trim() === '') continue;
    row += 1;
    if (row === 1 && /^\s*\[\s*(?:\{|$)/.test(text)) throw oneArray();
    if (tooLong) yield { line, problem: `it is longer than ${MAX_LINE / 2 ** 20} million characters` };
    else yield parseLine(line, text, (record) => toItem(identify(withFieldNames(record, columns), row)));
  }
}

function oneArray(): FileError {
  return new FileError(
    'INPUT_UNREADABLE',
    "The list is one JSON array, and JSONL is read, with an object on each line. Make it of the array: jq -c '.[]' list.json > list.jsonl",
  );
}

function parseLine<Item extends CatalogueItem>(
  line: number,
  text: string,
  toItem: ToItem<Item>,
): CatalogueEntry<Item> {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return { line, problem: 'it is not valid JSON' };
  }
  return toEntry(line, record, toItem);
}

async function* readTable<Item extends CatalogueItem>(
  bytes: AsyncIterable<Uint8Array>,
  toItem: ToItem<Item>,
  given: GivenColumns,
  needed: NeededColumn,
): AsyncGenerator<CatalogueEntry<Item>> {
  const columns = (header: readonly string[]): (string | null)[] => toColumns(header, given, needed);
  const identify = rowIds();
  for await (const entry of readCsv(bytes, { columns, longestRecord: MAX_LINE, strayQuotes: 'refuse' })) {
    if ('record' in entry) yield toEntry(entry.line, identify(entry.record, entry.row), toItem);
    else if (entry.last) {
      throw new FileError(
        'INPUT_UNREADABLE',
        `From line ${entry.line} of the CSV on nothing can be read: ${entry.problem}. Close it and run the same command again.`,
      );
    } else yield { line: entry.line, problem: entry.problem };
  }
}

function toColumns(header: readonly string[], given: GivenColumns, needed: NeededColumn): (string | null)[] {
  const found = findColumns(header, given, needed === 'title' ? OWN_FIELDS : BOOK_FIELDS);
  if (!found.has(needed)) throw without(needed, header);
  if (needed === 'title' && !PICTURE_SIGNS.some((field) => found.has(field))) throw withoutPictures(header);
  const columns: (string | null)[] = header.map(() => null);
  for (const [field, at] of found) columns[at] = field;
  return columns;
}

/** How a first line should be that doesn't name the column that is needed. */
const SHOULD_NAME: Readonly<Record<NeededColumn, string>> = {
  description:
    'description, and id, title and genres where there are any. It has no description; where that is called otherwise, say how, such as --columns description=Summary.',
  title:
    'title, and author, genres, description, year, isbn, id and file where there are any. It has no title; where that is called otherwise, say how, such as --columns title=Name.',
  file: "file, and id where there is one. It has no file; where that is called otherwise, say how, such as --columns 'file=Cover image'.",
};

function without(needed: NeededColumn, header: readonly string[]): FileError {
  const isOneColumn = header.length === 1 && header[0]!.toLowerCase().includes(needed);
  return new FileError(
    'INPUT_UNREADABLE',
    isOneColumn
      ? "The CSV's first line is a single column. Part its fields by commas, semicolons, tabs or |, or name the one in use in a line before it, such as sep=;"
      : `The CSV's first line must name its columns: ${SHOULD_NAME[needed]} ${listed(header)}`,
  );
}

/** By what a book of a list has its picture. */
const PICTURE_SIGNS = ['file', 'isbn', 'id'] as const;

function withoutPictures(header: readonly string[]): FileError {
  return new FileError(
    'INPUT_UNREADABLE',
    `The CSV's first line names no column by which a book has its picture: file, or isbn or id where pictures are called so. Where that is called otherwise, say how, such as --columns 'file=Cover image'. ${listed(header)}`,
  );
}

/** Columns that are told, and characters of each. */
const [TOLD, TOLD_LENGTH] = [20, 40] as const;

/** Says which columns a table has. */
function listed(header: readonly string[]): string {
  const names = header
    .map((name) => name.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((name) => name !== '');
  if (names.length === 0) return 'Its columns have no names.';
  const told = names.slice(0, TOLD).map((name) => name.slice(0, TOLD_LENGTH));
  const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : '';
  return `Its columns are: ${told.join(', ')}${more}.`;
}
