import { INK, TEXT_CONTRAST } from './contrast.ts';
import { type Oklab, oklabToHex } from './oklab.ts';
import { type PlacedColour, placeColour, placedContrast } from './placed-colour.ts';
import { leastContrast, readableInk } from './seen-as/readable-ink.ts';
import { chromaOf, distanceOf } from './perceived-colour.ts';

/** Contrast from which more of it makes no type better to read. */
const ENOUGH_CONTRAST = 12;
/** What OKLab chroma, up to about 0.3, takes from a colour as an ink: a vivid one is better seen as a main colour. */
const CHROMA_COST = 1.5;
/** OKLab chroma below which a colour is a neutral, and nobody misses it where it is the ink. */
const NEUTRAL = 0.05;
/** Steps in which a colour is led to white or near-black. */
const STEPS = 20;

const DARK = placeColour(INK.dark);
const LIGHT = placeColour(INK.light);

/**
 * The ink for type on a ground; its WCAG contrast is at least 4.5, in every way of seeing where any colour has that. It is
 * one of the cover's other colours where one passes, the more neutral and the stronger the better; but not the only other
 * colour, if it is a vivid one, as the palette would be left without it. Else it is a tint or shade of the colour that
 * comes nearest to being read, be it the ground's own: the first that passes and keeps `apart` in OKLab from the others.
 * At last it is near-black or white. What reads in colour alone gives way to the nearest that all can read
 * (`readableInk`).
 */
export function inkOf(ground: PlacedColour, others: readonly PlacedColour[], apart: number): PlacedColour {
  const passing = others.filter(
    (colour) =>
      placedContrast(colour, ground) >= TEXT_CONTRAST &&
      (others.length > 1 || chromaOf(colour.oklab) < NEUTRAL),
  );
  const forAll = passing.filter(({ hex }) => leastContrast(hex, ground.hex) >= TEXT_CONTRAST);
  const own = fittest(forAll, ground);
  if (own) return own;
  const ink = fittest(passing, ground) ?? mixedInk(ground, others, apart);
  const hexes = others.map(({ hex }) => hex);
  return placeColour(readableInk(ground.hex, ink.hex, hexes));
}

/** The colour that is best as an ink; the first of equals. */
function fittest(colours: readonly PlacedColour[], ground: PlacedColour): PlacedColour | undefined {
  let best: PlacedColour | undefined;
  for (const colour of colours) {
    if (best === undefined || fitness(colour, ground) > fitness(best, ground)) best = colour;
  }
  return best;
}

function fitness(colour: PlacedColour, ground: PlacedColour): number {
  const strength = Math.min(ENOUGH_CONTRAST, placedContrast(colour, ground)) / ENOUGH_CONTRAST;
  return strength - CHROMA_COST * chromaOf(colour.oklab);
}

/**
 * An ink for a ground that is none of its other colours: a tint or shade of one or of the ground, the first that passes
 * 4.5 and keeps `apart` in OKLab from the others; at last near-black or white.
 */
export function mixedInk(ground: PlacedColour, others: readonly PlacedColour[], apart: number): PlacedColour {
  const target = placedContrast(DARK, ground) > placedContrast(LIGHT, ground) ? DARK : LIGHT;
  const passes = (mix: PlacedColour): boolean =>
    placedContrast(mix, ground) >= TEXT_CONTRAST &&
    others.every((other) => distanceOf(mix.oklab, other.oklab) >= apart);
  const short = (colour: PlacedColour): number => Math.abs(target.oklab.l - colour.oklab.l);
  for (const colour of [...others, ground].toSorted((one, other) => short(one) - short(other))) {
    const mixed = firstToPass(colour.oklab, target, passes);
    if (mixed) return mixed;
  }
  return target;
}

/** The first colour on the way to white or near-black, straight in OKLab, that passes. */
function firstToPass(
  from: Oklab,
  target: PlacedColour,
  passes: (mix: PlacedColour) => boolean,
): PlacedColour | undefined {
  for (let step = 1; step < STEPS; step++) {
    const mix = (axis: keyof Oklab): number =>
      from[axis] + (step / STEPS) * (target.oklab[axis] - from[axis]);
    const mixed = placeColour(oklabToHex({ l: mix('l'), a: mix('a'), b: mix('b') }));
    if (passes(mixed)) return mixed;
  }
  return undefined;
}
