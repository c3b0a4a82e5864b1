/** Pixels of ink side by side in their rows, from the top left on; none touches the next one in its row. */
export interface InkRuns {
  readonly count: number;
  /** The row of each, its first column, and the one behind its last: `[count, 3]`, and room behind them. */
  readonly places: Int32Array;
}

/** A connected piece of ink. */
export interface InkMark {
  readonly pixels: number;
  /** Sides of its pixels that lie against the ground, or on the picture's edge. */
  readonly rim: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Puts runs together into pieces that hang together, corners included (A. Rosenfeld and J. Pfaltz, "Sequential
 * operations in digital picture processing", 1966).
 *
 * @returns the pieces, in the order in which they begin
 */
export function marksOf(runs: InkRuns): InkMark[] {
  const { earlier, rims } = joinRuns(runs);
  const marks: OpenMark[] = [];
  const markOf = new Int32Array(runs.count);
  for (let run = 0; run < runs.count; run++) {
    const first = firstOf(earlier, run);
    if (first === run)
      markOf[run] = marks.push({ pixels: 0, rim: 0, west: Infinity, east: 0, north: Infinity, south: 0 }) - 1;
    const mark = marks[markOf[first]!]!;
    const y = runs.places[run * 3]!;
    const from = runs.places[run * 3 + 1]!;
    const to = runs.places[run * 3 + 2]!;
    mark.pixels += to - from;
    mark.rim += rims[run]!;
    mark.west = Math.min(mark.west, from);
    mark.east = Math.max(mark.east, to);
    mark.north = Math.min(mark.north, y);
    mark.south = y + 1;
  }
  return marks.map(({ pixels, rim, west, east, north, south }) => ({
    pixels,
    rim,
    width: east - west,
    height: south - north,
  }));
}

/** A piece as far as it is known; east and south lie outside. */
interface OpenMark {
  pixels: number;
  rim: number;
  west: number;
  east: number;
  north: number;
  south: number;
}

interface JoinedRuns {
  /** An earlier run that each hangs together with; the first of a piece has itself. */
  readonly earlier: Int32Array;
  /** The rim of each, without the sides that it shares with runs above, for both. */
  readonly rims: Int32Array;
}

function joinRuns({ count, places }: InkRuns): JoinedRuns {
  const earlier = new Int32Array(count);
  const rims = new Int32Array(count);
  let above = 0;
  for (let run = 0; run < count; run++) {
    const y = places[run * 3]!;
    const from = places[run * 3 + 1]!;
    const to = places[run * 3 + 2]!;
    earlier[run] = run;
    rims[run] = 2 * (to - from) + 2;
    while (places[above * 3]! < y - 1 || (places[above * 3] === y - 1 && places[above * 3 + 2]! < from))
      above++;
    for (let other = above; places[other * 3] === y - 1 && places[other * 3 + 1]! <= to; other++) {
      const shared = Math.min(to, places[other * 3 + 2]!) - Math.max(from, places[other * 3 + 1]!);
      if (shared > 0) rims[run]! -= 2 * shared;
      const [one, two] = [firstOf(earlier, run), firstOf(earlier, other)];
      earlier[Math.max(one, two)] = Math.min(one, two);
    }
  }
  return { earlier, rims };
}

/** The first run that one is known to hang together with; the way there is made shorter. */
function firstOf(earlier: Int32Array, run: number): number {
  let at = run;
  while (earlier[at] !== at) {
    earlier[at] = earlier[earlier[at]!]!;
    at = earlier[at]!;
  }
  return at;
}
