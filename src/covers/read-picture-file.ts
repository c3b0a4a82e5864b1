import { readFile, stat } from 'node:fs/promises';
import { FileError, systemReason } from '../errors.ts';
import { tooManyBytes } from './picture-faults.ts';
import { PICTURE_LIMITS } from '../picture-limits.ts';

/**
 * Reads a picture's bytes from disk, but none of a file that no picture may be as large as.
 *
 * @param name what the file is called in what is said of it
 * @throws FileError when there is no such file, or when it is a folder, a pipe or a device
 * @throws PictureError `PICTURE_TOO_LARGE`
 */
export async function readPictureFile(path: string, name = path): Promise<Uint8Array> {
  const unreadable = (reason: string, cause?: unknown): FileError =>
    new FileError('INPUT_UNREADABLE', `${name} can't be read: ${reason}.`, { cause });
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(systemReason(error), error);
  });
  if (found.isDirectory()) throw unreadable('it is a folder');
  if (!found.isFile()) throw unreadable('it is no plain file');
  if (found.size > PICTURE_LIMITS.bytes) throw tooManyBytes(found.size);
  return readFile(path).catch((error: unknown) => {
    throw unreadable(systemReason(error), error);
  });
}
