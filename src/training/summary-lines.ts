/** How many rows each reason dropped, in lines. */
export function reasons<Reason extends string>(
  dropped: Readonly<Record<Reason, number>>,
  sentences: Readonly<Record<Reason, string>>,
): string[] {
  return (Object.entries(dropped) as [Reason, number][])
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${formatCount(count).padStart(12)} ${sentences[reason]}`);
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
