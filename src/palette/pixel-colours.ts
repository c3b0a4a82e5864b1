let linear: Float64Array | undefined;

/** Linear light of each sRGB byte, 0 to 1 (IEC 61966-2-1). */
function linearLight(): Float64Array {
  linear ??= Float64Array.from({ length: 256 }, (_, byte) => linearOf(byte / 255));
  return linear;
}

/** Linear light of an encoded sRGB value, both 0 to 1 (IEC 61966-2-1). */
export function linearOf(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The encoded sRGB value of linear light, both 0 to 1. */
export function encodedOf(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

/**
 * Converts one pixel to OKLab without going through text or objects, for the thousands of pixels of a picture.
 *
 * @param colour 0xrrggbb
 * @param into takes lightness, a and b at 0, 1 and 2
 */
export function pixelToOklab(colour: number, into: Float64Array): void {
  const light = linearLight();
  const r = light[colour >> 16]!;
  const g = light[(colour >> 8) & 255]!;
  const b = light[colour & 255]!;
  const L = Math.cbrt(0.412221469470763 * r + 0.5363325372617348 * g + 0.0514459932675022 * b);
  const M = Math.cbrt(0.2119034958178252 * r + 0.6806995506452344 * g + 0.1073969535369406 * b);
  const S = Math.cbrt(0.0883024591900564 * r + 0.2817188391361215 * g + 0.6299787016738222 * b);
  const isGrey = r === g && g === b;
  into[0] = 0.210454268309314 * L + 0.7936177747023054 * M - 0.0040720430116193 * S;
  into[1] = isGrey ? 0 : 1.9779985324311684 * L - 2.4285922420485799 * M + 0.450593709617411 * S;
  into[2] = isGrey ? 0 : 0.0259040424655478 * L + 0.7827717124575296 * M - 0.8086757549230774 * S;
}

/** Relative luminance of a pixel 0xrrggbb, 0 to 1, as WCAG 2.2 defines it. */
export function pixelLuminance(colour: number): number {
  const light = linearLight();
  return 0.2126 * light[colour >> 16]! + 0.7152 * light[(colour >> 8) & 255]! + 0.0722 * light[colour & 255]!;
}

/** A pixel 0xrrggbb as `#rrggbb`. */
export function pixelToHex(colour: number): string {
  digits ??= Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
  return `#${digits[colour >> 16]!}${digits[(colour >> 8) & 255]!}${digits[colour & 255]!}`;
}

/** The two digits of each byte: joined sooner than a number is written in base 16. */
let digits: readonly string[] | undefined;

/** The pixel of `#rrggbb`; `undefined` for any other text. */
export function hexToPixel(hex: string): number | undefined {
  if (hex.length !== 7 || hex.charCodeAt(0) !== 35) return undefined;
  let pixel = 0;
  for (let at = 1; at < 7; at++) {
    const digit = hexDigit(hex.charCodeAt(at));
    if (digit === -1) return undefined;
    pixel = (pixel << 4) | digit;
  }
  return pixel;
}

/** What a digit of base 16 counts, by its UTF-16 unit; -1 for any other. */
function hexDigit(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  const small = unit | 32;
  return small >= 97 && small <= 102 ? small - 87 : -1;
}

/** OKLab as a pixel 0xrrggbb; what lies outside sRGB is brought to its edge channel by channel. */
export function oklabToPixel(l: number, a: number, b: number): number {
  const L = cube(l + 0.3963377773761749 * a + 0.2158037573099136 * b);
  const M = cube(l - 0.1055613458156586 * a - 0.0638541728258133 * b);
  const S = cube(l - 0.0894841775298119 * a - 1.2914855480194092 * b);
  const red = toByte(4.0767416360759574 * L - 3.3077115392580616 * M + 0.2309699031821044 * S);
  const green = toByte(-1.2684379732850317 * L + 2.6097573492876887 * M - 0.3413193760026573 * S);
  const blue = toByte(-0.0041960761386756 * L - 0.7034186179359362 * M + 1.7076146940746117 * S);
  return (red << 16) | (green << 8) | blue;
}

/** Several times as fast as a power. */
function cube(value: number): number {
  return value * value * value;
}

function toByte(light: number): number {
  if (!(light > 0)) return 0;
  if (light >= 1) return 255;
  const { from, limits } = (encoding ??= lookUpEncoding());
  let byte = from[Math.floor(light * STEPS)]!;
  while (light >= limits[byte + 1]!) byte += 1;
  return byte;
}

/** Steps of light by which bytes are looked up. */
const STEPS = 4096;

/** What bytes light is encoded as, which is found sooner than computed: an answer asks for two hundred. */
interface EncodedBytes {
  /** The least light of each byte, and of one after the last. */
  readonly limits: Float64Array;
  /** The byte of the least light of each step. */
  readonly from: Uint8Array;
}

let encoding: EncodedBytes | undefined;

function lookUpEncoding(): EncodedBytes {
  const limits = Float64Array.from({ length: 257 }, (_, byte) => leastLight(byte));
  const from = new Uint8Array(STEPS);
  for (let step = 0, byte = 0; step < STEPS; step++) {
    while (step / STEPS >= limits[byte + 1]!) byte += 1;
    from[step] = byte;
  }
  return { limits, from };
}

/** The least light that is encoded as a byte, or as a higher one: halved down to two neighbouring numbers. */
function leastLight(byte: number): number {
  if (byte === 0) return 0;
  if (byte > 255) return Infinity;
  const about = linearOf((byte - 0.5) / 255);
  let [below, reached] = [about * (1 - 1e-9), about * (1 + 1e-9)];
  for (;;) {
    const middle = (below + reached) / 2;
    if (middle <= below || middle >= reached) return reached;
    if (Math.round(encodedOf(middle) * 255) >= byte) reached = middle;
    else below = middle;
  }
}
