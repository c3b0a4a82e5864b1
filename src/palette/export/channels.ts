/** Red, green and blue of an sRGB colour. */
export type Channels = readonly [red: number, green: number, blue: number];

/**
 * Red, green and blue of `#rrggbb`, each a whole number from 0 to 255.
 * Throws a `TypeError` for anything else, so that nothing but a colour reaches a file in a colour's place.
 */
export function toChannels(hex: string): Channels {
  if (!/^#[\da-f]{6}$/i.test(hex)) {
    throw new TypeError(`Expected a colour such as #1e90ff but received ${hex}`);
  }
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

/** `#rrggbb` in lower case. Throws a `TypeError` for anything that is not a colour of that form. */
export function toHex(hex: string): string {
  toChannels(hex);
  return hex.toLowerCase();
}
