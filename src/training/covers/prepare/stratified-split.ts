import { hashText, seededRandom, shuffle } from '../../random.ts';

/** How rows are dealt in two. */
export interface StratifiedSplitOptions {
  /** Share of the rows that are taken, rounded up over all classes, as scikit-learn does. */
  readonly share: number;
  /** Rows of every class that are taken, even of a class whose share would be less. */
  readonly least: number;
  readonly seed: number;
}

/** Rows by their number, in ascending order. */
export interface StratifiedSplit {
  readonly taken: readonly number[];
  readonly left: readonly number[];
}

/**
 * Takes a share of the rows at random, of each class its share, by largest remainders; at least one row of each
 * class with more than one is left.
 *
 * @param labels the class of each row
 */
export function stratifiedSplit(
  labels: readonly number[],
  { share, least, seed }: StratifiedSplitOptions,
): StratifiedSplit {
  const rowsOf = new Map<number, number[]>();
  labels.forEach((label, row) => {
    const rows = rowsOf.get(label);
    if (rows) rows.push(row);
    else rowsOf.set(label, [row]);
  });
  const classes = [...rowsOf].toSorted(([a], [b]) => a - b);
  const total = Math.ceil(labels.length * share - 1e-9);
  const seats = apportion(
    classes.map(([, rows]) => rows.length),
    total,
    least,
  );
  const taken: number[] = [];
  classes.forEach(([label, rows], at) => {
    const shuffled = Int32Array.from(rows);
    shuffle(shuffled, seededRandom(hashText(String(label), seed)));
    for (const row of shuffled.subarray(0, seats[at])) taken.push(row);
  });
  const isTaken = new Set(taken);
  return {
    taken: taken.toSorted((a, b) => a - b),
    left: labels.flatMap((_, row) => (isTaken.has(row) ? [] : [row])),
  };
}

/**
 * Deals `total` seats to classes in proportion to their sizes (Hamilton's method of largest remainders), within
 * `least` and one less than a class has.
 */
function apportion(sizes: readonly number[], total: number, least: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const quotas = sizes.map((size) => (total * size) / all);
  const most = sizes.map((size) => Math.max(0, size - 1));
  const lower = most.map((limit) => Math.min(least, limit));
  const seats = quotas.map((quota, at) => Math.min(Math.max(Math.floor(quota), lower[at]!), most[at]!));
  let rest = total - seats.reduce((sum, seat) => sum + seat, 0);
  while (rest !== 0) {
    const step = Math.sign(rest);
    const at = furthest(quotas, seats, step, step > 0 ? most : lower);
    if (at === undefined) break;
    seats[at]! += step;
    rest -= step;
  }
  return seats;
}

/** The class that is furthest below (`step` 1) or above (-1) its quota and may still change. */
function furthest(
  quotas: readonly number[],
  seats: readonly number[],
  step: number,
  limits: readonly number[],
): number | undefined {
  let best: number | undefined;
  let bestGap = -Infinity;
  quotas.forEach((quota, at) => {
    const gap = (quota - seats[at]!) * step;
    if (seats[at] === limits[at] || gap <= bestGap) return;
    best = at;
    bestGap = gap;
  });
  return best;
}
