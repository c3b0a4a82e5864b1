import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileError, systemReason } from '../../errors.ts';
import { writeWhole } from '../../write-whole.ts';

export { writeWhole };

/** UTF-16 units that are gathered before they are written. */
const BLOCK = 2 ** 16;

/** Writes a value as JSON, indented. */
export function writeJson(path: string, value: unknown): Promise<void> {
  return writeWhole(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

/**
 * Writes a whole file piece by piece, or none: it has its name only when `pieces` has ended.
 *
 * @param through what the pieces go through before they are written, such as a compression
 */
export async function streamWhole(
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  ...through: Transform[]
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline([Readable.from(blocks(pieces)), ...through, createWriteStream(`${path}.part`)]);
  await rename(`${path}.part`, path);
}

async function* blocks(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** Faults of the system that are no fault of the program. */
const SYSTEM_FAULTS = new Set(['EACCES', 'EEXIST', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS', 'EDQUOT', 'EFBIG']);

/** Says in one sentence that a folder can't be written to, when that is what stopped `work`. */
export async function writingTo<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!SYSTEM_FAULTS.has(code)) throw error;
    throw new FileError(
      'OUTPUT_UNWRITABLE',
      `${directory} can't be written to: ${systemReason(error)}. What is done is kept; the same command goes on.`,
      { cause: error },
    );
  }
}
