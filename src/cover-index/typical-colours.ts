import { NAMED_COLOURS } from '../palette/named-colours.ts';
import { nameIndexOf } from '../palette/colour-name.ts';
import { oklabToHex } from '../palette/pixel-colours.ts';
import { toOklab } from '../palette/oklab.ts';
import type { CoverIndex } from './cover-index.ts';
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
    add(sums, name, Float64Array.of(l, a, b), 0, PRIOR);
  });
  nearest.covers.forEach((cover, at) => {
    index.eachColour(cover, (name, share, oklab, from) =>
      add(sums, name, oklab, from, nearest.weights[at]! * Math.sqrt(share)),
    );
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
  const best = new Map<number, { readonly hex: string; readonly distance: number }>();
  for (const cover of nearest.covers) {
    index.eachColour(cover, (name, _, oklab, from) => {
      if (!strayed.has(name)) return;
      const [l, a, b] = [oklab[from]!, oklab[from + 1]!, oklab[from + 2]!];
      const mean = means[name]!;
      const distance = Math.hypot(l - mean[0], a - mean[1], b - mean[2]);
      if (distance < (best.get(name)?.distance ?? Infinity))
        best.set(name, { hex: oklabToHex({ l, a, b }), distance });
    });
  }
  return hexes.map((hex, name) => {
    if (!strayed.has(name)) return hex;
    return best.get(name)?.hex ?? index.usual.typical[name]!;
  });
}

function add(sums: Sums, name: number, oklab: Float64Array, from: number, weight: number): void {
  for (let axis = 0; axis < 3; axis++) sums[name * 4 + axis]! += weight * oklab[from + axis]!;
  sums[name * 4 + 3]! += weight;
}

function meanOf(sums: Sums, name: number): readonly [number, number, number] {
  const weight = sums[name * 4 + 3]!;
  return [sums[name * 4]! / weight, sums[name * 4 + 1]! / weight, sums[name * 4 + 2]! / weight];
}
