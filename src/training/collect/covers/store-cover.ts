import { hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../files/write-whole.ts';

/** Where pictures are while they are written, within the folder of the collection. */
export const DRAFTS = join('stages', 'drafts');

/** Where what has arrived waits for being decoded, within the same folder. */
export const ARRIVALS = join('stages', 'arrivals');

/** Makes the folders that covers are written to. */
export async function makeCoverFolders(directory: string): Promise<void> {
  for (const folder of [DRAFTS, ARRIVALS]) await mkdir(join(directory, folder), { recursive: true });
  await mkdir(join(directory, 'covers'), { recursive: true });
}

/**
 * Stores a picture under the SHA-256 of the bytes that it was made of, so that the same picture is stored once,
 * whatever address it had and however many processes met it.
 *
 * @returns its path within the folder
 */
export async function storeCover(directory: string, bytes: Uint8Array, png: Uint8Array): Promise<string> {
  const cover = `covers/${hash('sha256', bytes)}.png`;
  await appear(directory, join(directory, cover), png);
  return cover;
}

/** What has arrived and is not noted yet, by its address. */
export interface Arrivals {
  find(image: string): Promise<Uint8Array | undefined>;
  keep(image: string, bytes: Uint8Array): Promise<void>;
  /** Of what was kept or found. */
  forget(image: string): Promise<void>;
}

/** Arrivals as files, so that a process that is killed needn't fetch again what it had no time to decode. */
export async function arrivalsIn(directory: string): Promise<Arrivals> {
  const waiting = new Set(await readdir(join(directory, ARRIVALS)));
  const pathOf = (image: string): string => join(directory, ARRIVALS, nameOf(image));
  return {
    async find(image) {
      return waiting.has(nameOf(image)) ? readFile(pathOf(image)).catch(() => undefined) : undefined;
    },
    async keep(image, bytes) {
      await appear(directory, pathOf(image), bytes);
      waiting.add(nameOf(image));
    },
    async forget(image) {
      // Another process may have been quicker.
      if (waiting.delete(nameOf(image))) await unlink(pathOf(image)).catch(() => undefined);
    },
  };
}

function nameOf(image: string): string {
  return hash('sha256', image);
}

/** Writes a whole file, whoever else may be writing the same one. */
async function appear(directory: string, path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(path, bytes, join(directory, DRAFTS, randomUUID()));
}
