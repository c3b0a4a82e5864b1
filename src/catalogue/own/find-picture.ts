import { readdir } from 'node:fs/promises';
import { basename, extname, isAbsolute, resolve } from 'node:path';
import { FileError, systemReason } from '../../errors.ts';
import type { PictureToMeasure } from './measured-picture.ts';

/** What a row of a list says of its picture. */
export interface PictureSigns {
  /** As its column has it; may be empty. */
  readonly file: string;
  /** What a picture may be called by, its ending aside: the row's ISBN and id. */
  readonly names: readonly string[];
}

/** Finds a row's picture; a sentence part such as `it names no picture` where there is none. */
export type FindPicture = (signs: PictureSigns) => PictureToMeasure | string;

/**
 * Looks through a folder of pictures and those within it, hidden files left out. A file that a row names is the one at
 * that path, or else the only one of that name, with an ending or without.
 *
 * @throws FileError when the folder can't be read
 */
export async function openPictureFolder(folder: string): Promise<FindPicture> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw new FileError('INPUT_UNREADABLE', `${folder} can't be read: ${systemReason(cause)}.`, { cause });
  });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => resolve(parentPath, name));
  const known = new Set(paths);
  const byName = uniqueBy(paths, (path) => basename(path).toLowerCase());
  const byStem = uniqueBy(paths, stemOf);
  return ({ file, names }) => {
    if (/^https?:\/\//i.test(file)) return 'its picture is an address on the web, and only files are read';
    if (file.includes('\0')) return "the file is no picture's path";
    const told = file.trim().replaceAll('\\', '/');
    if (told === '') return named(names, byStem);
    const path = resolve(folder, told);
    if (known.has(path) || isAbsolute(told)) return { file: told, path };
    return {
      file: told,
      path: byName.get(basename(told).toLowerCase()) ?? byStem.get(plain(basename(told))) ?? path,
    };
  };
}

function named(names: readonly string[], byStem: ReadonlyMap<string, string>): PictureToMeasure | string {
  for (const name of names) {
    const path = name === '' ? undefined : byStem.get(plain(name));
    if (path !== undefined) return { file: basename(path), path };
  }
  return 'it names no picture, and no picture is called by its id or ISBN';
}

/** A name as it is compared: without capitals, and without the marks within an ISBN. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

function stemOf(path: string): string {
  return plain(basename(path, extname(path)));
}

/** Paths by what they are called, but for those of which several are called so. */
function uniqueBy(paths: readonly string[], keyOf: (path: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const path of paths) {
    const key = keyOf(path);
    found.set(key, found.has(key) ? undefined : path);
  }
  return new Map([...found].flatMap(([key, path]) => (path === undefined ? [] : [[key, path] as const])));
}
