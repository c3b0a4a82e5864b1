import { readCsv } from '../csv/read.ts';
import { FileError } from '../errors.ts';
import { MAX_LINE, splitLines } from './lines.ts';
import { type CatalogueEntry, toBook } from './records.ts';

/** How a catalogue is written down. */
export type CatalogueFormat = 'jsonl' | 'csv';

/** Reads a catalogue as it streams in: one entry for each record, good or bad, in the order of the file. */
export function readCatalogue(
  bytes: AsyncIterable<Uint8Array>,
  format: CatalogueFormat,
): AsyncGenerator<CatalogueEntry> {
  return format === 'csv' ? readBooks(bytes) : readJsonLines(bytes);
}

function toEntry(line: number, record: unknown): CatalogueEntry {
  const book = toBook(record);
  return typeof book === 'string' ? { line, problem: book } : { line, book };
}

async function* readJsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CatalogueEntry> {
  for await (const { number: line, text, tooLong } of splitLines(bytes)) {
    if (tooLong) yield { line, problem: `it is longer than ${MAX_LINE / 2 ** 20} million characters` };
    else if (text.trim() !== '') yield parseLine(line, text);
  }
}

function parseLine(line: number, text: string): CatalogueEntry {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return { line, problem: 'it is not valid JSON' };
  }
  return toEntry(line, record);
}

async function* readBooks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CatalogueEntry> {
  const options = { columns: toColumns, longestRecord: MAX_LINE, strayQuotes: 'refuse' } as const;
  for await (const entry of readCsv(bytes, options)) {
    if ('record' in entry) yield toEntry(entry.line, entry.record);
    else if (entry.last) {
      throw new FileError(
        'INPUT_UNREADABLE',
        `After line ${entry.line} of the CSV a quotation mark is opened and never closed, so what follows it can't be read. Close it and run the same command again.`,
      );
    } else yield { line: entry.line, problem: entry.problem };
  }
}

function toColumns(header: readonly string[]): string[] {
  const columns = header.map((name) => name.trim().toLowerCase());
  const missing = ['id', 'description'].filter((name) => !columns.includes(name));
  if (missing.length === 0) return columns;
  throw new FileError(
    'INPUT_UNREADABLE',
    `The CSV's first line must name its columns: id and description, and title and genres where there are any. It has no ${missing.join(' and no ')}.`,
  );
}
