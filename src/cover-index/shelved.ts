import type { CoverIndex } from './cover-index.ts';

/** A shelf that a book is on, and what it counts for a cover to be of a book on it. */
export interface WantedShelf {
  readonly id: string;
  /** In standard deviations of one of the two scores. */
  readonly weight: number;
}

/**
 * Raises the scores of covers whose books are on shelves that are wanted, by the weightiest of them.
 *
 * @param scores one a cover; left as they are
 */
export function preferShelves(
  scores: Float32Array,
  wanted: readonly WantedShelf[],
  index: Pick<CoverIndex, 'shelves' | 'isOnShelf'>,
): Float32Array {
  const known = wanted
    .map(({ id, weight }) => ({ shelf: index.shelves.indexOf(id), weight }))
    .filter(({ shelf }) => shelf !== -1)
    .toSorted((a, b) => b.weight - a.weight);
  if (known.length === 0) return scores;
  return scores.map((score, cover) => {
    const found = known.find(({ shelf }) => index.isOnShelf(cover, shelf));
    return found ? score + found.weight : score;
  });
}
