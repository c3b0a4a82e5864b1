import type { AnswerColour, AnswerPalette } from '../src/palette/answer-palette.ts';
import { comparePalettes } from '../src/palette/compare-palettes.ts';
import type { Sentences } from '../src/languages/index.ts';

/** A palette with what people call it. */
export interface NamedPalette {
  readonly name: string;
  readonly palette: AnswerPalette;
}

/**
 * In what two palettes differ: ground, main colour, how usual that is on covers of such books, and the contrast of type;
 * and which colours they share.
 *
 * @example
 * sayDifferences(ash, birch, words);
 * // ['“Ash” stands on black. “Birch” stands on ivory.', …]
 */
export function sayDifferences(one: NamedPalette, other: NamedPalette, words: Sentences): string[] {
  const { compare: say } = words.shelf;
  const { isSame, shared, grounds, mains, contrasts } = comparePalettes(one.palette, other.palette);
  if (isSame) return [say.identical];
  return [
    ...(grounds ? [say.grounds(placed(grounds))] : []),
    ...(mains ? [say.mains(placed(mains))] : []),
    ...(contrasts
      ? [say.contrasts([one, other].map(({ name }, at) => ({ name, contrast: contrasts[at]! })))]
      : []),
    say.shared(distinct(shared)),
  ];

  function placed(colours: readonly [AnswerColour, AnswerColour]) {
    return [one, other].map(({ name }, at) => ({ name, colour: colours[at]! }));
  }

  /** Those that are called the same once. */
  function distinct(colours: readonly AnswerColour[]): AnswerColour[] {
    const byName = new Map(colours.map((colour) => [words.realCovers.colour(colour), colour]));
    return [...byName.values()];
  }
}
