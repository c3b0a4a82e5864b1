import type { CoverReading } from '../covers/reading.ts';
import type { FileError, PictureError } from '../errors.ts';
import type { LineFailure, LineKind } from './line-ids.ts';

/** Errors that another run may not meet: the file was not there, or the machine was busy. */
const PASSING: ReadonlySet<string> = new Set(['INPUT_UNREADABLE', 'PICTURE_TOO_SLOW']);

/** What `toInspection` and `toFailure` write. */
export const INSPECTION_LINES: LineKind = {
  name: 'reading of a cover',
  fields: ['genres', 'error'],
  failureOf(line): LineFailure | undefined {
    const code = /,"error":"(?:[^"\\]|\\.)*","code":"([A-Z_]+)"\}$/.exec(line)?.[1];
    if (code === undefined) return undefined;
    return PASSING.has(code) ? 'passing' : 'lasting';
  },
};

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What was read in one cover as a line of JSON, with its line break; `id` comes first. */
export function toInspection(id: string | number, { genres, categories, palette }: CoverReading): string {
  const inspection = {
    id,
    genres: genres.map(({ id: genre, score }) => ({ id: genre, score: round(score) })),
    categories: categories.map(({ name, score }) => ({ name, score: round(score) })),
    palette: palette.map(({ hex, name, share }) => ({ hex, name, share: round(share) })),
  };
  return `${JSON.stringify(inspection)}\n`;
}

/** The line of a cover that can't be read, which says why: in a sentence, and for programs as a code. */
export function toFailure(id: string | number, { message, code }: FileError | PictureError): string {
  return `${JSON.stringify({ id, error: message, code })}\n`;
}
