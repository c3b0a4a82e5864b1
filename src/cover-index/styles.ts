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

/**
 * How many recent covers of such books are illustrated, and not photographed: the share of the nearest ones, by their
 * weights, pulled towards that of all recent ones of the genre; `undefined` where too few are known.
 *
 * @param nearest covers with their weights for a book, without regard to their years
 */
export function styleAmong(
  { covers, weights }: NearestCovers,
  index: Pick<CoverIndex, 'ownYear' | 'style'>,
  { covers: dated, last }: Pick<DatedCovers, 'covers' | 'last'>,
): StyleOfCovers | undefined {
  const isTold = (cover: number): boolean =>
    (index.ownYear(cover) ?? 0) > last - RECENT && index.style(cover) !== undefined;
  const isDrawn = (cover: number): boolean => index.style(cover) === 'illustrated';
  const genre = dated.filter(isTold);
  const near = Array.from(covers.keys()).filter((at) => isTold(covers[at]!));
  if (near.length < LEAST_NEAR) return undefined;
  const usual = genre.filter(isDrawn).length / genre.length;
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
}
