import type { MeasuredCovers } from '../../hues/measured.ts';

/** Hues that stand for one genre, and at most for one book, as in the earlier project. */
const HUES_PER_GENRE = 2;
export const HUES_PER_BOOK = 10;

/** Hues on fewer covers than this are too rare to stand for a genre. */
const LEAST_SHARE = 0.01;

/** Indices of a measured genre's hues of highest lift among those that are not too rare. */
export function distinctiveHues(genre: string, measured: MeasuredCovers): number[] {
  const { lifts } = measured.genres[genre]!;
  return lifts
    .map((lift, hue) => ({ lift, hue }))
    .filter(({ hue }) => measured.usual.hues[hue]! >= LEAST_SHARE)
    .toSorted((a, b) => b.lift - a.lift)
    .slice(0, HUES_PER_GENRE)
    .map(({ hue }) => hue);
}
