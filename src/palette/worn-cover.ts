import type { PaletteColour } from './cover-colours.ts';
import { contrast } from './contrast.ts';
import type { PlainCover } from './plain-cover.ts';

/**
 * Lays a palette out on a cover as real ones wear it: on its ground a title in its ink, and shapes in its main colour
 * and its accents. `undefined` where the palette has no ground or no ink.
 */
export function layOutWorn(palette: readonly PaletteColour[]): PlainCover | undefined {
  const ground = palette.find(({ role }) => role === 'ground');
  const ink = palette.find(({ role }) => role === 'ink');
  if (!ground || !ink) return undefined;
  return {
    ground: { name: ground.name, hex: ground.hex },
    title: { name: ink.name, hex: ink.hex },
    contrast: contrast(ink.hex, ground.hex),
    shapes: palette
      .filter(({ role }) => role === 'main' || role === 'accent')
      .map(({ name, hex }) => ({ name, hex })),
  };
}
