import type { HuesEngine } from '../../hues/reading.ts';
import type { Genre } from '../corpus/genres.ts';
import { hardTargets } from '../hues/genre-calibration.ts';
import { readBooks } from '../hues/read-texts.ts';
import { rowOf, type Table, zeros } from '../table.ts';
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

/** Which genres covers have: a row a cover, a column a genre, 0 or 1. */
export function genreTargets(covers: readonly PicturedCover[], genres: readonly Genre[]): Table {
  return hardTargets(
    covers,
    genres.map(({ id }) => id),
  );
}

/** What the hues engine reads in the covers' descriptions: probabilities, a row a cover. */
export async function textGenres(
  engine: HuesEngine,
  covers: readonly PicturedCover[],
  genres: readonly Genre[],
): Promise<Table> {
  const readings = await readBooks(
    engine,
    covers.map(({ description }) => ({ blurb: description ?? '' })),
    'Reading descriptions',
  );
  const places = new Map(genres.map(({ id }, at) => [id, at]));
  const chances = zeros(covers.length, genres.length);
  readings.forEach((reading, row) => {
    for (const { id, score } of reading.genres) {
      const place = places.get(id);
      if (place !== undefined) rowOf(chances, row)[place] = score;
    }
  });
  return chances;
}
