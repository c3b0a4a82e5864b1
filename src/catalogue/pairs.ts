import { dirname } from 'node:path';
import { type CatalogueCover, toPictureFile } from './covers.ts';
import type { GivenColumns } from './columns.ts';
import { isTable, openInput } from './input.ts';
import { type CatalogueFormat, readItems } from './read.ts';
import { type CatalogueBook, toBook } from './records.ts';
import type { CatalogueRun, CatalogueSource } from './run.ts';

/** A book of a catalogue and a cover that is held against it. */
export interface CataloguePair extends CatalogueBook, CatalogueCover {}

/**
 * Opens a list of books with covers: a table where its name says so, else JSON Lines.
 *
 * @param run reads a file, `-` for standard input, with one `{id?, title?, description, genres?, file}` a line
 * @param columns what a person says that fields are called
 * @param format what a person says that it is
 * @throws FileError when there is none
 */
export async function openPairs(
  run: CatalogueRun,
  signal: AbortSignal,
  columns: GivenColumns = {},
  format: CatalogueFormat = isTable(run.in) ? 'csv' : 'jsonl',
): Promise<CatalogueSource<CataloguePair>> {
  const input = await openInput(run, signal, format === 'csv' ? 'fit --format csv' : 'fit');
  const folder = run.in === '-' ? '.' : dirname(run.in);
  const entries = readItems(input.bytes, format, (record) => toPair(record, folder), columns);
  return { entries, size: input.size, read: () => input.bytesRead() };
}

/** Makes a pair of one record; a sentence part such as `there is no file` when it is none. */
function toPair(record: unknown, folder: string): CataloguePair | string {
  const book = toBook(record);
  if (typeof book === 'string') return book;
  const picture = toPictureFile(record as Record<string, unknown>, folder);
  return typeof picture === 'string' ? picture : { ...book, ...picture };
}
