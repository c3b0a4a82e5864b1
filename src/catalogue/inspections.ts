import type { CoverReading } from '../covers/reading.ts';
import { failureOf } from './failures.ts';
import type { LineKind } from './line-ids.ts';

/** What `toInspection` and `toFailure` write. */
export const INSPECTION_LINES: LineKind = {
  name: 'reading of a cover',
  fields: ['genres', 'error'],
  failureOf,
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
