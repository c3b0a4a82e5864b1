import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { DocumentError, FileTooLargeError } from './document.ts';
import { DOCUMENT_LIMITS } from './limits.ts';

/** The files in a ZIP archive. */
export interface Archive {
  /** Their names, in the order of the archive's directory. */
  readonly names: readonly string[];
  /**
   * Unpacks a file as it is read; none where it isn't there.
   *
   * @throws {DocumentError} while it is read, where it is encrypted, damaged or larger than `limit` bytes
   */
  read(name: string, limit?: number): AsyncIterable<Buffer> | undefined;
}

/**
 * Opens a ZIP archive by its directory; its files are unpacked when they are asked for.
 *
 * @throws {DocumentError} where it is damaged or lists too many files
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  const { zip, entries } = await readDirectory(bytes);
  return {
    names: [...entries.keys()],
    read(name, limit = DOCUMENT_LIMITS.unpacked) {
      const entry = entries.get(name);
      return entry && unpack(zip, entry, limit);
    },
  };
}

/** All of a file in an archive; none where it isn't there. @throws {DocumentError} as `read` of an archive does */
export async function readWhole(archive: Archive, name: string, limit?: number): Promise<Buffer | undefined> {
  const chunks = archive.read(name, limit);
  if (chunks === undefined) return undefined;
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

async function readDirectory(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > DOCUMENT_LIMITS.files) throw new DocumentError('the archive has too many files');
    for await (const entry of zip.eachEntry()) {
      if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    }
    return { zip, entries };
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('the archive is damaged', { cause: error });
  }
}

async function* unpack(zip: ZipFile, entry: Entry, limit: number): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new DocumentError('a file of the archive is encrypted');
  let length = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) throw new FileTooLargeError('a file of the archive is too large');
      yield chunk;
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('a file of the archive is damaged', { cause: error });
  }
}
