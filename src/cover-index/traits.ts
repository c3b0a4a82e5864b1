import { type ColourFamily, FAMILIES } from '../palette/colour-families.ts';
import { HUE_PRESENCE } from '../palette/hue-presence.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import { PALETTE_COLOURS, RECORD } from './index-files.ts';
import type { CoverTrait } from './reading.ts';

/** Families that lie close enough for a cover to carry either. */
const EITHER: readonly (readonly ColourFamily[])[] = [
  ['red', 'orange'],
  ['red', 'pink'],
  ['red', 'brown'],
  ['orange', 'yellow'],
  ['yellow', 'gold'],
  ['brown', 'cream'],
  ['white', 'cream'],
  ['green', 'teal'],
  ['teal', 'blue'],
  ['blue', 'green'],
  ['blue', 'navy'],
  ['blue', 'purple'],
  ['purple', 'pink'],
  ['black', 'navy'],
];

/** Families that it says something of covers to lack. */
const LACKED: readonly (readonly ColourFamily[])[] = [
  ['black'],
  ['white'],
  ['grey'],
  ['brown'],
  ['red'],
  ['green'],
  ['blue'],
  ['brown', 'cream'],
  ['red', 'pink'],
  ['yellow', 'gold'],
  ['green', 'teal'],
  ['teal', 'blue'],
  ['blue', 'purple'],
];

const PLAIN = ['warm', 'cool', 'vivid', 'muted', 'flat', 'mixed', 'reaching', 'many'] as const;

/** All that is told of a cover's colours, yes or no. The first are those of carrying each of `FAMILIES`. */
export const COVER_TRAITS: readonly CoverTrait[] = [
  ...FAMILIES.map((family): CoverTrait => ({ kind: 'carrying', families: [family] })),
  ...EITHER.map((families): CoverTrait => ({ kind: 'carrying', families })),
  ...LACKED.map((families): CoverTrait => ({ kind: 'lacking', families })),
  ...PLAIN.map((kind): CoverTrait => ({ kind, families: [] })),
  ...FAMILIES.map((family): CoverTrait => ({ kind: 'striking', families: [family] })),
];

/** Where traits of a kind begin. */
const FIRST = {
  lacking: FAMILIES.length + EITHER.length,
  plain: FAMILIES.length + EITHER.length + LACKED.length,
  striking: FAMILIES.length + EITHER.length + LACKED.length + PLAIN.length,
} as const;

/** OKLab chroma from which on a colour is vivid, and the share of the cover that is seen. */
const VIVID = { chroma: 0.13, share: 0.02 } as const;
/** OKLab lightness below which a colour is nearly black, and above which it is nearly white. */
const NEARLY = { black: 0.3, white: 0.85 } as const;
/** The share of a cover from which on one colour makes it flat, and up to which the largest leaves it mixed. */
const LARGEST = { flat: 0.5, mixed: 0.4 } as const;
/** Families of colours that are many. */
const MANY = 4;
/** The hues from which on and up to which colours are warm, as directions in OKLab: -30° to 115°. */
const WARM = { from: { a: 0.866, b: -0.5 }, to: { a: -0.4226, b: 0.9063 } } as const;

/** Traits of the covers of an index, by their numbers in `COVER_TRAITS`. */
export interface CoverTraits {
  /** Share of all covers that have each. */
  readonly usual: Float64Array;
  /** Of all covers that carry each of `FAMILIES`, the share that has a trait. */
  usualWith(trait: number): Float64Array;
  /** Adds `weight` to the sum of every trait that a cover has. */
  add(cover: number, weight: number, sums: Float64Array): void;
  has(cover: number, trait: number): boolean;
}

/** Tells the traits of covers. @param records `RECORD.size` bytes each */
export function coverTraits(records: Uint8Array, covers: number): CoverTraits {
  const traits = new Uint8Array(covers * COVER_TRAITS.length);
  const starts = new Uint32Array(covers + 1);
  const counts = new Float64Array(COVER_TRAITS.length);
  const readTraits = traitReader(records);
  for (let cover = 0; cover < covers; cover++) {
    const to = readTraits(cover, traits, starts[cover]!);
    for (let at = starts[cover]!; at < to; at++) counts[traits[at]!]! += 1;
    starts[cover + 1] = to;
  }
  const all = traits.slice(0, starts[covers]);
  const has = (cover: number, trait: number): boolean => {
    const to = starts[cover + 1]!;
    for (let at = starts[cover]!; at < to; at++) if (all[at] === trait) return true;
    return false;
  };
  const add = (cover: number, weight: number, sums: Float64Array): void => {
    const to = starts[cover + 1]!;
    for (let at = starts[cover]!; at < to; at++) sums[all[at]!]! += weight;
  };
  const known = new Map<number, Float64Array>();
  return {
    usual: counts.map((count) => count / covers),
    add,
    has,
    usualWith(trait) {
      const kept = known.get(trait);
      if (kept !== undefined) return kept;
      const both = new Float64Array(COVER_TRAITS.length);
      for (let cover = 0; cover < covers; cover++) if (has(cover, trait)) add(cover, 1, both);
      const shares = Float64Array.from(FAMILIES, (_, family) => both[family]! / Math.max(1, counts[family]!));
      known.set(trait, shares);
      return shares;
    },
  };
}

