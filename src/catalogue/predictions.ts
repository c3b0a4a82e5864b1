import type { HueReading } from '../hues/reading.ts';
import { choosePalette } from '../palette/choose-palette.ts';
import type { LineKind } from './line-ids.ts';

/** What `toLine` writes. */
export const PREDICTION_LINES: LineKind = { name: 'prediction', fields: ['hues'] };

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** One book's prediction as a line of JSON, with its line break; `id` comes first. */
export function toLine(id: string | number, reading: HueReading): string {
  const prediction = {
    id,
    hues: reading.hues.map(({ name, hex, score, lift }) => ({
      name,
      hex,
      score: round(score),
      lift: round(lift),
    })),
    genres: reading.genres.map(({ id: genre, score, present }) => ({
      id: genre,
      score: round(score),
      present,
    })),
    palette: choosePalette(reading.hues).map(({ name, hex, role }) => ({ name, hex, role })),
  };
  return `${JSON.stringify(prediction)}\n`;
}
