import { measure, type Weight } from './measure.ts';
import { graphemes } from './plain-text.ts';

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

/** Sets a text on one line: at the size wanted, or smaller, or at the least size and shortened with an ellipsis. */
export async function fitLine(
  text: string,
  weight: Weight,
  room: Room,
  widthOf: Measure = measure,
): Promise<FittedText> {
  const size = Math.min(room.size, Math.floor(room.width / (await widthOf(text, weight))));
  if (size >= room.least) return { lines: [text], size };
  return { lines: [await shorten(text, weight, room.width / room.least, widthOf)], size: room.least };
}

/**
 * Sets a text on one line at the size wanted or a little smaller, else on two balanced lines, the second of them
 * shortened with an ellipsis when even that is too little room.
 */
export async function fitTwoLines(text: string, weight: Weight, room: Room): Promise<FittedText> {
  const single = room.width / (await measure(text, weight));
  const size = Math.min(room.size, Math.floor(single));
  if (size >= room.least) return { lines: [text], size };
  // Two lines take more height than one, so they are set at the least size.
  const width = room.width / room.least;
  return {
    lines: (await balance(text, weight, width)) ?? (await fill(text, weight, width)),
    size: room.least,
  };
}

/** Breaks at the space that makes the longer of two lines shortest, if both then fit. */
async function balance(text: string, weight: Weight, width: number): Promise<readonly string[] | undefined> {
  const middle = text.length / 2;
  const breaks = Array.from(text.matchAll(/ /g), (match) => match.index).toSorted(
    (one, other) => Math.abs(one - middle) - Math.abs(other - middle),
  );
  for (const at of breaks.slice(0, 3)) {
    const lines = [text.slice(0, at), text.slice(at + 1)];
    const widths = await Promise.all(lines.map((line) => measure(line, weight)));
    if (widths.every((each) => each <= width)) return lines;
  }
  return undefined;
}

/** Fills a first line to a space, or where there is none near its end to a character, and shortens the rest. */
async function fill(text: string, weight: Weight, width: number): Promise<readonly string[]> {
  const characters = graphemes(text);
  const count = Math.max(1, await longestFit(characters, weight, width, ''));
  const space = characters.lastIndexOf(' ', count);
  const at = space > count / 2 ? space : count;
  const rest = characters.slice(at).join('').trim();
  return [characters.slice(0, at).join('').trim(), await shorten(rest, weight, width)];
}

/** How much of a shortened text has to stay for it to end at a whole word. */
const WHOLE_WORDS = 0.75;

/** A text that is at most `width` wide at a font size of 1 pixel: whole, or cut before `…`, at a word if it can. */
export async function shorten(
  text: string,
  weight: Weight,
  width: number,
  widthOf: Measure = measure,
): Promise<string> {
  if ((await widthOf(text, weight)) <= width) return text;
  const characters = graphemes(text);
  const count = await longestFit(characters, weight, width, '…', widthOf);
  const space = characters.lastIndexOf(' ', count);
  const kept = characters.slice(0, space > count * WHOLE_WORDS ? space : count).join('');
  return `${kept.replace(/[\s\p{Pd},.;:(]+$/u, '')}…`;
}

/** How many characters, followed by `end`, are at most `width` wide at a font size of 1 pixel. */
async function longestFit(
  characters: readonly string[],
  weight: Weight,
  width: number,
  end: string,
  widthOf: Measure = measure,
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
