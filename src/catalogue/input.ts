import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { FileError, systemReason, UsageError } from '../errors.ts';
import { toUtf8 } from '../encoding/to-utf8.ts';
import type { CatalogueFormat } from './read.ts';
import type { CatalogueRun } from './run.ts';

/** A catalogue's text, as it comes in. */
export interface CatalogueInput {
  /** In UTF-8, whatever the catalogue is in. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** In bytes; `undefined` for a stream. */
  readonly size: number | undefined;
  /** Bytes that have come in so far. */
  bytesRead(): number;
}

/**
 * Opens a run's catalogue. When `signal` ends the run, the bytes end, too.
 *
 * @param reader the command that reads it, with the options that it needs for a stream, e.g. `predict --format csv`
 * @throws {FileError} when the file can't be read; as the bytes come in, also when they are compressed
 */
export async function openInput(
  { in: path, streams }: CatalogueRun,
  signal: AbortSignal,
  reader: string,
): Promise<CatalogueInput> {
  const size = path === '-' ? undefined : await sizeOf(path);
  const source = path === '-' ? streams.input : createReadStream(path, { highWaterMark: 2 ** 18 });
  signal.addEventListener('abort', () => source.destroy(), { once: true });
  let bytesRead = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        if (bytesRead === 0 && isGzip(chunk)) throw compressed(path, reader);
        bytesRead += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (error instanceof FileError) throw error;
      if (!signal.aborted) throw unreadable(path, error);
    }
  }
  const name = path === '-' ? 'standard input' : path;
  return { bytes: toUtf8(read(), name), size, bytesRead: () => bytesRead };
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    await access(path, constants.R_OK);
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw unreadable(path, error);
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function compressed(path: string, reader: string): FileError {
  const [what, from] = path === '-' ? ['Standard input', ''] : [path, ` ${path}`];
  return new FileError(
    'INPUT_UNREADABLE',
    `${what} is compressed. Unpack it on its way in: gunzip -c${from} | coverhues ${reader} --in - --out FILE`,
  );
}

function unreadable(path: string, error: unknown): FileError {
  return new FileError('INPUT_UNREADABLE', `${path} can't be read: ${systemReason(error)}.`, {
    cause: error,
  });
}

/**
 * The format that a file's name tells, unless one is given; of a compressed file, that of what is in it.
 * @throws {UsageError} when neither tells it; standard input is JSONL unless told.
 * @throws {FileError} when it is a folder
 */
export async function formatOf(path: string, given: CatalogueFormat | undefined): Promise<CatalogueFormat> {
  if (given) return given;
  if (isTable(path)) return 'csv';
  if (path === '-' || /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(path)) return 'jsonl';
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new FileError('INPUT_UNREADABLE', `${path} can't be read: it is a folder.`);
  throw new UsageError(
    'USAGE',
    `The name ${path} does not tell the catalogue's format; add --format jsonl or --format csv.`,
  );
}

/** Whether a file's name says that it is a table; of a compressed file, what is in it. */
export function isTable(path: string): boolean {
  return /\.(?:csv|tsv|tab)(?:\.gz)?$/i.test(path);
}
