import { type ColourFamily, FAMILIES, familyOf } from '../palette/colour-families.ts';
import { NAMED_COLOURS } from '../palette/named-colours.ts';
import type { CoverIndex } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';

/** How colours stand on covers of such books: families, each a number for each of `FAMILIES`, and names. */
export interface ColourStanding {
  /** Probability that a colour of the family is on such a cover, 0 to 1. */
  readonly chances: Float64Array;
  /** The probability over its usual share. */
  readonly lifts: Float64Array;
  /** What speaks for the family; see `familyMerits`. */
  readonly merits: Float64Array;
  /** Of each of `NAMED_COLOURS`: its probability, and that over its usual share. */
  readonly names: { readonly chances: Float64Array; readonly lifts: Float64Array };
}

/** Keeps lifts finite. */
const LEAST_USUAL = 0.002;
/** What the usual salience counts, beside covers that weigh 1 together. */
export const SALIENCE_PRIOR = 0.03;
/** How much it counts that such covers show a family more than others do. */
export const LIFT_EXPONENT = 1.3;

/** How salient each family is on the nearest covers, 0 to 1, never 0. */
export function familySaliences({ covers, weights }: NearestCovers, index: CoverIndex): Float64Array {
  const sums = Float64Array.from(index.usual.families, (usual) => SALIENCE_PRIOR * usual);
  for (let at = 0; at < covers.length; at++) index.addFamilies(covers[at]!, weights[at]!, sums);
  return sums.map((sum) => sum / (1 + SALIENCE_PRIOR));
}

/** What speaks for each family, as a logarithm: how salient it is, and how much more than usual. */
export function familyMerits(saliences: Float64Array, { usual }: Pick<CoverIndex, 'usual'>): Float64Array {
  return saliences.map(
    (salience, family) => Math.log(salience) + LIFT_EXPONENT * Math.log(salience / usual.families[family]!),
  );
}

/**
 * What it counts for a family that a title names. Covers whose titles say red wear it 2.6 times as often as others of their
 * genre; half of that is in what is read of the title already.
 */
const TITLED = 1.1;

/** The same merits, with those families ahead that a title names. */
export function withTitled(merits: Float64Array, titled: readonly ColourFamily[]): Float64Array {
  if (titled.length === 0) return merits;
  return merits.map((merit, family) => merit + (titled.includes(FAMILIES[family]!) ? TITLED : 0));
}

let ofName: Uint8Array | undefined;

/** Sums over the names of each family, one for each of `FAMILIES`. */
function sumByFamily(values: ArrayLike<number>): Float64Array {
  ofName ??= Uint8Array.from(NAMED_COLOURS, ({ hex }) => FAMILIES.indexOf(familyOf(hex)));
  const sums = new Float64Array(FAMILIES.length);
  ofName.forEach((family, name) => {
    sums[family]! += values[name]!;
  });
  return sums;
}

/**
 * How colours stand on such covers. A family's probability is taken as the sum of its names', at most 1.
 *
 * @param chances probability of each name
 */
export function standingOf(
  chances: Float64Array,
  merits: Float64Array,
  { usual }: CoverIndex,
): ColourStanding {
  const sums = sumByFamily(chances);
  return {
    chances: sums.map((sum) => Math.min(1, sum)),
    lifts: liftsOver(sumByFamily(usual.names), sums),
    merits,
    names: { chances, lifts: liftsOver(usual.names, chances) },
  };
}

function liftsOver(usually: ArrayLike<number>, chances: Float64Array): Float64Array {
  return chances.map((chance, at) => chance / Math.max(LEAST_USUAL, usually[at]!));
}

/** Families that lead an answer. */
const LEADING = 3;

/** The families for which most speaks, best first. */
export function leadingFamilies({ merits }: Pick<ColourStanding, 'merits'>): ColourFamily[] {
  return FAMILIES.map((family, at) => ({ family, merit: merits[at]! }))
    .toSorted((a, b) => b.merit - a.merit)
    .slice(0, LEADING)
    .map(({ family }) => family);
}
