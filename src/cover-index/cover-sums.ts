import { toOklab } from '../palette/oklab.ts';
import { type CoverRows, ROW } from './cover-rows.ts';
import { type IndexDescription, PALETTE_COLOURS, RECORD, WORN_COLOURS } from './index-files.ts';

/** What is summed up over many covers of an index, for every answer: so these look at rows' bytes themselves. */
export interface CoverSums {
  /**
   * Has the rows of some covers brought into the processor's cache: asked for one right after the other, dozens of them are
   * on their way at a time, where sums would wait for each before they ask for the next.
   */
  fetch(covers: Int32Array): void;
  /** The same of their whole records, with what they wear. */
  fetchRecords(covers: Int32Array): void;
  /** Adds `weight` to the sum of every name that is on a cover; one sum for each of `NAMED_COLOURS`. */
  addNames(cover: number, weight: number, sums: Float64Array): void;
  /** The sum of what the names that are on a cover count; one number for each of `NAMED_COLOURS`. */
  sumOfNames(cover: number, values: Float64Array): number;
  /** Adds how salient each of `FAMILIES` is on a cover, as its most salient colour, times `weight`. */
  addFamilies(cover: number, weight: number, sums: Float64Array): void;
  /** OKLab of each name's mean colour on all covers, three numbers each. */
  readonly usualOklab: Float32Array;
  /**
   * Adds every colour of a palette to the sums of its name, by `weight` and the root of its share: OKLab times that,
   * and that itself; four numbers for each of `NAMED_COLOURS`.
   */
  addColours(cover: number, weight: number, sums: Float64Array): void;
  /** Calls back for every colour of a palette with its name's index, its share, and where its OKLab stands in a table. */
  eachColour(
    cover: number,
    take: (name: number, share: number, oklab: Float32Array, at: number) => void,
  ): void;
  /**
   * The squared OKLab distance of the nearest colour of each cover's palette from each of some colours, `[covers, wanted]`,
   * infinite where it has none. A cover's colour counts for the one that it is nearest to.
   *
   * @param wanted OKLab, three numbers a colour
   */
  nearestColours(wanted: Float64Array): Float32Array;
  /**
   * The mean, over a worn palette's colours, of what their families count, each weighed by what its role does; both by
   * their indices. Not a number where no role of the palette counts.
   */
  meanOfWorn(cover: number, roles: readonly number[], families: Float64Array): number;
}

/** Fours of bytes that a processor fetches at once. */
const CACHE_LINE = 16;

/**
 * Makes the sums over the covers of an index.
 *
 * @param records its covers, `RECORD.size` bytes each
 * @param rows what of them every answer asks
 */
export function coverSums(
  records: Uint8Array,
  rows: CoverRows,
  { covers, usual }: Pick<IndexDescription, 'covers' | 'usual'>,
): CoverSums {
  const { bytes, integers, floats } = rows;
  const { names, starts } = rows.present;
  /** Roots of shares, by their 255ths. */
  const roots = Float64Array.from({ length: 256 }, (_, share) => Math.sqrt(share / 255));
  const fetched = new Int32Array(1);
  return {
    fetch(some) {
      let all = 0;
      for (let at = 0; at < some.length; at++) {
        const from = some[at]! * ROW.fours;
        all ^= names[starts[some[at]!]!]!;
        for (let four = from; four < from + ROW.fours; four += CACHE_LINE) all ^= integers[four]!;
      }
      // What is kept must have been read.
      fetched[0] = all;
    },
    fetchRecords(some) {
      let all = 0;
      for (let at = 0; at < some.length; at++) {
        const from = some[at]! * RECORD.size;
        all ^= records[from]! ^ records[from + 4 * CACHE_LINE]! ^ records[from + RECORD.size - 1]!;
      }
      fetched[0] = all;
    },
    usualOklab: Float32Array.from(usual.typical.map(toOklab).flatMap(({ l, a, b }) => [l, a, b])),
    addNames(cover, weight, sums) {
      const end = starts[cover + 1]!;
      for (let at = starts[cover]!; at < end; at++) sums[names[at]!]! += weight;
    },
    sumOfNames(cover, values) {
      let sum = 0;
      const end = starts[cover + 1]!;
      for (let at = starts[cover]!; at < end; at++) sum += values[names[at]!]!;
      return sum;
    },
    addFamilies(cover, weight, sums) {
      const from = cover * ROW.bytes;
      for (let at = from; at < from + PALETTE_COLOURS; at++) {
        const salience = bytes[at + ROW.saliences]!;
        if (salience === 0) return;
        sums[bytes[at + ROW.families]!]! += (weight * salience) / 255;
      }
    },
    addColours(cover, weight, sums) {
      const from = cover * ROW.bytes;
      let place = cover * ROW.fours + ROW.places;
      for (let at = from; at < from + PALETTE_COLOURS; at++, place += 3) {
        const share = bytes[at + ROW.shares]!;
        if (share === 0) return;
        addColour(sums, bytes[at + ROW.names]!, floats, place, weight * roots[share]!);
      }
    },
    eachColour(cover, take) {
      const from = cover * ROW.bytes;
      let place = cover * ROW.fours + ROW.places;
      for (let at = from; at < from + PALETTE_COLOURS; at++, place += 3) {
        const share = bytes[at + ROW.shares]!;
        if (share === 0) return;
        take(bytes[at + ROW.names]!, share / 255, floats, place);
      }
    },
    nearestColours: (wanted) => nearestColours(wanted, rows, covers),
    meanOfWorn(cover, roles, families) {
      let sum = 0;
      let total = 0;
      const from = cover * RECORD.size + RECORD.worn;
      for (let at = from; at < from + WORN_COLOURS * RECORD.wornBytes; at += RECORD.wornBytes) {
        const role = records[at + 5]!;
        if (role === 0) continue;
        const weight = roles[role - 1]!;
        sum += weight * families[records[at + 4]!]!;
        total += weight;
      }
      return sum / total;
    },
  };
}

/** Adds a colour, the OKLab at `from` in a table, to sums of four numbers a name. */
export function addColour(
  sums: Float64Array,
  name: number,
  oklab: Float32Array,
  from: number,
  weight: number,
): void {
  sums[name * 4]! += weight * oklab[from]!;
  sums[name * 4 + 1]! += weight * oklab[from + 1]!;
  sums[name * 4 + 2]! += weight * oklab[from + 2]!;
  sums[name * 4 + 3]! += weight;
}

function nearestColours(wanted: Float64Array, { bytes, floats }: CoverRows, covers: number): Float32Array {
  const count = wanted.length / 3;
  const nearest = new Float32Array(covers * count).fill(Infinity);
  for (let cover = 0; cover < covers; cover++) {
    for (let colour = 0; colour < PALETTE_COLOURS; colour++) {
      if (bytes[cover * ROW.bytes + ROW.shares + colour] === 0) break;
      const at = cover * ROW.fours + ROW.places + 3 * colour;
      let best = 0;
      let least = Infinity;
      for (let one = 0; one < count; one++) {
        const l = floats[at]! - wanted[one * 3]!;
        const a = floats[at + 1]! - wanted[one * 3 + 1]!;
        const b = floats[at + 2]! - wanted[one * 3 + 2]!;
        const distance = l * l + a * a + b * b;
        if (distance >= least) continue;
        best = one;
        least = distance;
      }
      const place = cover * count + best;
      if (least < nearest[place]!) nearest[place] = least;
    }
  }
  return nearest;
}
