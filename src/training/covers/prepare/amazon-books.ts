import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readCsv } from '../../../csv/read.ts';
import { toUtf8 } from '../../../encoding/to-utf8.ts';
import { FileError, systemReason } from '../../../errors.ts';
import { plainText } from '../../../swatch/plain-text.ts';
import type { Progress } from '../../progress.ts';
import { BOOK_COLUMNS, type BookColumn, type BookList, type BookRow } from './books.ts';
import { fileFingerprint } from '../../files/fingerprint.ts';
import { parseListLiteral } from './list-literal.ts';

/** Bytes of one row; the longest descriptions have some ten thousand. */
const LONGEST_ROW = 2 ** 20;

/** Columns that a book list has to have. */
const NEEDED: readonly BookColumn[] = ['categories', 'image'];

/** Columns that are made here, whatever a list has under their names. */
const OWN: ReadonlySet<BookColumn> = new Set(['id', 'category', 'source']);

/**
 * A CSV in the layout of the Amazon Books dataset: `categories` is a Python list of which the first is taken,
 * and `image` the address of the cover. Columns are known by name, in any order and case.
 */
export function amazonBooks(path: string): BookList {
  return {
    fingerprint: () => guard(path, fileFingerprint(path)),
    async *rows(progress) {
      const { size } = await guard(path, stat(path));
      progress.start(size);
      for await (const entry of readCsv(toUtf8(measured(path, progress), path), {
        columns: toColumns,
        longestRecord: LONGEST_ROW,
        strayQuotes: 'keep',
      })) {
        if ('record' in entry) yield toRow(entry.record);
        else yield { problem: entry.last ? 'unclosed' : 'malformed' };
      }
      progress.stop();
    },
  };
}

async function* measured(path: string, progress: Progress): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 18 }) as AsyncIterable<Buffer>) {
      progress.advance(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function guard<Result>(path: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): FileError {
  return new FileError('INPUT_UNREADABLE', `${path} can't be read: ${systemReason(error)}.`, {
    cause: error,
  });
}

function toColumns(header: readonly string[]): (BookColumn | null)[] {
  const columns = header.map(
    (name) =>
      BOOK_COLUMNS.find((column) => column.toLowerCase() === name.trim().toLowerCase() && !OWN.has(column)) ??
      null,
  );
  const missing = NEEDED.filter((name) => !columns.includes(name));
  if (missing.length === 0) return columns;
  throw new FileError(
    'INPUT_UNREADABLE',
    `The book list's first line must name its columns, categories and image among them. It has no ${missing.join(' and no ')}.`,
  );
}

function toRow(fields: Readonly<Partial<Record<BookColumn, string>>>): BookRow {
  const { categories = '', image = '' } = fields;
  if (categories.trim() === '') return { problem: 'noCategory' };
  const list = parseListLiteral(categories.trim());
  if (list === undefined) return { problem: 'noList' };
  const category = plainText(list[0] ?? '');
  if (category === '') return { problem: 'noCategory' };
  if (image.trim() === '') return { problem: 'noImage' };
  return { book: { category, image: image.trim(), fields } };
}
