import { measure } from './measure.ts';
import { graphemes, isolate, typeset } from './plain-text.ts';
import type { Measure, Weight } from './shorten.ts';

/** Scripts whose letters stand side by side and keep their form, so that a line is as wide as its letters. */
const SIDE_BY_SIDE =
  /^(?:\p{ASCII}|[\u00A0-\u024F‐-…]|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303F\uFF00-\uFFEF])*$/u;

/** Characters whose widths are kept: more than the hues' names and a thousand titles have. */
const KNOWN_MAX = 4096;

/** Characters that are measured at once: of the widest in Unicode, which are 11 ems wide, fewer than Cairo can set. */
const CHUNK = 20;

/**
 * Width in pixels of one line of text at a font size of 1 pixel, like `measure`, from the widths of its characters,
 * each of which is measured once: without kerning, which in these fonts makes lines narrower. A line with a letter
 * of a script that joins or stacks its letters is measured in pieces that Cairo can surely set.
 */
export const widthOf: Measure = widthsOf(measure);

/** Widths that are made of measured ones, as `widthOf` has them. */
export function widthsOf(measured: Measure): Measure {
  // What is being measured is kept, too: a line has many of the same letters, which are asked for at once.
  const characters = keptBy(betweenStems);
  const stems = keptBy(measured);

  /** What a text adds to a line of two stems: its width with the space that belongs to its first and last letter. */
  async function betweenStems(text: string, weight: Weight): Promise<number> {
    const [alone, between] = await Promise.all([stems('HH', weight), measured(`H${isolate(text)}H`, weight)]);
    return Math.max(0, between - alone);
  }

  return async (text, weight) => {
    const line = typeset(text);
    const clusters = graphemes(line);
    const widths = SIDE_BY_SIDE.test(line)
      ? clusters.map((character) => characters(character, weight))
      : chunksOf(clusters).map((chunk) => betweenStems(chunk, weight));
    return (await Promise.all(widths)).reduce((sum, width) => sum + width, 0);
  };
}

/** The same, asked once for each text; what failed is asked for again. */
function keptBy(measured: Measure): Measure {
  const known: Readonly<Record<Weight, Map<string, Promise<number>>>> = {
    regular: new Map(),
    bold: new Map(),
  };
  return (text, weight) => {
    const widths = known[weight];
    const found = widths.get(text);
    if (found) return found;
    const width = measured(text, weight);
    if (widths.size >= KNOWN_MAX) widths.clear();
    widths.set(text, width);
    width.catch(() => widths.delete(text));
    return width;
  };
}

function chunksOf(characters: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(characters.length / CHUNK) }, (_, at) =>
    characters.slice(at * CHUNK, (at + 1) * CHUNK).join(''),
  );
}
