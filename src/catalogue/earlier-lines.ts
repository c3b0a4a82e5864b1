import { createReadStream } from 'node:fs';
import { constants, copyFile, open, rename, stat, truncate } from 'node:fs/promises';
import { FileError } from '../errors.ts';
import { makeIdTable } from './id-table.ts';
import { idKeyOfLine, type LineKind } from './line-ids.ts';
import { splitLines } from './lines.ts';

/** The line is there; or it is there and tells of an error; or it told of one that may be gone, and is to be written anew. */
export type Earlier = 'done' | 'failed' | 'to-retry';

const FATES: readonly Earlier[] = ['done', 'failed', 'to-retry'];

/** What stands in an output. */
export interface EarlierLines {
  /** What became of the id's item, as the last of its lines has it; `undefined` where there is none. */
  readonly fate: (id: string | number) => Earlier | undefined;
  /** Whether there are lines to be written anew. */
  readonly hasRetries: boolean;
  /** Where the last whole line ends. */
  readonly completeBytes: number;
}

/** What stands in an output that is new. */
export const NO_LINES: EarlierLines = { fate: () => undefined, hasRetries: false, completeBytes: 0 };

/** The first of these files that is there. */
export async function findEarlier(...paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await stat(path).catch(() => undefined)) return path;
  return undefined;
}

/**
 * Reads an earlier run's lines: whose they are, and where the last whole one ends.
 *
 * @throws {FileError} when the file holds anything but lines of this kind
 */
export async function scanLines(path: string, kind: LineKind): Promise<EarlierLines> {
  const fates = makeIdTable();
  let hasRetries = false;
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
    if (!line.ended) continue;
    const fate = fateOf(line.text, kind);
    hasRetries ||= fate === 'to-retry';
    fates.setKey(key, FATES.indexOf(fate));
  }
  return { fate: (id) => FATES[fates.get(id) ?? -1], hasRetries, completeBytes };
}

function fateOf(line: string, { failureOf }: LineKind): Earlier {
  const failure = failureOf?.(line);
  if (failure === undefined) return 'done';
  return failure === 'passing' ? 'to-retry' : 'failed';
}

/** Where lines are written that are to take a file's place. */
export function rewrittenPath(path: string): string {
  return `${path}.new`;
}

/** Copies the first so many bytes of a file in place of another; where the disk can, without taking room for them. */
export async function copyStart(from: string, to: string, bytes: number): Promise<void> {
  const made = rewrittenPath(to);
  await copyFile(from, made, constants.COPYFILE_FICLONE);
  await truncate(made, bytes);
  await rename(made, to);
}

/** Writes the whole lines of one file into another, in place of what is there, but for those to be written anew. */
export async function copyLastingLines(from: string, to: string, kind: LineKind): Promise<void> {
  const made = rewrittenPath(to);
  const file = await open(made, 'w');
  try {
    for await (const { text, ended } of splitLines(createReadStream(from))) {
      if (ended && fateOf(text, kind) !== 'to-retry') await file.appendFile(`${text}\n`);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(made, to);
}
