import type { CoverIndex } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';
import type { StyleOfCovers } from './reading.ts';
import type { DatedCovers } from './years.ts';

/** Years, the last among them, of which covers are recent. */
const RECENT = 3;
/** Covers of a known style near a book without which nothing is told of such covers. */
const LEAST_NEAR = 30;
/** Covers at the genre's own share that the nearest are thought to stand beside. */
const PRIOR_COVERS = 20;

/** Tells how many recent covers of such books are illustrated; `undefined` where too few are known. */
type TellStyle = (
  nearest: NearestCovers,
  dated: Pick<DatedCovers, 'covers' | 'last'>,
) => StyleOfCovers | undefined;

/**
 * Makes a teller of how many recent covers of such books are illustrated, and not photographed: the share of the nearest
 * ones, by their weights without regard to their years, pulled towards that of all recent ones of the genre, which is
 * counted once.
 */
export function styleTeller(index: Pick<CoverIndex, 'ownYear' | 'style'>): TellStyle {
  const usualShares = new WeakMap<readonly number[], number>();
  const isDrawn = (cover: number): boolean => index.style(cover) === 'illustrated';
  return ({ covers, weights }, { covers: dated, last }) => {
    const isTold = (cover: number): boolean =>
      (index.ownYear(cover) ?? 0) > last - RECENT && index.style(cover) !== undefined;
    const near: number[] = [];
    for (let at = 0; at < covers.length; at++) if (isTold(covers[at]!)) near.push(at);
    if (near.length < LEAST_NEAR) return undefined;
    const usual = usualShares.get(dated) ?? shareOf(isDrawn, dated.filter(isTold));
    usualShares.set(dated, usual);
    let [sum, squares, drawn] = [0, 0, 0];
    for (const at of near) {
      sum += weights[at]!;
      squares += weights[at]! ** 2;
      if (isDrawn(covers[at]!)) drawn += weights[at]!;
    }
    const alike = sum ** 2 / squares;
    return {
      illustrated: (alike * (drawn / sum) + PRIOR_COVERS * usual) / (alike + PRIOR_COVERS),
      covers: near.length,
      since: last - RECENT + 1,
    };
  };
}

function shareOf(isIt: (cover: number) => boolean, covers: readonly number[]): number {
  return covers.filter(isIt).length / covers.length;
}
