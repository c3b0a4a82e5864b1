import { dirname } from 'node:path';
import { type CatalogueCover, toPictureFile } from './covers.ts';
import type { GivenColumns } from './columns.ts';
import { openInput } from './input.ts';
import { readJsonLines } from './read.ts';
import { type CatalogueBook, toBook } from './records.ts';
import type { CatalogueSource } from './run.ts';

/** A book of a catalogue and a cover that is held against it. */
export interface CataloguePair extends CatalogueBook, CatalogueCover {}

/**
 * Opens a list of books with covers as JSON Lines.
 *
 * @param from a file, `-` for standard input, with one `{id?, title?, description, genres?, file}` a line
 * @param columns what a person says that fields are called
 * @throws FileError when there is none
 */
export async function openPairs(
  from: string,
  signal: AbortSignal,
  columns: GivenColumns = {},
): Promise<CatalogueSource<CataloguePair>> {
  const input = await openInput(from, signal, 'fit');
  const folder = from === '-' ? '.' : dirname(from);
  const entries = readJsonLines(input.bytes, (record) => toPair(record, folder), columns);
  return { entries, size: input.size, read: () => input.bytesRead() };
}

/** Makes a pair of one record; a sentence part such as `there is no file` when it is none. */
function toPair(record: unknown, folder: string): CataloguePair | string {
  const book = toBook(record);
  if (typeof book === 'string') return book;
  const picture = toPictureFile(record as Record<string, unknown>, folder);
  return typeof picture === 'string' ? picture : { ...book, ...picture };
}
