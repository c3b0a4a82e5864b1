import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { DOCUMENT_LIMITS } from '../documents/limits.ts';
import { AttachmentError, FileError, systemReason } from '../errors.ts';
import { type FileContent, readFile } from './read-file.ts';

/**
 * Reads a text or a document from disk, whatever its name says of it.
 *
 * @param name what the file is called in what is said of it
 * @throws {FileError} where there is no such file, or it is a folder, a pipe or a device
 * @throws {AttachmentError} as `readFile` does, and `ATTACHMENT_TOO_LARGE`
 */
export async function readBookFile(path: string, name = path): Promise<FileContent> {
  const unreadable = (reason: string, cause?: unknown): FileError =>
    new FileError('INPUT_UNREADABLE', `${name} can't be read: ${reason}.`, { cause });
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(systemReason(error), error);
  });
  if (!found.isFile()) throw unreadable(found.isDirectory() ? 'it is a folder' : 'it is no plain file');
  if (found.size > DOCUMENT_LIMITS.bytes) throw new AttachmentError('ATTACHMENT_TOO_LARGE');
  const bytes = await readBytes(path).catch((error: unknown) => {
    throw unreadable(systemReason(error), error);
  });
  return readFile(bytes, { name: basename(path), mediaType: '' });
}

/** Reads a text or a document as it streams in. @throws {AttachmentError} as `readBookFile` does */
export async function readBookStream(stream: AsyncIterable<Uint8Array>): Promise<FileContent> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > DOCUMENT_LIMITS.bytes) throw new AttachmentError('ATTACHMENT_TOO_LARGE');
    chunks.push(chunk);
  }
  return readFile(Buffer.concat(chunks), { name: '', mediaType: '' });
}
