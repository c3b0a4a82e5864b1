import { deflateRawSync } from 'node:zlib';
import { type SharedPalette, SHARED_VERSION } from './shared-palette.ts';

/** Where the page of a shared palette is. */
export const SHARED_PATH = '/p';

/**
 * The address of a palette: all of it stands behind the `#`, which browsers keep to themselves, packed (raw deflate)
 * and written in base64url.
 *
 * @param address where the page is reached, without a slash at the end; empty for one on the same page
 * @example
 * paletteLink('https://hues.example', shared); // https://hues.example/p#1.q1YqU7Iy…
 */
export function paletteLink(address: string, palette: SharedPalette): string {
  const packed = deflateRawSync(JSON.stringify(palette), { level: 9 }).toString('base64url');
  return `${address}${SHARED_PATH}#${SHARED_VERSION}.${packed}`;
}
