import { toOklab } from '../palette/oklab.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import { type IndexDescription, PALETTE_COLOURS, RECORD, WORN_COLOURS } from './index-files.ts';

/** What is summed up over many covers of an index, for every answer: so these look at records' bytes themselves. */
export interface CoverSums {
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

/** Makes the sums over the covers of an index. @param records its covers, `RECORD.size` bytes each */
export function coverSums(
  records: Uint8Array,
  { covers, usual }: Pick<IndexDescription, 'covers' | 'usual'>,
): CoverSums {
  const palettes = palettesOf(records, covers);
  const { names, shares, places } = palettes;
  const presence = presenceOf(records, covers);
  const salient = salienceOf(records, covers);
  /** Roots of shares, by their 255ths. */
  const roots = Float64Array.from({ length: 256 }, (_, share) => Math.sqrt(share / 255));
  return {
    usualOklab: Float32Array.from(usual.typical.map(toOklab).flatMap(({ l, a, b }) => [l, a, b])),
    addNames(cover, weight, sums) {
      const to = presence.starts[cover + 1]!;
      for (let at = presence.starts[cover]!; at < to; at++) sums[presence.names[at]!]! += weight;
    },
    sumOfNames(cover, values) {
      let sum = 0;
      const to = presence.starts[cover + 1]!;
      for (let at = presence.starts[cover]!; at < to; at++) sum += values[presence.names[at]!]!;
      return sum;
    },
    addFamilies(cover, weight, sums) {
      const to = salient.starts[cover + 1]!;
      for (let at = salient.starts[cover]!; at < to; at++) {
        sums[salient.families[at]!]! += (weight * salient.saliences[at]!) / 255;
      }
    },
    addColours(cover, weight, sums) {
      const from = cover * PALETTE_COLOURS;
      for (let colour = from; colour < from + PALETTE_COLOURS; colour++) {
        const share = shares[colour]!;
        if (share === 0) return;
        addColour(sums, names[colour]!, places, colour * 3, weight * roots[share]!);
      }
    },
    eachColour(cover, take) {
      const from = cover * PALETTE_COLOURS;
      for (let colour = from; colour < from + PALETTE_COLOURS; colour++) {
        if (shares[colour] === 0) return;
        take(names[colour]!, shares[colour]! / 255, places, colour * 3);
      }
    },
    nearestColours: (wanted) => nearestColours(wanted, palettes, covers),
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

function nearestColours(wanted: Float64Array, { shares, places }: Palettes, covers: number): Float32Array {
  const count = wanted.length / 3;
  const nearest = new Float32Array(covers * count).fill(Infinity);
  for (let cover = 0; cover < covers; cover++) {
    for (let colour = 0; colour < PALETTE_COLOURS; colour++) {
      if (shares[cover * PALETTE_COLOURS + colour] === 0) break;
      const at = (cover * PALETTE_COLOURS + colour) * 3;
      let best = 0;
      let least = Infinity;
      for (let one = 0; one < count; one++) {
        const l = places[at]! - wanted[one * 3]!;
        const a = places[at + 1]! - wanted[one * 3 + 1]!;
        const b = places[at + 2]! - wanted[one * 3 + 2]!;
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

/** The names on each cover, one after the other, and where those of each begin. */
interface Presence {
  readonly names: Uint8Array;
  /** `[covers + 1]` */
  readonly starts: Uint32Array;
}

function presenceOf(records: Uint8Array, covers: number): Presence {
  const names: number[] = [];
  const starts = new Uint32Array(covers + 1);
  for (let cover = 0; cover < covers; cover++) {
    const from = cover * RECORD.size + RECORD.presence;
    for (let byte = 0; byte < RECORD.presenceBytes; byte++) {
      for (let bits = records[from + byte]!; bits !== 0; bits &= bits - 1) {
        names.push(byte * 8 + 31 - Math.clz32(bits & -bits));
      }
    }
    starts[cover + 1] = names.length;
  }
  return { names: Uint8Array.from(names), starts };
}

/** How salient families are on each cover, as their most salient colours, in 255ths; and where those of each begin. */
interface Salience {
  readonly families: Uint8Array;
  readonly saliences: Uint8Array;
  /** `[covers + 1]` */
  readonly starts: Uint32Array;
}

function salienceOf(records: Uint8Array, covers: number): Salience {
  const families = new Uint8Array(covers * PALETTE_COLOURS);
  const saliences = new Uint8Array(covers * PALETTE_COLOURS);
  const starts = new Uint32Array(covers + 1);
  let count = 0;
  for (let cover = 0; cover < covers; cover++) {
    const from = cover * RECORD.size + RECORD.palette;
    for (let at = from; at < from + PALETTE_COLOURS * RECORD.paletteBytes; at += RECORD.paletteBytes) {
      const salience = records[at + 6]!;
      if (salience === 0) continue;
      let place = starts[cover]!;
      while (place < count && families[place] !== records[at + 4]) place += 1;
      if (place === count) count += 1;
      families[place] = records[at + 4]!;
      saliences[place] = Math.max(saliences[place]!, salience);
    }
    starts[cover + 1] = count;
  }
  return { families: families.slice(0, count), saliences: saliences.slice(0, count), starts };
}

/** The colours of all covers' palettes, `PALETTE_COLOURS` a cover: near to each other, as every answer asks hundreds. */
interface Palettes {
  /** Indices in `NAMED_COLOURS`. */
  readonly names: Uint8Array;
  /** In 255ths; 0 marks none. */
  readonly shares: Uint8Array;
  /** OKLab, three numbers a colour. */
  readonly places: Float32Array;
}

function palettesOf(records: Uint8Array, covers: number): Palettes {
  const names = new Uint8Array(covers * PALETTE_COLOURS);
  const shares = new Uint8Array(covers * PALETTE_COLOURS);
  const places = new Float32Array(covers * PALETTE_COLOURS * 3);
  const one = new Float64Array(3);
  for (let colour = 0; colour < names.length; colour++) {
    const cover = Math.floor(colour / PALETTE_COLOURS);
    const at = cover * RECORD.size + RECORD.palette + (colour % PALETTE_COLOURS) * RECORD.paletteBytes;
    names[colour] = records[at + 3]!;
    shares[colour] = records[at + 5]!;
    pixelToOklab((records[at]! << 16) | (records[at + 1]! << 8) | records[at + 2]!, one);
    for (let axis = 0; axis < 3; axis++) places[colour * 3 + axis] = one[axis]!;
  }
  return { names, shares, places };
}
