import { pixelToHex } from '../pixel-colours.ts';
import { shiftBetween } from './colour-shift.ts';
import { nearestPrintable } from './neighbour.ts';
import { press, type Pressed } from './press-table.ts';

export { NEIGHBOUR_SHIFT } from './neighbour.ts';

/**
 * Total ink that papers bear, in per cent: uncoated paper and newsprint, and coated paper on an offset press.
 * Sources: ISO 12647-3 (240 % for newspapers), SWOP (300 % for magazines).
 */
export const INK_LIMITS = { uncoated: 240, coated: 300 } as const;

/**
 * How far, in ΔE2000, a print may be from its colour for that to be called printable: no patch of a contract proof may
 * miss its aim by more (ISO 12647-7:2016).
 */
export const PRINTABLE_SHIFT = 5;

/** A colour on paper. */
export interface Print {
  /** Cyan, magenta, yellow and black, each in whole per cents. */
  readonly cmyk: readonly [cyan: number, magenta: number, yellow: number, black: number];
  /** Their sum, in per cent. */
  readonly ink: number;
  /** The paper that bears the least ink and still bears this much: none bears more than `INK_LIMITS.coated`. */
  readonly paper: 'any' | 'coated' | 'none';
  /** The colour that comes back, as `#rrggbb`. */
  readonly printsAs: string;
  /** How far that is from the colour, in ΔE2000, to one decimal. */
  readonly shift: number;
  readonly isPrintable: boolean;
  /**
   * What can be printed instead, as `#rrggbb`: the nearest to the colour that is within `NEIGHBOUR_SHIFT` of its own
   * print. Absent for what is printable.
   */
  readonly neighbour?: string;
}

/**
 * What becomes of a colour on a four-colour press, as sharp's (libvips') own CMYK profile describes one: in
 * `assets/press/README.md` stands which that is, how inks are chosen and how exact this is. A few microseconds.
 *
 * @param hex `#rrggbb`
 * @throws TypeError for anything else
 *
 * @example
 * printOf('#9400d3').printsAs; // '#7f3a87'
 */
export function printOf(hex: string): Print {
  const wished = pixelOf(hex);
  const pressed = press(wished);
  const print = printedPixel(pressed);
  const cmyk = inksOf(pressed);
  const ink = cmyk.reduce((sum, one) => sum + one, 0);
  const shift = oneDecimal(shiftBetween(wished, print));
  const isPrintable = shift <= PRINTABLE_SHIFT;
  return {
    cmyk,
    ink,
    paper: paperFor(ink),
    printsAs: pixelToHex(print),
    shift,
    isPrintable,
    ...(!isPrintable && { neighbour: pixelToHex(nearestPrintable(wished, print, ownShift)) }),
  };
}

function pixelOf(hex: string): number {
  if (!/^#[\da-f]{6}$/iu.test(hex))
    throw new TypeError(`Expected a colour such as #1e90ff but received ${hex}`);
  return Number.parseInt(hex.slice(1), 16);
}

function inksOf([cyan, magenta, yellow, black]: Pressed): Print['cmyk'] {
  return [perCent(cyan!), perCent(magenta!), perCent(yellow!), perCent(black!)];
}

function perCent(byte: number): number {
  return Math.round(byte / 2.55);
}

function printedPixel(pressed: Pressed): number {
  return (Math.round(pressed[4]!) << 16) | (Math.round(pressed[5]!) << 8) | Math.round(pressed[6]!);
}

/** How far a pixel is from its own print, in ΔE2000. */
function ownShift(pixel: number): number {
  return shiftBetween(pixel, printedPixel(press(pixel)));
}

function paperFor(ink: number): Print['paper'] {
  if (ink <= INK_LIMITS.uncoated) return 'any';
  return ink <= INK_LIMITS.coated ? 'coated' : 'none';
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
