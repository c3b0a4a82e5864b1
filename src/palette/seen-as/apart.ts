import { type Oklab, toOklab } from '../oklab.ts';
import { distanceOf } from '../perceived-colour.ts';
import { seenAs, type Sight, SIGHTS } from './sights.ts';

/**
 * The least OKLab distance of two colours that fill a broad shape each on covers 100 pixels high. In colour about seven
 * just noticeable differences; where a sight has fewer colours, five; in grey, which is lightness alone, four: a step
 * and a half of the sixteen greys that e-ink shows.
 */
const APART: Readonly<Record<Sight, number>> = {
  colour: 0.15,
  protan: 0.1,
  deutan: 0.1,
  tritan: 0.1,
  grey: 0.08,
};

/** A colour in every sight: OKLab of what is seen, in the order of `SIGHTS`. */
export type SeenInSights = readonly Oklab[];

/** What a `#rrggbb` colour looks like in every sight. */
export function seenInSights(hex: string): SeenInSights {
  return SIGHTS.map((sight) => toOklab(seenAs(hex, sight)));
}

/** How many times `APART` two colours differ in each sight; 1 and more is enough. */
export function apartIn(one: SeenInSights, other: SeenInSights): number[] {
  return SIGHTS.map((sight, at) => distanceOf(one[at]!, other[at]!) / APART[sight]);
}

/** Sights in which two `#rrggbb` colours can't be told apart. */
export function alikeIn(one: string, other: string): Sight[] {
  const times = apartIn(seenInSights(one), seenInSights(other));
  return SIGHTS.filter((_, at) => times[at]! < 1);
}
