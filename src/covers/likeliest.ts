import type { SeenCategory } from './reading.ts';

/** Categories that may stand for a cover together, and the chance that they hold at least. */
const TOGETHER = 3;
const MOST_OF_IT = 0.5;

/**
 * The fewest categories that hold half of the chance, most probable first: one of which a cover can be said to look like,
 * or two or three of which it is one; none where even three hold less.
 *
 * @param categories most probable first
 */
export function likeliest(categories: readonly SeenCategory[]): SeenCategory[] {
  let held = 0;
  for (const [at, { score }] of categories.slice(0, TOGETHER).entries()) {
    held += score;
    if (held >= MOST_OF_IT) return categories.slice(0, at + 1);
  }
  return [];
}
