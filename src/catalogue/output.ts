import { type FileHandle, open, realpath, rename, rm, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError, systemReason } from '../errors.ts';
import {
  copyLastingLines,
  copyStart,
  type Earlier,
  findEarlier,
  NO_LINES,
  rewrittenPath,
  scanLines,
} from './earlier-lines.ts';
import type { LineKind } from './line-ids.ts';
import { lockPath, takeLock } from './lock.ts';

/** Where a catalogue's results go. */
export interface CatalogueOutput {
  /** What an earlier run made of the id's item; `undefined` of one that it did not come to. */
  earlier(id: string | number): Earlier | undefined;
  /** Writes whole lines; resolves when the next ones may come. */
  write(lines: string): Promise<void>;
  /** Says that all is written: only now does a file get its name. False when it had it, and nothing was added. */
  finish(): Promise<boolean>;
  /** Leaves what is written for a later run to continue. */
  close(): Promise<void>;
}

/** The name under which an output grows until it is finished. */
export function partialPath(path: string): string {
  return `${path}.partial`;
}

/** All files that an output may be in, as it grows. */
export function outputPaths(path: string): string[] {
  return [path, partialPath(path), rewrittenPath(partialPath(path)), lockPath(path)];
}

/** Lines into a stream such as standard output: nothing to continue, nothing to rename. */
export function streamOutput(stream: NodeJS.WritableStream): CatalogueOutput {
  return {
    earlier: () => undefined,
    write: (lines) =>
      new Promise((resolve, reject) => {
        stream.write(lines, (error) => (error ? reject(error) : resolve()));
      }),
    finish: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

interface FileOutputOptions {
  /** Whether one begins anew, whatever an earlier run left. */
  readonly fresh: boolean;
  readonly kind: LineKind;
}

/**
 * Lines into a file, such that a run that was cut off, even by `kill -9`, can be continued. The file grows
 * as `<path>.partial` and takes its name when it is finished, so that `<path>` is never half a file, and a finished
 * one stays until a longer one is. What an earlier run left, finished or not, is kept line by line, but for lines of
 * errors that may be gone, which are taken out when the first new line comes; a half-written last line is cut off and
 * done again. Until it is finished or closed, no other run can write the same file.
 * @throws {FileError} when another run writes the file, or it holds anything but lines of this kind, or it cannot be
 * read.
 */
export async function fileOutput(path: string, options: FileOutputOptions): Promise<CatalogueOutput> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) {
    throw new FileError(
      'OUTPUT_UNWRITABLE',
      `${path} can't be written: there is no folder ${dirname(path)}.`,
    );
  }
  const target = await realpath(path).catch(() => path);
  const release = takeLock(target);
  try {
    const output = await growingFile(path, target, options);
    return {
      ...output,
      finish: () => output.finish().finally(release),
      close: () => output.close().finally(release),
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** The output that is called `path` and lies at `target`, where no other run writes. */
async function growingFile(
  path: string,
  target: string,
  options: FileOutputOptions,
): Promise<CatalogueOutput> {
  const partial = partialPath(target);
  const earlier = options.fresh ? undefined : await findEarlier(partial, target);
  if (options.fresh) await rm(partial, { force: true });
  const { fate, hasRetries, completeBytes } = earlier ? await scanLines(earlier, options.kind) : NO_LINES;

  let file: FileHandle | undefined;
  const openFile = async (): Promise<FileHandle> => {
    if (earlier !== undefined && hasRetries) await copyLastingLines(earlier, partial, options.kind);
    else if (earlier === target) await copyStart(target, partial, completeBytes);
    else if (earlier === partial) await truncate(partial, completeBytes);
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
    earlier: fate,
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
          if (nothingNew && (await stat(target)).size === completeBytes) return false;
          file ??= await openFile();
          await file.sync();
          await close();
          await rename(partial, target);
          return true;
        })(),
      ),
    close,
  };
}
