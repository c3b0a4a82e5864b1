import { culori } from '../culori.ts';

type Shift = (first: Rgb, second: Rgb) => number;

/** A colour as culori takes it, so that no text is read. */
interface Rgb {
  readonly mode: 'rgb';
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

let ciede2000: Shift | undefined;

/**
 * How different two pixels 0xrrggbb look: CIEDE2000 (ISO/CIE 11664-6), 0 for the same, about 1 for what is just
 * noticeable, 100 from black to white.
 */
export function shiftBetween(first: number, second: number): number {
  ciede2000 ??= culori.differenceCiede2000();
  return ciede2000(rgbOf(first), rgbOf(second));
}

function rgbOf(pixel: number): Rgb {
  return { mode: 'rgb', r: (pixel >> 16) / 255, g: ((pixel >> 8) & 255) / 255, b: (pixel & 255) / 255 };
}
