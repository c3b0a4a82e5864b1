import type { Box } from '../layout.ts';

/** What a picture of a worn palette has to find room for. */
export interface Contents {
  /** Pixels of the line of genres; 0 for none. */
  readonly genres: number;
  /** 1 to 10. */
  readonly hues: number;
  readonly comparables: number;
}

/** Where the parts of a picture of a worn palette stand. */
export interface Areas {
  /** Two wide by three high, as book covers are. */
  readonly cover: Box;
  readonly genres: Box;
  readonly colours: Box;
  readonly hues: Box;
  readonly comparables: Box;
}

/** Pixels between the cover and what stands beside it, and between the parts there. */
const BESIDE = 34;
const BETWEEN = 16;

/** Pixels: hues in one row, and in two; and the line above them. */
const HUES = { one: 102, two: 156 } as const;

/** Pixels of the comparable covers with their titles: beside one row of hues, and beside two. */
const COMPARABLES = { one: 144, two: 134 } as const;

/** Hues that stand in one row. */
export const HUES_A_ROW = 5;

/** Pixels that the palette's colours are high at most; the hues get what is more. */
const COLOURS_MAX = 300;

/** Divides a picture's area: the cover at the left over the whole height, everything else beside it. */
export function areasOf(area: Box, contents: Contents): Areas {
  const cover = { ...area, width: Math.round((area.height * 2) / 3) };
  const x = cover.x + cover.width + BESIDE;
  const beside = { x, width: area.x + area.width - x };
  const rows = contents.hues > HUES_A_ROW ? 'two' : 'one';
  const genres = { ...beside, y: area.y, height: contents.genres };
  const top = genres.y + genres.height + (contents.genres > 0 ? BETWEEN : 0);
  const end = area.y + area.height;
  const comparables = contents.comparables > 0 ? COMPARABLES[rows] : 0;
  const bottom = end - comparables - (comparables > 0 ? BETWEEN : 0);
  const height = Math.min(COLOURS_MAX, bottom - top - HUES[rows] - BETWEEN);
  const hues = top + height + BETWEEN;
  return {
    cover,
    genres,
    colours: { ...beside, y: top, height },
    hues: { ...beside, y: hues, height: bottom - hues },
    comparables: { ...beside, y: end - comparables, height: comparables },
  };
}