/** Lists the traits of a cover from a place in a list on, by their numbers, and gives the place after the last. */
type ReadTraits = (cover: number, traits: Uint8Array, from: number) => number;

function traitReader(records: Uint8Array): ReadTraits {
  const colours = colourReader(records);
  /** Families of each trait, a bit each. */
  const families = Int32Array.from(COVER_TRAITS, (trait) =>
    trait.families.reduce((bits, family) => bits | (1 << FAMILIES.indexOf(family)), 0),
  );
  const tests = PLAIN.map((kind) => TESTS[kind]);
  return (cover, traits, from) => {
    const read = colours(cover);
    let to = from;
    let trait = 0;
    for (; trait < FIRST.lacking; trait++) if ((read.carried & families[trait]!) !== 0) traits[to++] = trait;
    for (; trait < FIRST.plain; trait++) if ((read.carried & families[trait]!) === 0) traits[to++] = trait;
    for (; trait < FIRST.striking; trait++) if (tests[trait - FIRST.plain]!(read)) traits[to++] = trait;
    if (read.striking !== -1) traits[to++] = FIRST.striking + read.striking;
    return to;
  };
}

/** What traits are told from. */
interface CoverColours {
  /** Families that the cover carries, a bit each, by their numbers in `FAMILIES`. */
  carried: number;
  /** The number of the family that strikes the eye most; -1 on a cover without colours. */
  striking: number;
  /** How many are carried. */
  count: number;
  /** Chroma times share, summed up over warm colours, less that of cool ones. */
  warmth: number;
  isVivid: boolean;
  /** Share of the largest colour. */
  largest: number;
  /** OKLab lightness. */
  darkest: number;
  lightest: number;
}

/** Reads covers' colours, one after the other: what it gives holds until it is asked again. */
function colourReader(records: Uint8Array): (cover: number) => CoverColours {
  const oklab = new Float64Array(3);
  const shares = new Float64Array(FAMILIES.length);
  const colours = {} as CoverColours;
  return (cover) => {
    shares.fill(0);
    forget(colours);
    let salience = -1;
    const from = cover * RECORD.size + RECORD.palette;
    for (let at = from; at < from + PALETTE_COLOURS * RECORD.paletteBytes; at += RECORD.paletteBytes) {
      const share = records[at + 5]! / 255;
      if (share === 0) break;
      pixelToOklab((records[at]! << 16) | (records[at + 1]! << 8) | records[at + 2]!, oklab);
      takeColour(colours, oklab, share);
      shares[records[at + 4]!]! += share;
      if (records[at + 6]! <= salience) continue;
      salience = records[at + 6]!;
      colours.striking = records[at + 4]!;
    }
    for (let family = 0; family < shares.length; family++) {
      if (shares[family]! < HUE_PRESENCE) continue;
      colours.carried |= 1 << family;
      colours.count += 1;
    }
    return colours;
  };
}

function forget(colours: CoverColours): void {
  colours.carried = 0;
  colours.striking = -1;
  colours.count = 0;
  colours.warmth = 0;
  colours.isVivid = false;
  colours.largest = 0;
  colours.darkest = 1;
  colours.lightest = 0;
}

function takeColour(colours: CoverColours, oklab: Float64Array, share: number): void {
  // Read once for an answer and before anything of it is compiled; so without a list in between.
  const l = oklab[0]!;
  const a = oklab[1]!;
  const b = oklab[2]!;
  const chroma = Math.sqrt(a * a + b * b);
  const isWarm = a * WARM.from.b < b * WARM.from.a && b * WARM.to.a < a * WARM.to.b;
  colours.warmth += isWarm ? share * chroma : -share * chroma;
  colours.isVivid ||= chroma >= VIVID.chroma && share >= VIVID.share;
  colours.largest = Math.max(colours.largest, share);
  colours.darkest = Math.min(colours.darkest, l);
  colours.lightest = Math.max(colours.lightest, l);
}

/** What tells the traits that aren't about families. */
const TESTS: Readonly<Record<(typeof PLAIN)[number], (colours: CoverColours) => boolean>> = {
  warm: ({ warmth }) => warmth > 0,
  cool: ({ warmth }) => warmth < 0,
  vivid: ({ isVivid }) => isVivid,
  muted: ({ isVivid }) => !isVivid,
  flat: ({ largest }) => largest >= LARGEST.flat,
  mixed: ({ largest }) => largest < LARGEST.mixed,
  reaching: ({ darkest, lightest }) => darkest < NEARLY.black && lightest > NEARLY.white,
  many: ({ count }) => count >= MANY,
};
