import { toChannels, toHex } from './channels.ts';
import type { AnswerPalette } from '../answer-palette.ts';
import { printOf } from '../print/index.ts';
import { hueNote, identify, paletteName, sixDecimals } from './names.ts';

/**
 * The palette as design tokens: one group `cover` of colour tokens named by role, each with its sRGB components
 * from 0 to 1 and the hex notation as their fallback. What else is known of a hue, in print
 * too, is under `$extensions.coverhues`.
 * Source: Design Tokens Community Group, Format Module and Color Module 2025.10.
 */
export function toDesignTokens({ title, colours }: AnswerPalette): string {
  const tokens = identify(colours).map(({ id, hue }) => [
    id,
    {
      $value: {
        colorSpace: 'srgb',
        components: toChannels(hue.hex).map((channel) => sixDecimals(channel / 255)),
        hex: toHex(hue.hex),
      },
      $description: hueNote(hue),
      $extensions: {
        coverhues: {
          name: hue.name,
          role: hue.role,
          ...(hue.css !== undefined && { css: toHex(hue.css) }),
          ...(hue.rank !== undefined && { rank: hue.rank }),
          ...(hue.score !== undefined && { score: sixDecimals(hue.score) }),
          ...(hue.lift !== undefined && { lift: sixDecimals(hue.lift) }),
          ...(hue.share !== undefined && { share: sixDecimals(hue.share) }),
          print: printOf(hue.hex),
        },
      },
    },
  ]);
  const cover = { $type: 'color', $description: paletteName(title), ...Object.fromEntries(tokens) };
  return `${JSON.stringify({ cover }, undefined, 2)}\n`;
}
