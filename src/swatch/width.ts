import { measure } from './measure.ts';
import { graphemes, isolate, typeset } from './plain-text.ts';
import type { Weight } from './shorten.ts';

/** Scripts whose letters stand side by side and keep their form, so that a line is as wide as its letters. */
const SIDE_BY_SIDE =
  /^(?:\p{ASCII}|[\u00A0-\u024F‐-…]|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303F\uFF00-\uFFEF])*$/u;

/** Characters whose widths are kept: more than the hues' names and a thousand titles have. */
const KNOWN_MAX = 4096;

/** Characters that are measured at once: of the widest in Unicode, which are 11 ems wide, fewer than Cairo can set. */
const CHUNK = 20;

const known: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), bold: new Map() };

/**
 * Width in pixels of one line of text at a font size of 1 pixel, like `measure`, from the widths of its characters,
 * each of which is measured once: without kerning, which in these fonts makes lines narrower. A line with a letter
 * of a script that joins or stacks its letters is measured in pieces that Cairo can surely set.
 */
export async function widthOf(text: string, weight: Weight): Promise<number> {
  const line = typeset(text);
  const characters = graphemes(line);
  const widths = SIDE_BY_SIDE.test(line)
    ? characters.map((character) => advanceOf(character, weight))
    : chunksOf(characters).map((chunk) => betweenStems(chunk, weight));
  return (await Promise.all(widths)).reduce((sum, width) => sum + width, 0);
}

function chunksOf(characters: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(characters.length / CHUNK) }, (_, at) =>
    characters.slice(at * CHUNK, (at + 1) * CHUNK).join(''),
  );
}

/** How far a character moves the next one. */
async function advanceOf(character: string, weight: Weight): Promise<number> {
  const widths = known[weight];
  const found = widths.get(character);
  if (found !== undefined) return found;
  const width = await betweenStems(character, weight);
  if (widths.size >= KNOWN_MAX) widths.clear();
  widths.set(character, width);
  return width;
}

/** What a text adds to a line of two stems: its width with the space that belongs to its first and last letter. */
async function betweenStems(text: string, weight: Weight): Promise<number> {
  const [alone, between] = await Promise.all([measure('HH', weight), measure(`H${isolate(text)}H`, weight)]);
  return Math.max(0, between - alone);
}
