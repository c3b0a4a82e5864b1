import { contrast, inkFor, TEXT_CONTRAST } from '../contrast.ts';
import type { Hue } from '../hues.ts';
import type { Role } from '../role.ts';
import { type MergingPair, mergingPairs } from './merging.ts';
import { contrastsOf, named, readableInk } from './readable-ink.ts';
import { type ShopEdge, shopEdgeOf } from './shop-edge.ts';
import type { Sight } from './sights.ts';

/** A colour with its part in a palette of either kind. */
export type RoledColour = Hue & { readonly role: Role };

/** The ink that sets a palette's type on its ground. */
export interface SightInk extends Hue {
  /** WCAG contrast ratio on the ground in each sight; in colour, and so in grey, at least 4.5. */
  readonly contrasts: Readonly<Record<Sight, number>>;
}

/** What becomes of a palette where not everything is seen of it. */
export interface PaletteSight<Colour extends RoledColour = RoledColour> {
  readonly ink: SightInk;
  /** Absent where the ground stands out from light and dark pages by itself. */
  readonly edge?: ShopEdge;
  /** Neighbours that look alike in grey or without one kind of cones; may be empty. */
  readonly merging: readonly MergingPair<Colour>[];
}

/**
 * Looks at a palette as others see it: in grey, without one kind of cones, and on the pages of shops.
 *
 * @param palette its ground, or its primary, first; one without an ink is given one
 * @throws RangeError where there is no colour
 *
 * @example
 * sightOf([
 *   { name: 'black', hex: '#0b0b0d', role: 'ground' },
 *   { name: 'firebrick', hex: '#b22222', role: 'main' },
 *   { name: 'ivory', hex: '#f4efe1', role: 'ink' },
 * ]).edge; // firebrick doesn't stand out from a dark page as it should: { name: 'ivory', page: 'dark', … }
 */
export function sightOf<Colour extends RoledColour>(palette: readonly Colour[]): PaletteSight<Colour> {
  const [ground] = palette;
  if (ground === undefined)
    throw new RangeError('Expected at least one colour of a palette but received none');
  const ink = inkIn(palette, ground);
  const edge = shopEdgeOf(palette, ink);
  return {
    ink: { name: ink.name, hex: ink.hex, contrasts: contrastsOf(ink.hex, ground.hex) },
    ...(edge && { edge }),
    merging: mergingPairs(palette),
  };
}

/** The palette's own ink where it reads in colour, be it one that somebody keeps; or else one that reads for all. */
function inkIn(palette: readonly RoledColour[], ground: Hue): Hue {
  const own = palette.find(({ role }) => role === 'ink');
  if (own && contrast(own.hex, ground.hex) >= TEXT_CONTRAST) return own;
  const others = palette.filter(({ role }) => role !== 'ink').map(({ hex }) => hex);
  return named(readableInk(ground.hex, own?.hex ?? inkFor(ground.hex), others));
}
