import { nameOfColour } from './colour-name.ts';
import { TEXT_CONTRAST } from './contrast.ts';
import type { PaletteColour } from './cover-colours.ts';
import { mixedInk } from './ink.ts';
import { type PlacedColour, placeColour, placedContrast } from './placed-colour.ts';
import type { CoverRole } from './role.ts';
import { distanceOf } from './perceived-colour.ts';
import { WORN_DISTANCE } from './wear-palette.ts';

/** A colour that stays while the rest of a palette is rolled. */
export interface ColourLock {
  /** sRGB as `#rrggbb`. */
  readonly hex: string;
  /** What it was for in the palette that it was taken from, or shall be for; absent for a colour that may be for anything. */
  readonly role?: CoverRole | undefined;
  /** Whether somebody wants it in that role, and in no other. */
  readonly isWished?: boolean;
}

/** In which order a worn palette's colours stand. */
const ORDER: readonly CoverRole[] = ['ground', 'main', 'accent', 'ink'];

/**
 * A worn palette with other colours in the places of some of its own, each in the role of the one whose place it takes.
 * Accents that couldn't be told from them go, and the ink is mixed anew where it would no longer be read or told from
 * the others.
 *
 * @param places for each colour of `locks` where in the palette it goes; all different
 * @returns `undefined` where a ground or a main colour couldn't be told from a lock, or a lock couldn't be read as an ink
 */
export function putLocks(
  palette: readonly PaletteColour[],
  locks: readonly ColourLock[],
  places: readonly number[],
): PaletteColour[] | undefined {
  const kept = locks.map(({ hex }) => placeColour(hex));
  const put = palette.map((colour, at): PaletteColour => {
    const lock = places.indexOf(at);
    return lock === -1 ? colour : { ...colour, ...named(kept[lock]!) };
  });
  const isTold = ({ hex }: PaletteColour, at: number): boolean =>
    places.includes(at) || kept.every((lock) => isApart(lock, placeColour(hex)));
  const told = put.filter((colour, at) => colour.role === 'ink' || isTold(colour, at));
  const lost = put.filter((colour) => !told.includes(colour));
  if (lost.some(({ role }) => role !== 'accent')) return undefined;
  const ink = places.findIndex((place) => palette[place]!.role === 'ink');
  return withInk(told, ink === -1 ? undefined : kept[ink]);
}

/**
 * A worn palette in which two colours have changed their roles, with an ink that is read on its ground.
 *
 * @param one and `other`: where they stand in the palette
 */
export function swapRoles(palette: readonly PaletteColour[], one: number, other: number): PaletteColour[] {
  const [first, second] = [palette[one]!, palette[other]!];
  const swapped = palette.map((colour): PaletteColour => {
    if (colour === first) return { ...first, role: second.role };
    return colour === second ? { ...second, role: first.role } : colour;
  });
  return withInk(swapped.toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))) ?? [...palette];
}

/**
 * A palette whose ink is read on its ground and told from its other colours; its own where it is.
 *
 * @param must the ink that it must be; nothing comes back where it can't be read
 */
function withInk(palette: readonly PaletteColour[], must?: PlacedColour): PaletteColour[] | undefined {
  const others = palette.filter(({ role }) => role !== 'ink');
  const placed = others.map(({ hex }) => placeColour(hex));
  const ground = placed[others.findIndex(({ role }) => role === 'ground')];
  if (ground === undefined) return undefined;
  const fits = (ink: PlacedColour): boolean =>
    placedContrast(ink, ground) >= TEXT_CONTRAST && placed.every((other) => isApart(other, ink));
  if (must && !fits(must)) return undefined;
  const own = palette.find(({ role }) => role === 'ink');
  if (own && fits(placeColour(own.hex))) return [...others, own];
  const mixed = mixedInk(ground, placed, WORN_DISTANCE);
  return [...others, { ...named(mixed), role: 'ink' }];
}

function isApart(one: PlacedColour, other: PlacedColour): boolean {
  return distanceOf(one.oklab, other.oklab) >= WORN_DISTANCE;
}

function named({ hex }: PlacedColour): Pick<PaletteColour, 'name' | 'hex'> {
  return { name: nameOfColour(hex), hex };
}
