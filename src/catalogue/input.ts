import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { FileError, systemReason, UsageError } from '../errors.ts';
import type { CatalogueFormat } from './read.ts';

/** A catalogue's bytes, as they come in. */
export interface CatalogueInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** In bytes; `undefined` for a stream. */
  readonly size: number | undefined;
  /** Bytes that have come in so far. */
  bytesRead(): number;
}

/**
 * Opens a catalogue; `-` is standard input. When `signal` ends the run, the bytes end, too.
 * @throws {FileError} when the file can't be read.
 */
export async function openInput(path: string, signal: AbortSignal): Promise<CatalogueInput> {
  const size = path === '-' ? undefined : await sizeOf(path);
  const source = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 2 ** 18 });
  signal.addEventListener('abort', () => source.destroy(), { once: true });
  let bytesRead = 0;
  async function* read(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        bytesRead += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (!signal.aborted) throw unreadable(path, error);
    }
  }
  return { bytes: read(), size, bytesRead: () => bytesRead };
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

function unreadable(path: string, error: unknown): FileError {
  return new FileError('INPUT_UNREADABLE', `${path} can't be read: ${systemReason(error)}.`, {
    cause: error,
  });
}

/**
 * The format that a file's name tells, unless one is given.
 * @throws {UsageError} when neither tells it; standard input is JSONL unless told.
 */
export function formatOf(path: string, given: CatalogueFormat | undefined): CatalogueFormat {
  if (given) return given;
  if (/\.csv$/i.test(path)) return 'csv';
  if (path === '-' || /\.(?:jsonl|ndjson|json)$/i.test(path)) return 'jsonl';
  throw new UsageError(
    'USAGE',
    `The name ${path} does not tell the catalogue's format; add --format jsonl or --format csv.`,
  );
}
