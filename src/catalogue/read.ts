import { readCsv } from '../csv/read.ts';
import { FileError } from '../errors.ts';
import { MAX_LINE, splitLines } from './lines.ts';
import { type CatalogueBook, type CatalogueEntry, type CatalogueItem, toBook } from './records.ts';
import { rowIds } from './row-ids.ts';

/** How a catalogue is written down. */
export type CatalogueFormat = 'jsonl' | 'csv';

/** Reads a catalogue as it streams in: one entry for each record, good or bad, in the order of the file. */
export function readCatalogue(
  bytes: AsyncIterable<Uint8Array>,
  format: CatalogueFormat,
): AsyncGenerator<CatalogueEntry<CatalogueBook>> {
  return format === 'csv' ? readBooks(bytes) : readJsonLines(bytes, toBook);
}

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
 */
export async function* readJsonLines<Item extends CatalogueItem>(
  bytes: AsyncIterable<Uint8Array>,
  toItem: ToItem<Item>,
): AsyncGenerator<CatalogueEntry<Item>> {
  const identify = rowIds();
  let row = 0;
  for await (const { number: line, text, tooLong } of splitLines(bytes)) {
    if (!tooLong && text.trim() === '') continue;
    row += 1;
    if (tooLong) yield { line, problem: `it is longer than ${MAX_LINE / 2 ** 20} million characters` };
    else yield parseLine(line, text, (record) => toItem(identify(record, row)));
  }
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

async function* readBooks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CatalogueEntry<CatalogueBook>> {
  const options = { columns: toColumns, longestRecord: MAX_LINE, strayQuotes: 'refuse' } as const;
  const identify = rowIds();
  for await (const entry of readCsv(bytes, options)) {
    if ('record' in entry) yield toEntry(entry.line, identify(entry.record, entry.row), toBook);
    else if (entry.last) {
      throw new FileError(
        'INPUT_UNREADABLE',
        `From line ${entry.line} of the CSV on nothing can be read: ${entry.problem}. Close it and run the same command again.`,
      );
    } else yield { line: entry.line, problem: entry.problem };
  }
}

function toColumns(header: readonly string[]): string[] {
  const columns = header.map((name) => name.trim().toLowerCase());
  const twice = ['id', 'title', 'description', 'genres'].find(
    (name) => columns.indexOf(name) !== columns.lastIndexOf(name),
  );
  if (twice !== undefined) {
    throw new FileError(
      'INPUT_UNREADABLE',
      `The CSV's first line names the column ${twice} more than once. Leave the name to the one that counts.`,
    );
  }
  if (columns.includes('description')) return columns;
  throw new FileError(
    'INPUT_UNREADABLE',
    "The CSV's first line must name its columns: description, and id, title and genres where there are any. It has no description.",
  );
}
