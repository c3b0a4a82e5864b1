import type { Sentences } from '../src/languages/index.ts';
import type { LostColour } from '../src/languages/answers/print-sentences.ts';
import { nameOfColour } from '../src/palette/colour-name.ts';
import type { Hue } from '../src/palette/hues.ts';
import { printOf } from '../src/palette/print/index.ts';

/** How many colours the sentence names. */
const COLOURS_NAMED = 2;

/** From here on, in ΔE2000, a print of the same name is worth a word: beside the colour nobody would take it for that. */
const STRIKING_SHIFT = 8;

/**
 * What becomes of colours that a press can't reach, where what comes back has another name or is strikingly duller: one
 * sentence on the two that lose most, or none.
 *
 * @param colours as they are shown
 */
export function adviseOnPrint(colours: readonly Hue[], { print }: Sentences): string[] {
  const lost = colours
    .flatMap(lossOf)
    .toSorted((one, other) => other.shift - one.shift)
    .slice(0, COLOURS_NAMED);
  return lost.length > 0 ? [print.lost(lost)] : [];
}

function lossOf({ name, hex }: Hue): (LostColour & { readonly shift: number })[] {
  const { shift, printsAs, neighbour } = printOf(hex);
  const printed = { name: nameOfColour(printsAs), hex: printsAs };
  if (neighbour === undefined || (printed.name === name && shift < STRIKING_SHIFT)) return [];
  return [{ colour: { name, hex }, printed, instead: neighbour, shift }];
}
