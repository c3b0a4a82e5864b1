import { AttachmentError } from '../errors.ts';

/**
 * The bytes of a response, at most `byteLimit` of them. What the server says of the length only ever ends the
 * reading early: bytes are counted as they come, after decompression, and the one past the limit ends it.
 * @throws {AttachmentError} `ATTACHMENT_TOO_LARGE`
 */
export async function readBody(response: Response, byteLimit: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > byteLimit) {
    await response.body?.cancel();
    throw tooLarge(byteLimit);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > byteLimit) throw tooLarge(byteLimit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(byteLimit: number): AttachmentError {
  return new AttachmentError(
    'ATTACHMENT_TOO_LARGE',
    `That attachment is larger than ${inWords(byteLimit)}, which is the most that is read. Attach a smaller file, or paste the text that matters.`,
  );
}

/** A number of bytes for people, e.g. `1 MB`; rounded down, so that it is never more than the limit. */
function inWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [divisor, unit] = bytes < 1_000_000 ? [1000, 'kB'] : [1_000_000, 'MB'];
  return `${Math.floor((bytes / divisor) * 10) / 10} ${unit}`;
}
