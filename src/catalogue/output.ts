import { createReadStream } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError, systemReason } from '../errors.ts';
import { splitLines } from './lines.ts';
import { idKey, idKeyOfLine, type LineKind } from './line-ids.ts';

/** Where a catalogue's results go. */
export interface CatalogueOutput {
  /** Whether the id's line is there already, from an earlier run. */
  has(id: string | number): boolean;
  /** Writes whole lines; resolves when the next ones may come. */
  write(lines: string): Promise<void>;
  /** Says that all is written: only now does a file get its name. */
  finish(): Promise<void>;
  /** Leaves what is written for a later run to continue. */
  close(): Promise<void>;
}

/** The name under which an output grows until it is finished. */
export function partialPath(path: string): string {
  return `${path}.partial`;
}

/** Lines into a stream such as standard output: nothing to continue, nothing to rename. */
export function streamOutput(stream: NodeJS.WritableStream): CatalogueOutput {
  return {
    has: () => false,
    write: (lines) =>
      new Promise((resolve, reject) => {
        stream.write(lines, (error) => (error ? reject(error) : resolve()));
      }),
    finish: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/**
 * Lines into a file, such that a run that was cut off, even by `kill -9`, can be continued. The file grows
 * as `<path>.partial` and is renamed when it is finished, so that `<path>` is never half a file. What an earlier
 * run left, finished or not, is kept line by line; a half-written last line is cut off and done again.
 * @throws {FileError} when the file holds anything but lines of this kind, or cannot be read.
 */
export async function fileOutput(
  path: string,
  options: { readonly fresh: boolean; readonly kind: LineKind },
): Promise<CatalogueOutput> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) {
    throw new FileError(
      'OUTPUT_UNWRITABLE',
      `${path} can't be written: there is no folder ${dirname(path)}.`,
    );
  }
  const target = await realpath(path).catch(() => path);
  const partial = partialPath(target);
  const earlier = options.fresh ? undefined : await findEarlier(partial, target);
  if (options.fresh) await rm(partial, { force: true });
  const { ids, completeBytes } = earlier
    ? await scan(earlier, options.kind)
    : { ids: new Set<string>(), completeBytes: 0 };

  let file: FileHandle | undefined;
  const openFile = async (): Promise<FileHandle> => {
    if (earlier === target) await rename(target, partial);
    if (earlier !== undefined) await truncate(partial, completeBytes);
    return open(partial, 'a');
  };
  const guard = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      throw new FileError(
        'OUTPUT_UNWRITABLE',
        `${path} can't be written: ${systemReason(error)}.${file ? ` What is done is kept in ${partialPath(path)}; the same command continues it.` : ''}`,
        { cause: error },
      );
    }
  };
  const close = async (): Promise<void> => {
    const opened = file;
    file = undefined;
    await opened?.close();
  };
  return {
    has: (id) => ids.has(idKey(id)),
    write: (lines) =>
      guard(
        (async () => {
          file ??= await openFile();
          await file.appendFile(lines);
        })(),
      ),
    finish: () =>
      guard(
        (async () => {
          const nothingNew = !file && earlier === target;
          if (nothingNew && (await stat(target)).size === completeBytes) return;
          file ??= await openFile();
          await file.sync();
          await close();
          await rename(partial, target);
        })(),
      ),
    close,
  };
}

async function findEarlier(...paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await stat(path).catch(() => undefined)) return path;
  return undefined;
}

/** Reads an earlier run's lines: whose they are, and where the last whole one ends. */
async function scan(path: string, kind: LineKind): Promise<{ ids: Set<string>; completeBytes: number }> {
  const ids = new Set<string>();
  let bytes = 0;
  let completeBytes = 0;
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const lineBreak = chunk.lastIndexOf('\n');
      if (lineBreak !== -1) completeBytes = bytes + lineBreak + 1;
      bytes += chunk.length;
      yield chunk;
    }
  }
  for await (const line of splitLines(measured())) {
    const key = idKeyOfLine(line.text, line.ended, kind);
    if (key === undefined) {
      throw new FileError(
        'OUTPUT_UNWRITABLE',
        `Line ${line.number} of ${path} is no ${kind.name}, so that file was left alone. Name another file with --out, or write it anew with --fresh.`,
      );
    }
    if (line.ended) ids.add(key);
  }
  return { ids, completeBytes };
}
