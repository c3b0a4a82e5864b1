import type { CoverhuesError } from '../errors.ts';
import type { LineFailure } from './line-ids.ts';

/** Errors that another run may not meet: the file was not there, or the machine was busy. */
const PASSING: ReadonlySet<string> = new Set(['INPUT_UNREADABLE', 'PICTURE_TOO_SLOW']);

/** The line of an item that comes to nothing, which says why: in a sentence, and for programs as a code. */
export function toFailure(id: string | number, { message, code }: CoverhuesError): string {
  return `${JSON.stringify({ id, error: message, code })}\n`;
}

/** Whether a whole line is one of `toFailure`, and whether its error may be gone by now. */
export function failureOf(line: string): LineFailure | undefined {
  const code = /,"error":"(?:[^"\\]|\\.)*","code":"([A-Z_]+)"\}$/.exec(line)?.[1];
  if (code === undefined) return undefined;
  return PASSING.has(code) ? 'passing' : 'lasting';
}
