import { hueIndex, type Hue } from '../palette/hues.ts';
import { keywordMisleads } from '../palette/keyword-fit.ts';
import type { SwatchWords } from './words.ts';

/**
 * What stands for a colour where there is room for one name: a hue's keyword, or where that would mislead about the
 * colour shown what people call it, as they do a neutral.
 *
 * @throws TypeError for a `hex` that is not a colour
 */
export function shownName({ name, hex }: Hue, words: Pick<SwatchWords, 'colour'>): string {
  const isPlain = hueIndex(name) !== undefined && !keywordMisleads({ name, hex });
  return isPlain ? name : words.colour({ name, hex });
}

/** The same with the keyword beside it that was left out as misleading. */
export function fullName(colour: Hue, words: Pick<SwatchWords, 'colour' | 'keyword'>): string {
  return withKeyword(colour.name, shownName(colour, words), words);
}

/** A colour's shown name with its keyword, where that is another. */
export function withKeyword(name: string, shown: string, words: Pick<SwatchWords, 'keyword'>): string {
  const isLeftOut = hueIndex(name) !== undefined && shown !== name;
  return isLeftOut ? words.keyword(shown, name) : shown;
}
