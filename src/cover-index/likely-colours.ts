import { FAMILIES, HUELESS_FAMILIES } from '../palette/colour-families.ts';
import { nameIndexOf } from '../palette/colour-name.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';
import type { IndexedColour } from './cover-index.ts';
import type { ColourStanding } from './families.ts';

/** What is not on one such cover in eight gives no ground, by its family, and no main colour, by its family and its name … */
const LEAST_CHANCE = 1 / 8;
/** … nor does what is below its usual share, but for what chance may do. */
const LEAST_LIFT = 0.95;

/** OKLCh bounds of what is drab as a main colour: greys and what is nearly one, but for near-black and near-white. */
const DRAB = { chroma: 0.045, darkest: 0.25, lightest: 0.88 } as const;

/** Whether a palette's ground and main colour are likely on covers of such books, and not rarer than usual. */
export function isLikely(palette: readonly IndexedColour[], standing: ColourStanding): boolean {
  return (
    palette.every((colour) => colour.role !== 'ground' || isLikelyFamily(colour, standing)) &&
    hasLikelyMain(palette, standing)
  );
}

/**
 * The palette as it is worn for such books: where the main colour of the cover itself is none for them, the first accent
 * that is one changes parts with it: a hue, or else a black or a white, but nothing drab.
 */
export function withLikelyMain(
  palette: readonly IndexedColour[],
  standing: ColourStanding,
): readonly IndexedColour[] {
  const main = palette.find(({ role }) => role === 'main');
  if (main === undefined || canBeMain(main, standing)) return palette;
  const fit = palette.filter(
    (colour) => colour.role === 'accent' && canBeMain(colour, standing) && !isDrab(colour.pixel),
  );
  const other = fit.find(({ family }) => !HUELESS_FAMILIES.has(FAMILIES[family]!)) ?? fit[0];
  if (other === undefined) return palette;
  return palette.map((colour) => {
    if (colour === main) return { ...other, role: 'main' };
    return colour === other ? { ...main, role: 'accent' } : colour;
  });
}

/** Whether a palette's main colour is one for such books. */
export function hasLikelyMain(palette: readonly IndexedColour[], standing: ColourStanding): boolean {
  return palette.every((colour) => colour.role !== 'main' || canBeMain(colour, standing));
}

function canBeMain(colour: IndexedColour, standing: ColourStanding): boolean {
  const name = nameIndexOf(colour.pixel);
  const { chances, lifts } = standing.names;
  return chances[name]! >= LEAST_CHANCE && lifts[name]! >= LEAST_LIFT && isLikelyFamily(colour, standing);
}

function isLikelyFamily({ family }: IndexedColour, { chances, lifts }: ColourStanding): boolean {
  return chances[family]! >= LEAST_CHANCE && lifts[family]! >= LEAST_LIFT;
}

const oklab = new Float64Array(3);

function isDrab(pixel: number): boolean {
  pixelToOklab(pixel, oklab);
  const lightness = oklab[0]!;
  const chroma = Math.hypot(oklab[1]!, oklab[2]!);
  return chroma < DRAB.chroma && lightness > DRAB.darkest && lightness < DRAB.lightest;
}
