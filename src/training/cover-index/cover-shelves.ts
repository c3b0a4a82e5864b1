import { RECORD } from '../../cover-index/index-files.ts';
import { sigmoid } from '../../models/probabilities.ts';
import type { Shelf } from '../corpus/shelves.ts';
import type { PlacedCover } from '../hues/corpus.ts';
import { cell, type Table } from '../table.ts';

/** From this probability on a book is on a shelf of a genre that it is known to be of … */
const LEAST = 0.1;
/** … and on one of any other. */
const LEAST_OF_ANOTHER = 0.4;

/**
 * The shelves that covers' books are on, by their numbers, likeliest first: as far as their texts say so, and their
 * genres don't speak against it.
 *
 * @param logits what is read in the books' texts, a row a cover
 */
export function coverShelves(
  covers: readonly PlacedCover[],
  logits: Table,
  shelves: readonly Pick<Shelf, 'genre' | 'also'>[],
  { scale, offset }: { readonly scale: number; readonly offset: number },
): ReadonlyMap<PlacedCover, readonly number[]> {
  return new Map(
    covers.map((cover, row) => {
      const found = shelves.flatMap(({ genre }, shelf) => {
        const chance = sigmoid(scale * cell(logits, row, shelf) + offset);
        const least = cover.genres.includes(genre) ? LEAST : LEAST_OF_ANOTHER;
        return chance >= least ? [{ shelf, chance }] : [];
      });
      const likeliest = found.toSorted((a, b) => b.chance - a.chance).slice(0, RECORD.shelfBytes);
      return [cover, likeliest.map(({ shelf }) => shelf)] as const;
    }),
  );
}
