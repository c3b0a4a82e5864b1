import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileError, systemReason } from '../errors.ts';
import type { GivenColumns } from './columns.ts';
import { isTable, openInput } from './input.ts';
import { outputPaths } from './output.ts';
import { type CatalogueFormat, readItems } from './read.ts';
import { type CatalogueEntry, type CatalogueItem, toIdentified } from './records.ts';
import type { CatalogueRun, CatalogueSource } from './run.ts';

/** A cover of a catalogue. */
export interface CatalogueCover extends CatalogueItem {
  /** Its picture's file as the catalogue names it. */
  readonly file: string;
  /** Where that lies. */
  readonly path: string;
}

/**
 * What a person says of a run that looks at covers; `format` where the list's name doesn't tell it, and `columns` where
 * fields are called otherwise.
 */
export interface CoversRun extends CatalogueRun {
  readonly format?: CatalogueFormat;
  readonly columns?: GivenColumns;
}

/**
 * Opens a folder of pictures, or a list of them as JSON Lines or a table.
 *
 * @param run reads a folder; or a file, `-` for standard input, with an `id`, if any, and a `file` for each. The file that comes out
 *   is no picture if it should lie in the folder.
 * @throws FileError when there is neither
 */
export async function openCovers(
  run: CoversRun,
  signal: AbortSignal,
): Promise<CatalogueSource<CatalogueCover>> {
  const { in: from, out: to } = run;
  const found = from === '-' ? undefined : await stat(from).catch(() => undefined);
  if (found?.isDirectory())
    return openFolder(
      from,
      outputPaths(to).map((path) => resolve(path)),
    );
  const format = run.format ?? (isTable(from) ? 'csv' : 'jsonl');
  const input = await openInput(run, signal, format === 'csv' ? 'inspect --format csv' : 'inspect');
  const folder = from === '-' ? '.' : dirname(from);
  const toItem = (record: unknown): CatalogueCover | string => toCover(record, folder);
  const entries = readItems(input.bytes, format, toItem, run.columns ?? {}, 'file');
  return { entries, size: input.size, read: () => input.bytesRead() };
}

/** Makes a cover of one record; a sentence part such as `there is no file` when it is none. */
function toCover(record: unknown, folder: string): CatalogueCover | string {
  const identified = toIdentified(record);
  if (typeof identified === 'string') return identified;
  const picture = toPictureFile(identified, folder);
  return typeof picture === 'string' ? picture : { id: identified.id, ...picture };
}

/**
 * A record's field `file` as a picture's path; a sentence part such as `there is no file` when it is none.
 *
 * @param folder what a relative path starts from
 */
export function toPictureFile(
  { file }: Readonly<Record<string, unknown>>,
  folder: string,
): Pick<CatalogueCover, 'file' | 'path'> | string {
  if (file === undefined || file === null || file === '') return 'there is no file';
  if (typeof file !== 'string' || file.includes('\0')) return "the file is no picture's path";
  return { file, path: resolve(folder, file) };
}

/** Every file of a folder by its name, in the order of names; hidden files are left out, and folders within. */
async function openFolder(
  folder: string,
  leftOut: readonly string[],
): Promise<CatalogueSource<CatalogueCover>> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new FileError('INPUT_UNREADABLE', `${folder} can't be read: ${systemReason(error)}.`, {
      cause: error,
    });
  });
  const shown = names
    .filter((name) => !name.startsWith('.') && !leftOut.includes(resolve(folder, name)))
    .toSorted();
  let read = 0;
  async function* entries(): AsyncGenerator<CatalogueEntry<CatalogueCover>> {
    for (const id of shown) {
      read += 1;
      const path = join(folder, id);
      const entry = await stat(path).catch(() => undefined);
      if (!entry?.isDirectory()) yield { line: read, item: { id, file: id, path } };
    }
  }
  return { entries: entries(), size: shown.length, read: () => read };
}
