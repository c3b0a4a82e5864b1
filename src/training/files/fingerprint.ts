import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** What tells a file from another version of it, without reading it: its size and when it was written. */
export async function fileFingerprint(path: string): Promise<readonly [size: number, written: number]> {
  const { size, mtimeMs } = await stat(path);
  return [size, mtimeMs];
}

/** SHA-256 of a file's content, as hexadecimal. */
export async function contentFingerprint(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
