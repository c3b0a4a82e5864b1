import * as fc from 'fast-check';
import type { RankedHue } from '../../../src/hues/reading.ts';
import type { PaletteHue } from '../../../src/palette/assign-roles.ts';
import { choosePalette } from '../../../src/palette/choose-palette.ts';
import type { AnswerColour } from '../../../src/palette/answer-palette.ts';
import { ranked } from '../ranked.ts';

/** A palette of five. */
export const THRILLER: readonly PaletteHue[] = choosePalette(
  ranked(['maroon', 'darkslategray', 'cadetblue', 'cyan', 'silver', 'gold', 'magenta']),
);

const MAROON = { name: 'maroon', css: '#800000', rank: 1, score: 0.5, lift: 1.5 };

/** A palette as covers wear it: two accents of one name, and an ink that nothing is known of. */
export const WORN: readonly AnswerColour[] = [
  { name: 'black', hex: '#0c0c0c', css: '#000000', role: 'ground', score: 0.58, lift: 1.4 },
  { ...MAROON, hex: '#6e1a1f', role: 'main' },
  { ...MAROON, hex: '#8a2a2f', role: 'accent' },
  { ...MAROON, hex: '#b06066', role: 'accent' },
  { name: 'cream', hex: '#f3e9d2', role: 'ink' },
];

/** A cover's own palette, with an ink that isn't on it. */
export const OWN: readonly AnswerColour[] = [
  { name: 'navy', hex: '#0b1a4d', css: '#000080', role: 'ground', share: 0.75 },
  { name: 'teal', hex: '#11787c', css: '#008080', role: 'main', share: 0.25 },
  { name: 'white', hex: '#ffffff', css: '#ffffff', role: 'ink' },
];

/** What people read beside those colours in a design program: no two are the same. */
export const WORN_LABELS = [
  'black (ground)',
  'maroon (main)',
  'maroon (accent)',
  'maroon (accent 2)',
  'cream (ink)',
];

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
