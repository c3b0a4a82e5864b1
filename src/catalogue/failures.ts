import type { CoverhuesError } from '../errors.ts';
import type { LineFailure } from './line-ids.ts';
import type { ChunkLine } from '../catalogue-chunk.ts';
import type { FailedLine, MadeLine } from './work-through.ts';

/** Errors that another run may not meet: the file was not there, or the machine was busy. */
const PASSING: ReadonlySet<string> = new Set(['INPUT_UNREADABLE', 'PICTURE_TOO_SLOW']);

/**
 * The line of an item that comes to nothing, which says why: in a sentence, and for programs as a code.
 *
 * @param name what it is called where the person is told, unless the sentence says so by itself
 */
export function toFailure(
  id: string | number,
  { message, code }: Pick<CoverhuesError, 'message' | 'code'>,
  name?: string,
): FailedLine {
  return {
    line: `${JSON.stringify({ id, error: message, code })}\n`,
    sentence: name === undefined ? message : `${name}: ${message}`,
  };
}

/** What is made of an item, from what was made of it in a chunk; for `name` see `toFailure`. */
export function toMadeLine(line: ChunkLine, id: string | number, name?: string): MadeLine {
  return typeof line === 'string' ? line : toFailure(id, line, name);
}

/** Whether a whole line is one of `toFailure`, and whether its error may be gone by now. */
export function failureOf(line: string): LineFailure | undefined {
  const code = /,"error":"(?:[^"\\]|\\.)*","code":"([A-Z_]+)"\}$/.exec(line)?.[1];
  if (code === undefined) return undefined;
  return PASSING.has(code) ? 'passing' : 'lasting';
}
