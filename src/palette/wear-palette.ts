import type { ColourShare, PaletteColour } from './cover-colours.ts';
import { nameOfColour } from './colour-name.ts';
import { inkOf } from './ink.ts';
import { type PlacedColour, placeColour } from './placed-colour.ts';
import { chromaOf, distanceOf } from './perceived-colour.ts';

/** The least OKLab distance between any two colours of a worn palette: about three just noticeable differences. */
export const WORN_DISTANCE = 0.06;

/** Accents that a worn palette has at most. */
export const MOST_ACCENTS = 3;

/** How much more a colour tells for its chroma as it is seen, which is up to about 0.3. */
const VIVID = 4;

/** Choices that `wearPalette` leaves to its caller. */
export interface WearOptions {
  /** What the cover stands on, as `#rrggbb`: the palette's nearest colour is the ground. Its largest unless told. */
  readonly ground?: string;
}

/** A cover's colour, placed, with its share. */
interface PlacedShare extends PlacedColour {
  readonly name: string;
  readonly share: number;
}

/**
 * Gives the colours of a cover the parts that they play when the palette is worn: one ground; one main colour, which
 * tells most on it; up to three accents, the small and vivid first; and one ink for type, whose WCAG contrast on the
 * ground is at least 4.5 (`inkOf`). They come in this order, no two nearer than `WORN_DISTANCE`. Where the cover has
 * too few colours that far apart there are no accents, and at last no main colour.
 *
 * @param colours a cover's palette, in any order
 * @throws RangeError where there is no colour
 * @example
 * wearPalette([
 *   { name: 'black', hex: '#0b0b0d', share: 0.8 },
 *   { name: 'firebrick', hex: '#b22222', share: 0.15 },
 *   { name: 'ivory', hex: '#f4efe1', share: 0.05 },
 * ]); // black: ground, firebrick: main, ivory: ink
 */
export function wearPalette(colours: readonly ColourShare[], options: WearOptions = {}): PaletteColour[] {
  const placed = colours
    .map(({ name, hex, share }): PlacedShare => ({ ...placeColour(hex), name, share }))
    .toSorted((one, other) => other.share - one.share);
  const ground = groundOf(placed, options.ground);
  const ink = inkOf(ground, apartFrom([ground], placed), WORN_DISTANCE);
  const [main, ...accents] = orderTelling(ground, apartFrom([ground, ink], placed));
  return [
    wear(ground, 'ground'),
    ...(main ? [wear(main, 'main')] : []),
    ...accents.map((accent) => wear(accent, 'accent')),
    {
      name: placed.find(({ hex }) => hex === ink.hex)?.name ?? nameOfColour(ink.hex),
      hex: ink.hex,
      role: 'ink',
    },
  ];
}

function wear({ name, hex }: PlacedShare, role: PaletteColour['role']): PaletteColour {
  return { name, hex, role };
}

function groundOf(colours: readonly PlacedShare[], sign: string | undefined): PlacedShare {
  const place = sign === undefined ? undefined : placeColour(sign);
  const ground = best(colours, ({ oklab, share }) => (place ? -distanceOf(oklab, place.oklab) : share));
  if (ground === undefined) throw new RangeError('Expected at least one colour of a cover but received none');
  return ground;
}

/** Those that keep their distance from all that are taken, and from each other: of two alike the first stays. */
function apartFrom(taken: readonly PlacedColour[], colours: readonly PlacedShare[]): PlacedShare[] {
  const kept: PlacedShare[] = [];
  for (const colour of colours) {
    const isApart = (other: PlacedColour): boolean => distanceOf(other.oklab, colour.oklab) >= WORN_DISTANCE;
    if (taken.every(isApart) && kept.every(isApart)) kept.push(colour);
  }
  return kept;
}

/** The main colour, which has to be large, too, and then the accents, each as far from those before it as may be. */
function orderTelling(ground: PlacedShare, colours: readonly PlacedShare[]): PlacedShare[] {
  const main = best(colours, (colour) => Math.sqrt(colour.share) * salience(colour, [ground]));
  if (main === undefined) return [];
  const ordered = [main];
  while (ordered.length < Math.min(colours.length, 1 + MOST_ACCENTS)) {
    const left = colours.filter((colour) => !ordered.includes(colour));
    ordered.push(best(left, (colour) => salience(colour, [ground, ...ordered]))!);
  }
  return ordered;
}

/** How much a colour strikes the eye beside others: by its distance from the nearest, and its chroma. */
function salience({ seen }: PlacedShare, others: readonly PlacedShare[]): number {
  let distance = Infinity;
  for (const other of others) distance = Math.min(distance, distanceOf(seen, other.seen));
  return distance * (1 + VIVID * chromaOf(seen));
}

/** The first of those of which a measure is greatest. */
function best(
  colours: readonly PlacedShare[],
  measure: (colour: PlacedShare) => number,
): PlacedShare | undefined {
  let found: PlacedShare | undefined;
  let most = -Infinity;
  for (const colour of colours) {
    const value = measure(colour);
    if (value > most) [found, most] = [colour, value];
  }
  return found;
}
