import { AttachmentError } from '../errors.ts';

/**
 * The bytes of a response, at most `byteLimit` of them. What the server says of the length only ever ends the
 * reading early: bytes are counted as they come, after decompression, and the one past the limit ends it.
 * @throws {AttachmentError} `ATTACHMENT_TOO_LARGE`
 */
export async function readBody(response: Response, byteLimit: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > byteLimit) {
    await response.body?.cancel();
    throw new AttachmentError('ATTACHMENT_TOO_LARGE');
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > byteLimit) throw new AttachmentError('ATTACHMENT_TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
