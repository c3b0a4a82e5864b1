import type { CoverReading } from '../covers/reading.ts';
import { worthSaying } from '../covers/worth-saying.ts';
import { failureOf } from './failures.ts';
import type { LineKind } from './line-ids.ts';

/** What `toInspection` and `toFailure` write. */
export const INSPECTION_LINES: LineKind = {
  name: 'reading of a cover',
  fields: ['genres', 'error'],
  failureOf,
};

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/**
 * What was read in one cover as a line of JSON, with its line break; `id` comes first. Where its kind can't be told,
 * genres and categories have no scores.
 */
export function toInspection(id: string | number, reading: CoverReading): string {
  const { canTell, palette } = reading;
  const { genres, categories } = worthSaying(reading);
  const inspection = {
    id,
    genres: genres.map(({ id: genre, score }) => ({ id: genre, score: rounded(score) })),
    categories: categories.map(({ name, score }) => ({ name, score: rounded(score) })),
    canTell,
    palette: palette.map(({ hex, name, share }) => ({ hex, name, share: round(share) })),
  };
  return `${JSON.stringify(inspection)}\n`;
}

/** Nothing of nothing, which JSON then leaves out. */
function rounded(score: number | undefined): number | undefined {
  return score === undefined ? undefined : round(score);
}
