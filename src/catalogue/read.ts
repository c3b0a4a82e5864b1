import { pipeline } from 'node:stream/promises';
import { type Info, parse } from 'csv-parse';
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
  return format === 'csv' ? readCsv(bytes) : readJsonLines(bytes);
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

const CSV_PROBLEMS: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer fields than the first line',
  CSV_MAX_RECORD_SIZE: 'it is too long',
};

/** Lines are counted at a record's end. */
async function* readCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<CatalogueEntry> {
  const problems: CatalogueEntry[] = [];
  let unclosed = false;
  const parser = parse({
    bom: true,
    columns: toColumns,
    info: true,
    max_record_size: MAX_LINE,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip(error) {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unclosed = true;
      else
        problems.push({
          line: Number(error?.['lines']),
          problem: CSV_PROBLEMS[error?.code ?? ''] ?? 'it is not valid CSV',
        });
    },
  });
  const fed = pipeline(bytes, parser);
  fed.catch(() => undefined); // The parser throws the same error where it is read.
  let line = 1;
  for await (const { info, record } of parser as AsyncIterable<{ info: Info; record: unknown }>) {
    yield* problems.splice(0);
    line = info.lines;
    yield toEntry(line, record);
  }
  yield* problems;
  if (unclosed) {
    throw new FileError(
      'INPUT_UNREADABLE',
      `After line ${line} of the CSV a quotation mark is opened and never closed, so what follows it can't be read. Close it and run the same command again.`,
    );
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
