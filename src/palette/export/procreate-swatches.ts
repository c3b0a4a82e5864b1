import type { AnswerPalette } from '../answer-palette.ts';
import { toChannels } from './channels.ts';
import { paletteName, sixDecimals } from './names.ts';
import { zip } from './zip.ts';

/** Colours that a palette of Procreate has room for. */
const ROOM = 30;

/**
 * The palette for Procreate: a ZIP archive with one JSON file, whose colours are hue, saturation and brightness from 0 to
 * 1 and have no names; its first 30 colours.
 * Procreate publishes no description of the format. Source: the package procreate-swatches and the palettes of Procreate
 * 5 in its tests.
 */
export function toProcreateSwatches({ title, colours }: AnswerPalette): Buffer {
  const swatches = colours.slice(0, ROOM).map(({ hex }) => {
    const [hue, saturation, brightness] = toHsb(hex);
    return { hue, saturation, brightness, alpha: 1, colorSpace: 0 };
  });
  const json = JSON.stringify([{ name: paletteName(title), swatches }]);
  return zip([{ name: 'Swatches.json', bytes: Buffer.from(json) }]);
}

/**
 * Hue, saturation and brightness, each from 0 to 1; the hue of a grey is 0.
 * Source: A. R. Smith, "Color Gamut Transform Pairs" (SIGGRAPH 1978).
 */
function toHsb(hex: string): [hue: number, saturation: number, brightness: number] {
  const [red, green, blue] = toChannels(hex);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread === 0) return [0, 0, sixDecimals(most / 255)];
  const sixths =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sixths / 6, spread / most, most / 255].map(sixDecimals) as [number, number, number];
}
