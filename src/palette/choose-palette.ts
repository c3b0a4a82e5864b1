import type { RankedHue } from './ranked-hue.ts';
import { assignRoles, type PaletteHue } from './assign-roles.ts';
import { keepsFloor } from './floor.ts';

/** How far down the ranking the palette may reach, in hues. */
export const PALETTE_REACH = 20;

/** Choices that `choosePalette` leaves to its caller. */
export interface PaletteOptions {
  /** How many hues at most; 5 unless told. */
  readonly size?: number;
  /** Which of the defensible palettes: 0, the usual, is the first choice. */
  readonly variant?: number;
}

/**
 * Picks a palette from hues that are ranked best first: one primary, one secondary, the rest accents, in that
 * order, no two closer than `DISTANCE_FLOOR`. It holds fewer than `size` hues where the ranking's first 20
 * cannot keep that distance. Ranks and scores are passed on as they are.
 *
 * The same input always gives the same palette. Variant `n` has other hues than variants 0 to `n - 1` as long
 * as another palette of as many hues exists; after that the variants come round again.
 * Throws a `RangeError` unless `size` and `variant` are integers from 0.
 *
 * @example
 * const [primary, secondary, ...accents] = choosePalette(reading.hues, { size: 5, variant: 1 });
 */
export function choosePalette(hues: readonly RankedHue[], options: PaletteOptions = {}): PaletteHue[] {
  const { size = 5, variant = 0 } = options;
  expectCount('size', size);
  expectCount('variant', variant);

  const candidates = hues.slice(0, PALETTE_REACH);
  const uses = new Map<string, number>();
  const palettes = new Map<string, PaletteHue[]>();
  const first = assignRoles(candidates, size, uses);
  for (let palette: PaletteHue[] | undefined = first; palette;) {
    palettes.set(keyOf(palette), palette);
    if (palettes.size > variant) return palette;
    // A primary counts twice, so that the next palette starts from another hue.
    for (const [index, hue] of palette.entries()) {
      uses.set(hue.name, (uses.get(hue.name) ?? 0) + (index === 0 ? 2 : 1));
    }
    palette = assignRoles(candidates, size, uses);
    if (palette.length < first.length || palettes.has(keyOf(palette))) {
      const other = findSet(candidates, first.length, (set) => !palettes.has(keyOf(set)));
      palette = other && assignRoles(other, other.length, uses);
    }
  }
  return [...palettes.values()][variant % palettes.size] ?? first;
}

/** Names a palette by its hues, whatever their order. */
function keyOf(palette: readonly RankedHue[]): string {
  return palette
    .map((hue) => hue.name)
    .toSorted()
    .join();
}

/** The first `size` candidates, by rank, that keep the floor and that `accept` takes. */
function findSet(
  candidates: readonly RankedHue[],
  size: number,
  accept: (set: readonly RankedHue[]) => boolean,
  set: readonly RankedHue[] = [],
): readonly RankedHue[] | undefined {
  if (set.length === size) return accept(set) ? set : undefined;
  for (const [index, hue] of candidates.entries()) {
    if (candidates.length - index < size - set.length) return undefined;
    if (!keepsFloor(hue, set)) continue;
    const found = findSet(candidates.slice(index + 1), size, accept, [...set, hue]);
    if (found) return found;
  }
  return undefined;
}

function expectCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`Expected an integer from 0 for ${name} but received ${value}`);
  }
}
