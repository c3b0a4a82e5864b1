import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WebError } from '../../../errors.ts';

/**
 * Reads a body as it streams in, unpacked where it is packed.
 *
 * @param byteLimit bytes after unpacking; nothing more of it is read, and one more and it is refused
 * @param cut whether it isn't refused then, but ends there
 * @throws {WebError} `WEB_TOO_LARGE`
 */
export async function readBody(
  body: Readable,
  { byteLimit, gzip, cut }: { readonly byteLimit: number; readonly gzip: boolean; readonly cut: boolean },
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  const unpacked = gzip ? body.pipe(createGunzip()) : body;
  if (gzip) body.once('error', (error) => unpacked.destroy(error));
  try {
    for await (const piece of unpacked as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > byteLimit && !cut) throw tooLarge(byteLimit);
      pieces.push(piece);
      if (size > byteLimit) break;
    }
  } finally {
    body.destroy();
  }
  return Buffer.concat(pieces, Math.min(size, byteLimit));
}

/** What is said of an answer with more bytes than are read. */
export function tooLarge(byteLimit: number): WebError {
  return new WebError('WEB_TOO_LARGE', `The answer has more than ${byteLimit.toLocaleString('en')} bytes.`);
}
