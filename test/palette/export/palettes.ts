import * as fc from 'fast-check';
import type { RankedHue } from '../../../src/hues/reading.ts';
import type { PaletteHue } from '../../../src/palette/assign-roles.ts';
import { choosePalette } from '../../../src/palette/choose-palette.ts';
import { ranked } from '../ranked.ts';

/** A palette of five. */
export const THRILLER: readonly PaletteHue[] = choosePalette(
  ranked(['maroon', 'darkslategray', 'cadetblue', 'cyan', 'silver', 'gold', 'magenta']),
);

/** Any title that can be typed or sent: all of Unicode, lone surrogates and control characters too. */
export const anyTitle: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('*/', '*', '/', '/*', '\\', '"', "'", '\n', '\0', '}', ';', '=', ',', '\u202e', 'a'),
    )
    .map((parts) => parts.join('')),
);

/** A hue with a name of its own. */
export function named(name: string): RankedHue {
  return { name, hex: '#1e90ff', css: '#1e90ff', rank: 1, score: 0.5, lift: 1.25 };
}
