import type { CoverIndex } from './cover-index.ts';

/** A shelf that a book is on, and what it counts for a cover to be of a book on it. */
export interface WantedShelf {
  readonly id: string;
  /** In standard deviations of one of the two scores. */
  readonly weight: number;
}

/** Tells the covers that are on a shelf, by its number; each shelf's are looked up once. */
export type CoversOnShelf = (shelf: number) => Int32Array;

/** Looks up the covers of shelves in an index. */
export function coversByShelf(index: Pick<CoverIndex, 'covers' | 'isOnShelf'>): CoversOnShelf {
  const known = new Map<number, Int32Array>();
  return (shelf) => {
    const kept = known.get(shelf);
    if (kept !== undefined) return kept;
    const found: number[] = [];
    for (let cover = 0; cover < index.covers; cover++) if (index.isOnShelf(cover, shelf)) found.push(cover);
    const covers = Int32Array.from(found);
    known.set(shelf, covers);
    return covers;
  };
}

/**
 * Raises the scores of covers whose books are on shelves that are wanted, by the weightiest of them.
 *
 * @param scores one a cover; they are changed themselves, as a copy would be large
 * @param ids of the shelves, in the order of their numbers
 */
export function preferShelves(
  scores: Float32Array,
  wanted: readonly WantedShelf[],
  ids: readonly string[],
  onShelf: CoversOnShelf,
): void {
  const known = wanted
    .map(({ id, weight }) => ({ shelf: ids.indexOf(id), weight }))
    .filter(({ shelf }) => shelf !== -1)
    .toSorted((a, b) => a.weight - b.weight);
  // A cover that is on several is raised from where it was.
  const own = known.map(({ shelf }) => scoresOf(onShelf(shelf), scores));
  known.forEach(({ shelf, weight }, each) => {
    const covers = onShelf(shelf);
    for (let at = 0; at < covers.length; at++) scores[covers[at]!] = own[each]![at]! + weight;
  });
}

function scoresOf(covers: Int32Array, scores: Float32Array): Float32Array {
  const own = new Float32Array(covers.length);
  for (let at = 0; at < own.length; at++) own[at] = scores[covers[at]!]!;
  return own;
}
