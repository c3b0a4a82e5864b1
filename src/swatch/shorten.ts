import { graphemes } from './plain-text.ts';

/** A font weight that ships. */
export type Weight = 'regular' | 'bold';

/** Text that fits its room. */
export interface FittedText {
  /** One or two lines. */
  readonly lines: readonly string[];
  /** Font size in pixels. */
  readonly size: number;
}

/** The room that a text has. */
export interface Room {
  /** Pixels from edge to edge. */
  readonly width: number;
  /** Font size in pixels: the one wanted, and the least before the text is shortened. */
  readonly size: number;
  readonly least: number;
}

/** Tells a text's width in pixels at a font size of 1 pixel. */
export type Measure = (text: string, weight: Weight) => Promise<number>;

/** How much of a shortened text has to stay for it to end at a whole word. */
const WHOLE_WORDS = 0.75;

/** A text that is at most `width` wide at a font size of 1 pixel: whole, or cut before `…`, at a word if it can. */
export async function shorten(
  text: string,
  weight: Weight,
  width: number,
  widthOf: Measure,
): Promise<string> {
  if ((await widthOf(text, weight)) <= width) return text;
  const characters = graphemes(text);
  const count = await longestFit(characters, weight, width, '…', widthOf);
  const space = characters.lastIndexOf(' ', count);
  const kept = characters.slice(0, space > count * WHOLE_WORDS ? space : count).join('');
  return `${kept.replace(/[\s\p{Pd},.;:(]+$/u, '')}…`;
}

/** How many characters, followed by `end`, are at most `width` wide at a font size of 1 pixel. */
export async function longestFit(
  characters: readonly string[],
  weight: Weight,
  width: number,
  end: string,
  widthOf: Measure,
): Promise<number> {
  let fits = 0;
  let tooMany = characters.length + 1;
  while (tooMany - fits > 1) {
    const count = Math.floor((fits + tooMany) / 2);
    const line = characters.slice(0, count).join('').trimEnd() + end;
    if ((await widthOf(line, weight)) <= width) fits = count;
    else tooMany = count;
  }
  return fits;
}
