import { type FileHandle, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError, systemReason } from '../../../errors.ts';

/** UTF-16 units that are gathered before they are written. */
const BLOCK = 2 ** 16;

/** Writes a whole file, or none. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

/** Writes a whole file piece by piece, or none: it has its name only when `pieces` has ended. */
export async function streamWhole(
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(`${path}.part`, 'w');
  try {
    await writeBlocks(file, pieces);
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}

async function writeBlocks(
  file: FileHandle,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await file.write(block);
    block = '';
  }
  await file.write(block);
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
