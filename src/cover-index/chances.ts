import type { CoverIndex } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';
import { sigmoid } from '../models/probabilities.ts';

/** Covers at the usual shares that the nearest ones are thought to stand beside. */
export const SHARE_PRIOR = 0.06;

/**
 * The share of the nearest covers that carry each name, pulled a little towards what is usual.
 *
 * @returns one number a name, 0 to 1, never either
 */
export function sharesAmong(
  { covers, weights }: NearestCovers,
  index: Pick<CoverIndex, 'usual' | 'addNames'>,
): Float64Array {
  const shares = new Float64Array(index.usual.names);
  for (let name = 0; name < shares.length; name++) shares[name]! *= SHARE_PRIOR;
  for (let at = 0; at < covers.length; at++) index.addNames(covers[at]!, weights[at]!, shares);
  for (let name = 0; name < shares.length; name++) {
    shares[name] = Math.min(1 - 1e-4, Math.max(1e-4, shares[name]! / (1 + SHARE_PRIOR)));
  }
  return shares;
}

/**
 * The calibrated probability that each name is on a book's cover: what the text says of it and what the nearest
 * covers carry, weighed as was fitted on books whose own cover was left out.
 *
 * @param logits the graph's, one a name
 * @param evidence log-odds that something else adds to those of each name
 */
export function chancesOf(
  logits: Float32Array,
  shares: Float64Array,
  index: CoverIndex,
  evidence?: Float64Array,
): Float64Array {
  const { offset, head, covers } = index.chances;
  return shares.map((share, name) =>
    sigmoid(
      offset[name]! +
        head[name]! * logits[name]! +
        covers[name]! * Math.log(share / (1 - share)) +
        (evidence?.[name] ?? 0),
    ),
  );
}
