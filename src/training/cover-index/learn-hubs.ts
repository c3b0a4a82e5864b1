/** What may lead one book's answer: covers, with what speaks for each as a logarithm. */
export type LeadingCovers = readonly { readonly cover: number; readonly worth: number }[];

const ROUNDS = 10;
/** How fast a cover's hubness follows how often it leads. */
const RATE = 0.1;
/** The share of answers that a cover may lead without being a hub. */
const FAIR_SHARE = 0.0003;
/** What hubness comes to at most: of two palettes so far apart in worth the better one always leads. */
const MOST = 0.6;

/**
 * How often each cover would lead answers, as a logarithm to be taken off what speaks for it: palettes of a few covers
 * would else lead the answers for all books of a kind. Rises for those that lead many answers and falls for those that
 * lead few, as prices do in an auction, until demand is spread.
 * Source: D. P. Bertsekas, "Auction algorithms for network flow problems", 1992; hubs are those of M. Radovanović et al.,
 * "Hubs in space", 2010.
 *
 * @param books what may lead the answer to each of many blurbs
 * @returns one number a cover, from 0
 */
export function learnHubs(books: readonly LeadingCovers[], covers: number): Float64Array {
  const hubness = new Float64Array(covers);
  const fair = FAIR_SHARE * books.length;
  if (fair === 0) return hubness;
  for (let round = 0; round < ROUNDS; round++) {
    const led = new Float64Array(covers);
    for (const leading of books) {
      const first = leaderOf(leading, hubness);
      if (first !== undefined) led[first]! += 1;
    }
    for (let cover = 0; cover < covers; cover++) {
      const step = RATE * Math.log((led[cover]! + fair) / (2 * fair));
      hubness[cover] = Math.min(MOST, Math.max(0, hubness[cover]! + step));
    }
  }
  return hubness;
}

/** The cover for which most speaks after its hubness; of equals the first. */
function leaderOf(leading: LeadingCovers, hubness: Float64Array): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  for (const { cover, worth } of leading) {
    const left = worth - hubness[cover]!;
    if (left > most) [best, most] = [cover, left];
  }
  return best;
}
