import { seededRandom, shuffle } from '../../random.ts';

/**
 * Deals rows with several labels each into parts so that every part gets its share of every label: iterative
 * stratification (Sechidis, Tsoumakas and Vlahavas 2011, "On the Stratification of Multi-Label Data"). The
 * label with the fewest rows left is dealt first, each of its rows to the part that wants most of it.
 *
 * @param rows labels of each row, as numbers
 * @param shares of the parts, which sum to 1
 * @returns the part of each row
 */
export function stratify(
  rows: readonly (readonly number[])[],
  shares: readonly number[],
  seed: number,
): number[] {
  const random = seededRandom(seed);
  const order = Uint32Array.from(rows, (_, row) => row);
  shuffle(order, random);
  const rowsOf = new Map<number, number[]>();
  for (const row of order) {
    for (const label of rows[row]!) {
      const own = rowsOf.get(label);
      if (own) own.push(row);
      else rowsOf.set(label, [row]);
    }
  }
  const wanted = shares.map((share) => share * rows.length);
  const wantedOf = new Map(
    [...rowsOf].map(([label, own]) => [label, shares.map((share) => share * own.length)]),
  );
  const left = new Map([...rowsOf].map(([label, own]) => [label, own.length]));
  const parts = Array.from(rows, () => -1);

  const deal = (row: number, label?: number): void => {
    const part = neediest(label === undefined ? wanted : wantedOf.get(label)!, wanted, random);
    parts[row] = part;
    wanted[part]! -= 1;
    for (const own of rows[row]!) {
      wantedOf.get(own)![part]! -= 1;
      left.set(own, left.get(own)! - 1);
    }
  };
  for (let label = rarest(left); label !== undefined; label = rarest(left)) {
    for (const row of rowsOf.get(label)!) if (parts[row] === -1) deal(row, label);
  }
  for (const row of order) if (parts[row] === -1) deal(row);
  return parts;
}

/** The label with the fewest rows left, if any has some. */
function rarest(left: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [label, count] of left) {
    if (count === 0) continue;
    const least = best === undefined ? Infinity : left.get(best)!;
    if (count < least || (count === least && label < best!)) best = label;
  }
  return best;
}

/** The part that wants most; of equals the one that wants most rows at all, then one by chance. */
function neediest(wants: readonly number[], wanted: readonly number[], random: () => number): number {
  const most = Math.max(...wants);
  let best = wants.flatMap((want, part) => (want === most ? [part] : []));
  const mostRows = Math.max(...best.map((part) => wanted[part]!));
  best = best.filter((part) => wanted[part] === mostRows);
  return best[Math.floor(random() * best.length)]!;
}
