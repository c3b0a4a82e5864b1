import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, systemReason } from '../errors.ts';
import type { GivenColumns } from './columns.ts';
import { toPictureFile } from './covers.ts';
import { isTable } from './input.ts';
import { readItems } from './read.ts';
import { type CatalogueItem, toIdentified } from './records.ts';

/** A book of a series as a list has it. */
export interface SeriesListBook extends CatalogueItem {
  /** May be empty, as may the title. */
  readonly description: string;
  readonly title: string;
  /** Where its cover lies. */
  readonly file?: string;
}

/**
 * Reads a list of books, in their order: a table where its name says so, else JSON Lines.
 *
 * @param columns what a person says that fields are called
 * @throws FileError for a file that can't be read, or with a line that holds no book: its number is told
 */
export async function readSeriesList(path: string, columns: GivenColumns = {}): Promise<SeriesListBook[]> {
  if (!isTable(path)) return readBooks(path, 'jsonl', 'description', columns);
  // A table of covers alone has no column of descriptions.
  return readBooks(path, 'csv', 'description', columns).catch((error: unknown) => {
    if (error instanceof FileError) return readBooks(path, 'csv', 'file', columns);
    throw error;
  });
}

async function readBooks(
  path: string,
  format: 'jsonl' | 'csv',
  needed: 'description' | 'file',
  columns: GivenColumns,
): Promise<SeriesListBook[]> {
  const books: SeriesListBook[] = [];
  const toItem = (record: unknown) => toListed(record, dirname(path));
  try {
    for await (const entry of readItems(createReadStream(path), format, toItem, columns, needed)) {
      if ('problem' in entry) {
        throw new FileError(
          'INPUT_UNREADABLE',
          `Line ${entry.line} of ${path} holds no book: ${entry.problem}.`,
        );
      }
      books.push(entry.item);
    }
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError('INPUT_UNREADABLE', `${path} can't be read: ${systemReason(cause)}.`, { cause });
  }
  return books;
}

/** Makes a book of one record; a sentence part when it is none. */
function toListed(record: unknown, folder: string): SeriesListBook | string {
  const identified = toIdentified(record);
  if (typeof identified === 'string') return identified;
  const { id, title, description, file } = identified;
  const isCovered = typeof file === 'string' && file !== '';
  const picture = isCovered ? toPictureFile({ file }, folder) : undefined;
  if (typeof picture === 'string') return picture;
  return {
    id,
    description: typeof description === 'string' ? description : '',
    title: typeof title === 'string' ? title : '',
    ...(picture && { file: picture.path }),
  };
}
