import { nameOfColour } from '../colour-name.ts';
import { contrast, INK, inkFor, TEXT_CONTRAST } from '../contrast.ts';
import type { PaletteColour } from '../cover-colours.ts';
import type { Hue } from '../hues.ts';
import { oklabDistance, oklabToHex, toOklab } from '../oklab.ts';
import { contrastsIn, type Sight, SIGHTS } from './sights.ts';

/** Steps in which an ink is led to near-black and to white. */
const STEPS = 20;

/** What is darker than the dark ink, for grounds on which that isn't enough. */
const BLACK = '#000000';

/** The least OKLab distance of an ink from a palette's other colours, as `wearPalette` keeps it. */
const FROM_OTHERS = 0.06;

/** WCAG contrast ratio of two `#rrggbb` colours in the sight in which it is least. */
export function leastContrast(one: string, other: string): number {
  return Math.min(...contrastsIn(one, other));
}

/** The same in every sight. */
export function contrastsOf(one: string, other: string): Readonly<Record<Sight, number>> {
  const contrasts = contrastsIn(one, other);
  return Object.fromEntries(SIGHTS.map((sight, at) => [sight, contrasts[at]!])) as Record<Sight, number>;
}

/**
 * An ink that reads on a ground in every sight, with a contrast of at least 4.5 where any colour has that: the one given
 * if it does, or else the nearest of its tints and shades. Where no colour can, as on a pure red, it is the one that
 * reads best in the sight where it reads worst, of those that read in colour.
 *
 * @param ink `#rrggbb`, a contrast of 4.5 in colour or not
 * @param others the palette's other colours, from which it keeps apart where it can
 * @returns `#rrggbb` whose contrast in colour, and so in grey, is at least 4.5
 */
export function readableInk(ground: string, ink: string, others: readonly string[] = []): string {
  const reads = (tried: string): boolean => leastContrast(tried, ground) >= TEXT_CONTRAST;
  if (reads(ink)) return ink;
  let nearest: string | undefined;
  for (const tried of shadesOf(ink)) {
    if (!reads(tried)) continue;
    if (others.every((other) => oklabDistance(tried, other) >= FROM_OTHERS)) return tried;
    nearest ??= tried;
  }
  return nearest ?? best([ink, INK.dark, INK.light, inkFor(ground)], ground);
}

/** An ink's shades and tints up to near-black and white, those first that differ from it least, and black at last. */
function* shadesOf(ink: string): Generator<string> {
  const from = toOklab(ink);
  const shades = [INK.dark, INK.light].flatMap((end) => {
    const to = toOklab(end);
    const whole = Math.hypot(to.l - from.l, to.a - from.a, to.b - from.b);
    return Array.from({ length: STEPS }, (_, step) => {
      const part = (step + 1) / STEPS;
      return { end, to, part, distance: part * whole };
    });
  });
  for (const { end, to, part } of shades.toSorted((one, other) => one.distance - other.distance)) {
    const axis = (name: keyof typeof from): number => from[name] + part * (to[name] - from[name]);
    yield part === 1 ? end : oklabToHex({ l: axis('l'), a: axis('a'), b: axis('b') });
  }
  yield BLACK;
}

function best(inks: readonly string[], ground: string): string {
  const [first] = inks
    .filter((ink) => contrast(ink, ground) >= TEXT_CONTRAST)
    .toSorted((one, other) => leastContrast(other, ground) - leastContrast(one, ground));
  return first ?? inkFor(ground);
}

/** A palette whose ink reads on its ground as `readableInk` has it; one without a ground or an ink stays as it is. */
export function withReadableInk(palette: readonly PaletteColour[]): PaletteColour[] {
  const ground = palette.find(({ role }) => role === 'ground');
  if (!ground) return [...palette];
  const others = palette.filter(({ role }) => role !== 'ink').map(({ hex }) => hex);
  return palette.map((colour) => {
    if (colour.role !== 'ink') return colour;
    const hex = readableInk(ground.hex, colour.hex, others);
    return hex === colour.hex ? colour : { ...colour, ...named(hex) };
  });
}

/** A colour under the name that people would give it. */
export function named(hex: string): Hue {
  return { name: nameOfColour(hex), hex };
}
