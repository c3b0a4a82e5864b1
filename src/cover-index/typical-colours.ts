import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { nameIndexOf } from '../palette/colour-name.ts';
import { oklabToHex, pixelToOklab } from '../palette/pixel-colours.ts';
import { toOklab } from '../palette/oklab.ts';
import type { CoverIndex, IndexedColour } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';

/** What a name's mean colour on all covers counts, beside covers that weigh 1 together. */
const PRIOR = 0.01;

/** Sums of OKLab, and of the weights, four numbers a name. */
type Sums = Float64Array;

/**
 * The typical colour of each name on the nearest covers, as `#rrggbb`: the mean in OKLab of the palettes' colours
 * of that name, each counting by its cover's weight and the root of its share. Where such a mean would go by
 * another name, as that of two far ends of one, it is the palettes' colour nearest to it.
 */
export function typicalColours(nearest: NearestCovers, index: CoverIndex): string[] {
  const sums: Sums = new Float64Array(NAMED_COLOURS.length * 4);
  index.usual.typical.forEach((hex, name) => {
    const { l, a, b } = toOklab(hex);
    add(sums, name, [l, a, b], PRIOR);
  });
  const one = new Float64Array(3);
  eachColour(nearest, index, ({ colour, name, share }, weight) => {
    pixelToOklab(colour, one);
    add(sums, name, one, weight * Math.sqrt(share));
  });
  const means = NAMED_COLOURS.map((_, name) => meanOf(sums, name));
  const hexes = means.map(([l, a, b]) => oklabToHex({ l, a, b }));
  const strayed = new Set(hexes.flatMap((hex, name) => (isNamed(hex, name) ? [] : [name])));
  return strayed.size === 0 ? hexes : withNearest(hexes, means, strayed, nearest, index);
}

function isNamed(hex: string, name: number): boolean {
  return nameIndexOf(Number.parseInt(hex.slice(1), 16)) === name;
}

/** The hexes, those of strayed names replaced by the palettes' own colour nearest to the mean, if there is one. */
function withNearest(
  hexes: readonly string[],
  means: readonly (readonly [number, number, number])[],
  strayed: ReadonlySet<number>,
  nearest: NearestCovers,
  index: CoverIndex,
): string[] {
  const best = new Map<number, { readonly colour: number; readonly distance: number }>();
  const one = new Float64Array(3);
  eachColour(nearest, index, ({ colour, name }) => {
    if (!strayed.has(name)) return;
    pixelToOklab(colour, one);
    const [l, a, b] = means[name]!;
    const distance = Math.hypot(one[0]! - l, one[1]! - a, one[2]! - b);
    if (distance < (best.get(name)?.distance ?? Infinity)) best.set(name, { colour, distance });
  });
  return hexes.map((hex, name) => {
    if (!strayed.has(name)) return hex;
    const found = best.get(name);
    return found ? `#${found.colour.toString(16).padStart(6, '0')}` : index.usual.typical[name]!;
  });
}

function eachColour(
  { covers, weights }: NearestCovers,
  index: CoverIndex,
  take: (colour: IndexedColour, weight: number) => void,
): void {
  covers.forEach((cover, at) => {
    for (const colour of index.palette(cover)) take(colour, weights[at]!);
  });
}

function add(sums: Sums, name: number, lab: ArrayLike<number>, weight: number): void {
  for (let axis = 0; axis < 3; axis++) sums[name * 4 + axis]! += weight * lab[axis]!;
  sums[name * 4 + 3]! += weight;
}

function meanOf(sums: Sums, name: number): readonly [number, number, number] {
  const weight = sums[name * 4 + 3]!;
  return [sums[name * 4]! / weight, sums[name * 4 + 1]! / weight, sums[name * 4 + 2]! / weight];
}
