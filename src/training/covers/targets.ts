import type { HuesEngine } from '../../hues/reading.ts';
import type { Genre } from '../corpus/genres.ts';
import { hardTargets } from '../hues/genre-calibration.ts';
import { readBooks } from '../hues/read-texts.ts';
import type { CoverCorpus, PicturedCover } from './cover-corpus.ts';
import type { ShapedCovers } from './learn-shapes.ts';

/** Each cover's category as an index, −1 where it has none. */
export function categoryLabels(covers: readonly PicturedCover[], categories: readonly string[]): Int32Array {
  return Int32Array.from(covers, ({ category }) =>
    category === undefined ? -1 : categories.indexOf(category),
  );
}

/** Shapes of covers that all have a category. */
export function shapesOf(
  { pixels, categories }: CoverCorpus,
  covers: readonly PicturedCover[],
): ShapedCovers {
  return {
    ratios: Float32Array.from(covers, ({ row }) => pixels.ratios[row]!),
    labels: categoryLabels(covers, categories),
  };
}

/** `[covers, genres]`, 0 or 1. */
export function genreTargets(covers: readonly PicturedCover[], genres: readonly Genre[]): Float32Array {
  return hardTargets(
    covers,
    genres.map(({ id }) => id),
  );
}

/** What the hues engine reads in the covers' descriptions: probabilities, `[covers, genres]`. */
export async function textGenres(
  engine: HuesEngine,
  covers: readonly PicturedCover[],
  genres: readonly Genre[],
): Promise<Float32Array> {
  const readings = await readBooks(
    engine,
    covers.map(({ description }) => ({ blurb: description ?? '' })),
    'Reading descriptions',
  );
  const places = new Map(genres.map(({ id }, at) => [id, at]));
  const chances = new Float32Array(covers.length * genres.length);
  readings.forEach((reading, row) => {
    for (const { id, score } of reading.genres) {
      const place = places.get(id);
      if (place !== undefined) chances[row * genres.length + place] = score;
    }
  });
  return chances;
}
