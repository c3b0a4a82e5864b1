/** Whitepoint D65 (CIE 15), as sRGB has it. */
const WHITE = [0.95047, 1, 1.08883] as const;
const EPSILON = 216 / 24_389;
const KAPPA = 24_389 / 27;

/**
 * CIELAB (D65) of an sRGB colour, its channels from 0 to 255 and not necessarily whole: lightness 0 to 100, then a and
 * b. The survey's colours lie in this space. Source: IEC 61966-2-1 and CIE 15.
 */
export function toCielab(red: number, green: number, blue: number): [l: number, a: number, b: number] {
  const [r, g, b] = [red, green, blue].map(linearLight) as [number, number, number];
  const x = bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE[0]);
  const y = bent((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / WHITE[1]);
  const z = bent((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE[2]);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function linearLight(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function bent(value: number): number {
  return value > EPSILON ? Math.cbrt(value) : (KAPPA * value + 16) / 116;
}
