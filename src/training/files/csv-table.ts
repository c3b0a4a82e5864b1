import { createReadStream } from 'node:fs';
import { readCsv } from '../../csv/read.ts';
import { csvLine, plainField } from '../../csv/write.ts';
import { toUtf8 } from '../../encoding/to-utf8.ts';
import { FileError, systemReason } from '../../errors.ts';
import { streamWhole } from './write-whole.ts';

/** A row of a table in a file, by column. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

/** Bytes of a row: a book's, with every character doubled by quotation marks. */
const LONGEST_ROW = 2 ** 22;

/** Writes a table as CSV (RFC 4180), with a header line; the file appears only when it is whole. */
export async function writeTable<Column extends string>(
  path: string,
  columns: readonly Column[],
  rows: AsyncIterable<TableRow<Column>> | Iterable<TableRow<Column>>,
): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    yield csvLine(columns);
    for await (const row of rows) yield csvLine(columns.map((column) => row[column]));
  }
  await streamWhole(path, lines());
}

/** What to do about a table that can't be read, where the reader doesn't know whose it is. */
const REMEDY = 'Make it again with the command that wrote it.';

/**
 * Reads a table that `writeTable` wrote, a row at a time.
 *
 * @param remedy what to do when it can't be read, as a sentence
 * @throws {FileError} when it can't be read, lacks a column or has a broken row.
 */
export async function* readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
  remedy = REMEDY,
): AsyncGenerator<TableRow<Column>> {
  const broken = (reason: string, cause?: unknown): FileError =>
    new FileError('INPUT_UNREADABLE', `${path} can't be read: ${reason}. ${remedy}`, { cause });
  const check = (header: readonly string[]): string[] => {
    const missing = columns.filter((column) => !header.includes(column));
    if (missing.length === 0) return [...header];
    throw broken(`it has no column ${missing.join(' and no column ')}`);
  };
  try {
    const bytes = createReadStream(path) as AsyncIterable<Buffer>;
    const entries = readCsv(toUtf8(bytes, path), {
      columns: check,
      longestRecord: LONGEST_ROW,
      strayQuotes: 'refuse',
    });
    for await (const entry of entries) {
      if ('problem' in entry) throw broken(`near line ${entry.line}, ${entry.problem}`);
      yield Object.fromEntries(
        columns.map((column) => [column, plainField(entry.record[column] ?? '')]),
      ) as TableRow<Column>;
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw broken(systemReason(error), error);
  }
}
