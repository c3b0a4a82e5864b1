const SINGULAR: Readonly<Record<string, string>> = { are: 'is', have: 'has', were: 'was', lead: 'leads' };

/**
 * How many rows each reason dropped, in lines.
 *
 * @param sentences what stands behind the number, of many: `have no image`
 */
export function reasons<Reason extends string>(
  dropped: Readonly<Record<Reason, number>>,
  sentences: Readonly<Record<Reason, string>>,
): string[] {
  return (Object.entries(dropped) as [Reason, number][])
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${formatCount(count).padStart(12)} ${predicate(count, sentences[reason])}`);
}

/** What is said of so many, from what is said of many. */
export function predicate(count: number, ofMany: string): string {
  const [verb = ''] = ofMany.split(' ', 1);
  return count === 1 ? (SINGULAR[verb] ?? verb) + ofMany.slice(verb.length) : ofMany;
}

/** Marks what came of a step that had nothing to do. */
export function again({ kept }: { readonly kept: boolean }): string {
  return kept ? ' (kept from before)' : '';
}

/** e.g. `12,345` */
export function formatCount(count: number): string {
  return count.toLocaleString('en');
}

/** The sum of counts. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
