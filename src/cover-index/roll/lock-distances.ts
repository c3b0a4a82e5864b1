import type { ColourLock } from '../../palette/locked-palette.ts';
import { toOklab } from '../../palette/oklab.ts';
import type { CoverIndex } from '../cover-index.ts';

/** OKLab distance up to which a cover's colour is called the same: some four just noticeable differences. */
export const SAME_COLOUR = 0.08;

/** … and up to which it is called near: what is further away is another colour. */
export const NEAR_COLOUR = 0.15;

/** What a lock counts at most that a cover has no colour for, as a distance. */
const NO_COLOUR = 0.5;

/** How far covers are from carrying some colours, in OKLab: one a cover. */
export interface LockDistances {
  /** The largest distance of a lock from the colour of the cover's palette that is nearest to it. */
  readonly farthest: Float32Array;
  /** How near a cover comes to all of them: the sum of these distances, as a number below 0. */
  readonly nearness: () => Float32Array;
}

/** How far covers are from carrying some colours, each as a colour of its own. */
export function lockDistances(
  locks: readonly ColourLock[],
  index: Pick<CoverIndex, 'covers' | 'nearestColours'>,
): LockDistances {
  const wanted = locks.map(({ hex }) => toOklab(hex)).flatMap(({ l, a, b }) => [l, a, b]);
  const squares = index.nearestColours(Float64Array.from(wanted));
  const farthest = new Float32Array(index.covers);
  for (let cover = 0; cover < index.covers; cover++) {
    let most = 0;
    for (let lock = 0; lock < locks.length; lock++) {
      most = Math.max(most, squares[cover * locks.length + lock]!);
    }
    farthest[cover] = Math.sqrt(most);
  }
  return {
    farthest,
    nearness() {
      const nearness = new Float32Array(index.covers);
      for (let at = 0; at < squares.length; at++) {
        nearness[Math.floor(at / locks.length)]! -= Math.min(NO_COLOUR, Math.sqrt(squares[at]!));
      }
      return nearness;
    },
  };
}
