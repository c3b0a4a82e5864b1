import { culori } from './culori.ts';
import { hexToPixel, oklabToPixel, pixelToHex, pixelToOklab } from './pixel-colours.ts';

/**
 * A colour in OKLab: lightness `l` from 0 (black) to 1 (white), `a` from green to red and `b` from blue to
 * yellow, each about -0.4 to 0.4.
 * Source: B. Ottosson, "A perceptual color space for image processing", 2020.
 */
export interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/**
 * A colour in OKLCh, the polar form of OKLab: lightness `l` 0 to 1, chroma `c` from 0 (grey) to about 0.37,
 * hue angle `h` in degrees, 0 to 360; `h` is 0 for a grey.
 */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const place = new Float64Array(3);

/** Converts sRGB as `#rrggbb` to OKLab. Throws a `TypeError` for anything that is not a colour. */
export function toOklab(hex: string): Oklab {
  const pixel = hexToPixel(hex);
  if (pixel === undefined) return otherToOklab(hex);
  pixelToOklab(pixel, place);
  return { l: place[0]!, a: place[1]!, b: place[2]! };
}

/** The same for a colour that is written in another way. */
function otherToOklab(text: string): Oklab {
  const colour = culori.converter('oklab')(text);
  if (!colour) throw new TypeError(`Expected a colour such as #1e90ff but received ${text}`);
  return { l: colour.l, a: colour.a, b: colour.b };
}

/** A colour as `#rrggbb`; what lies outside sRGB is brought to its edge channel by channel. */
export function oklabToHex({ l, a, b }: Oklab): string {
  return pixelToHex(oklabToPixel(l, a, b));
}

/** Converts sRGB as `#rrggbb` to OKLCh. Throws a `TypeError` for anything that is not a colour. */
export function toOklch(hex: string): Oklch {
  return polar(toOklab(hex));
}

/** The same of a pixel 0xrrggbb. */
export function pixelToOklch(colour: number): Oklch {
  pixelToOklab(colour, place);
  return polar({ l: place[0]!, a: place[1]!, b: place[2]! });
}

/** The chroma of `#rrggbb` in OKLCh alone. */
export function chromaOf(hex: string): number {
  const { a, b } = toOklab(hex);
  return lengthOf(a, b);
}

function polar({ l, a, b }: Oklab): Oklch {
  const c = lengthOf(a, b);
  if (c === 0) return { l, c, h: 0 };
  return { l, c, h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The chroma of a colour; 0 where it is a grey. Many times as fast as Math.hypot, which guards against numbers too large to be squared. */
function lengthOf(a: number, b: number): number {
  const length = Math.sqrt(a * a + b * b);
  return length < LEAST_CHROMA ? 0 : length;
}

/** Colours of a smaller chroma are greys. */
const LEAST_CHROMA = 1e-4;

/**
 * Euclidean distance of two `#rrggbb` colours in OKLab: 0 for the same colour, 1 from black to white.
 * About 0.02 is just noticeable side by side (CSS Color Module Level 4, section 13.2).
 */
export function oklabDistance(first: string, second: string): number {
  const one = toOklab(first);
  const other = toOklab(second);
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}
