import { createReadStream } from 'node:fs';
import { opendir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { PICTURE_LIMITS } from '../../../picture-limits.ts';
import { FileError, systemReason } from '../../../errors.ts';
import type { StageInput } from '../../files/file-stages.ts';
import { fileFingerprint } from '../../files/fingerprint.ts';

/** Bytes of a picture file; a larger one is passed over. */
const LARGEST_FILE = PICTURE_LIMITS.bytes;

/** A picture as it lies in a folder or an archive. */
export interface PictureFile {
  /** Path within the folder or archive. */
  readonly name: string;
  /** `undefined` when it is larger than a picture may be: `PICTURE_LIMITS.bytes`. */
  readonly bytes: Buffer | undefined;
}

/** Where pictures lie. */
export interface PictureStore {
  /** Whatever tells these pictures from others, as JSON. */
  fingerprint(): Promise<StageInput>;
  /** The files whose name is wanted, in an order that is the same each time. */
  files(wanted: (name: string) => boolean): AsyncIterable<PictureFile>;
}

/**
 * Pictures in a folder, with all its subfolders, or in tar archives, which are read through.
 *
 * @throws {FileError} when there is no such folder or archive.
 */
export async function openPictures(paths: readonly string[]): Promise<PictureStore> {
  const stores = await Promise.all(paths.map(openOne));
  return {
    fingerprint: () => Promise.all(stores.map((store) => store.fingerprint())),
    async *files(wanted) {
      for (const store of stores) yield* store.files(wanted);
    },
  };
}

async function openOne(path: string): Promise<PictureStore> {
  try {
    return (await stat(path)).isDirectory() ? folder(path) : archive(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function folder(path: string): PictureStore {
  return {
    async fingerprint() {
      const files = [];
      for await (const file of walk(path))
        files.push([relative(path, file), ...(await fileFingerprint(file))]);
      return files;
    },
    async *files(wanted) {
      for await (const file of walk(path)) {
        const name = relative(path, file);
        if (!wanted(name)) continue;
        const { size } = await stat(file);
        yield { name, bytes: size > LARGEST_FILE ? undefined : await readFile(file) };
      }
    },
  };
}

/** Files below a folder, by name; a link counts when it leads to a file. */
async function* walk(path: string): AsyncGenerator<string> {
  const entries = [];
  for await (const entry of await opendir(path)) entries.push(entry);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) yield* walk(inside);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(inside)))) yield inside;
  }
}

async function leadsToFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

function archive(path: string): PictureStore {
  return {
    fingerprint: () => fileFingerprint(path),
    async *files(wanted) {
      const entries = extract();
      const fed = pipeline(createReadStream(path), entries);
      fed.catch(() => undefined); // The archive throws the same error where it is read.
      try {
        for await (const entry of entries) {
          const { name, size, type } = entry.header;
          if (type === 'file' && wanted(name)) {
            yield { name, bytes: size > LARGEST_FILE ? undefined : await buffer(entry) };
          }
          entry.resume();
        }
      } catch (error) {
        throw unreadable(path, error);
      }
    },
  };
}

function unreadable(path: string, error: unknown): FileError {
  const reason =
    error instanceof Error && 'code' in error ? systemReason(error) : 'it is no whole tar archive';
  return new FileError('INPUT_UNREADABLE', `The pictures in ${path} can't be read: ${reason}.`, {
    cause: error,
  });
}
