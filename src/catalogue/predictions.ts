import type { HueReading } from '../hues/reading.ts';
import { choosePalette } from '../palette/choose-palette.ts';

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

/** What tells ids apart: the number 1 and the text `1` are two. */
export function idKey(id: string | number): string {
  return JSON.stringify(id);
}

/**
 * The id's key in a line that `toLine` wrote, without reading the rest of it; `undefined` for any other line.
 * Of a line that was cut off, as little as its first characters is enough, and the key is then empty.
 */
export function idKeyOfLine(line: string, whole: boolean): string | undefined {
  const start = '{"id":';
  if (!whole && line.length < start.length) return start.startsWith(line) ? '' : undefined;
  const key = /^\{"id":("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*),"hues":\[/.exec(line)?.[1];
  if (!whole) return key ?? (line.startsWith(start) ? '' : undefined);
  return key !== undefined && line.endsWith(']}') ? key : undefined;
}
