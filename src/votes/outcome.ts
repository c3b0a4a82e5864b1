/** What the votes of each entry come to. */
export interface VoteResult {
  /** Votes of all entries together. */
  readonly total: number;
  /** Entries by their votes, most first, and those that are level in the order in which they were put to the vote. */
  readonly ranking: readonly { readonly entry: number; readonly votes: number }[];
  /** The entry that won; none where nobody voted. */
  readonly winner?: number;
  /** The others that have as many votes as the winner: of those that are level, the one that was listed first wins. */
  readonly level: readonly number[];
}

/**
 * Tells who won.
 *
 * @param counts votes of each entry, in the order in which they were put to the vote
 */
export function outcomeOf(counts: readonly number[]): VoteResult {
  const total = counts.reduce((sum, votes) => sum + votes, 0);
  const ranking = counts
    .map((votes, entry) => ({ entry, votes }))
    .toSorted((one, other) => other.votes - one.votes || one.entry - other.entry);
  const [first] = ranking;
  if (total === 0 || first === undefined) return { total, ranking, level: [] };
  const level = ranking.slice(1).filter(({ votes }) => votes === first.votes);
  return { total, ranking, winner: first.entry, level: level.map(({ entry }) => entry) };
}
