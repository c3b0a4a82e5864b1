import type { RankedHue } from './ranked-hue.ts';
import { isDistinct } from './distinct.ts';
import { keepsFloor, nearestDistance } from './floor.ts';
import { toOklch } from './oklab.ts';
import type { HueRole } from './role.ts';

/** A ranked hue with what it is for. */
export interface PaletteHue extends RankedHue {
  readonly role: HueRole;
}

/** The last rank of a primary, if there is any hue up to it: a cover's main colour should be a likely one. */
const PRIMARY_REACH = 5;

/** Chroma and separation at which an accent's bonus is full, in OKLCh units: the most vivid names have both. */
const FULL_CHROMA = 0.3;
const FULL_DISTANCE = 0.5;

/** A hue twice as frequent as usual is as distinctive as a palette needs. */
const FULL_LIFT = 2;

/**
 * Picks up to `size` hues, as an art director would, from candidates that are ranked best first.
 * The primary is the best-ranked (with `uses`: the least used of the first five). The secondary is the most valuable that differs from it in lightness or hue,
 * or else the most valuable that keeps the floor. Each accent in turn is the one with the best value, chroma and
 * distance from the hues already there.
 *
 * A hue's value is the root of its score times its lift, up to `FULL_LIFT`: what sets such covers apart counts
 * for more than what is on most covers. It is discounted by `1 / log2(1 + rank)` as in discounted cumulative
 * gain (Järvelin and Kekäläinen 2002), and halved for every time that `uses` counts for its name.
 */
export function assignRoles(
  candidates: readonly RankedHue[],
  size: number,
  uses: ReadonlyMap<string, number> = new Map(),
): PaletteHue[] {
  const standing = (hue: RankedHue): number => 2 ** -(uses.get(hue.name) ?? 0) / Math.log2(1 + hue.rank);
  const value = (hue: RankedHue): number =>
    Math.sqrt(hue.score) * Math.min(hue.lift, FULL_LIFT) * standing(hue);

  const palette: PaletteHue[] = [];
  while (palette.length < size) {
    const [primary] = palette;
    const free = candidates.filter((hue) => keepsFloor(hue, palette));
    if (!primary) {
      const likely = free.filter((hue) => hue.rank <= PRIMARY_REACH);
      take('primary', best(likely, standing) ?? best(free, standing));
    } else if (palette.length === 1) {
      const distinct = free.filter((hue) => isDistinct(hue.hex, primary.hex));
      take('secondary', best(distinct, value) ?? best(free, value));
    } else {
      take(
        'accent',
        best(free, (hue) => value(hue) * (1 + accentBonus(hue, palette))),
      );
    }
    if (free.length === 0) break;
  }
  return palette;

  function take(role: HueRole, hue: RankedHue | undefined): void {
    if (hue) palette.push({ ...hue, role });
  }
}

/** What makes a hue an accent, 0 to 2: its chroma and its distance from the rest. */
function accentBonus(hue: RankedHue, palette: readonly RankedHue[]): number {
  const chroma = Math.min(1, toOklch(hue.hex).c / FULL_CHROMA);
  const distance = Math.min(1, nearestDistance(hue, palette) / FULL_DISTANCE);
  return chroma + distance;
}

/** The item with the greatest merit; the earliest of equals. */
function best<Item>(items: readonly Item[], merit: (item: Item) => number): Item | undefined {
  let winner: Item | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const merits = merit(item);
    if (merits > most) [winner, most] = [item, merits];
  }
  return winner;
}
