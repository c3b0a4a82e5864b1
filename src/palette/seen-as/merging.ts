import type { Hue } from '../hues.ts';
import type { Role } from '../role.ts';
import { distanceOf } from '../perceived-colour.ts';
import { type SeenInSights, seenInSights } from './apart.ts';
import { type Sight, SIGHTS } from './sights.ts';

/** Ways of seeing in which colours can merge that are two in colour. */
export type PoorerSight = Exclude<Sight, 'colour'>;

/**
 * OKLab distance below which two colours that touch are one in a sight. Without one kind of cones it is what a palette
 * keeps its colours apart by in colour, about three just noticeable differences; in grey about a step and a half of the
 * sixteen that e-ink shows.
 */
export const MERGING: Readonly<Record<PoorerSight, number>> = {
  protan: 0.06,
  deutan: 0.06,
  tritan: 0.06,
  grey: 0.08,
};

/** Two colours of a palette that look alike in some sight. */
export interface MergingPair<Colour extends Hue = Hue> {
  readonly one: Colour;
  readonly other: Colour;
  /** At least one, in the order of `SIGHTS`. */
  readonly sights: readonly PoorerSight[];
}

/**
 * Pairs of a palette's colours that can touch on a cover and merge in grey or without one kind of cones: any two but
 * its inks, which stand on the ground alone, where their contrast is looked after. In the palette's order.
 */
export function mergingPairs<Colour extends Hue & { readonly role: Role }>(
  palette: readonly Colour[],
): MergingPair<Colour>[] {
  const touching = palette
    .filter(({ role }) => role !== 'ink')
    .map((colour) => ({ colour, seen: seenInSights(colour.hex) }));
  return touching.flatMap((one, at) =>
    touching.slice(at + 1).flatMap((other) => {
      const sights = mergingIn(one.seen, other.seen);
      return sights.length > 0 ? [{ one: one.colour, other: other.colour, sights }] : [];
    }),
  );
}

function mergingIn(one: SeenInSights, other: SeenInSights): PoorerSight[] {
  return SIGHTS.flatMap((sight, at) =>
    sight !== 'colour' && distanceOf(one[at]!, other[at]!) < MERGING[sight] ? [sight] : [],
  );
}
