import { readFile, rm } from 'node:fs/promises';
import { writeWhole } from './write-whole.ts';

/** Where numbers of many things lie, and beside them, as JSON, which things these are. */
export interface BytesPaths {
  readonly bytes: string;
  readonly index: string;
}

/** Bytes with what tells whose they are. */
export interface KeptBytes<Entry> {
  readonly index: readonly Entry[];
  readonly bytes: Uint8Array;
}

/**
 * Reads bytes that `writeBytes` kept; none where there are none, or not as many as so many things have.
 *
 * @param each bytes of one thing
 */
export async function readBytes<Entry>(
  paths: BytesPaths,
  each: number,
): Promise<KeptBytes<Entry> | undefined> {
  try {
    const index = JSON.parse(await readFile(paths.index, 'utf8')) as Entry[];
    const bytes = await readFile(paths.bytes);
    return bytes.length === index.length * each ? { index, bytes } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps bytes for another run: both files are whole and belong together, or the index is not there. */
export async function writeBytes<Entry>(
  paths: BytesPaths,
  { index, bytes }: KeptBytes<Entry>,
): Promise<void> {
  await rm(paths.index, { force: true });
  await writeWhole(paths.bytes, bytes);
  await writeWhole(paths.index, JSON.stringify(index));
}
