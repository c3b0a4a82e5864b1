import { measure } from './measure.ts';
import { graphemes } from './plain-text.ts';
import { type FittedText, longestFit, type Measure, type Room, shorten, type Weight } from './shorten.ts';

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
  const count = Math.max(1, await longestFit(characters, weight, width, '', measure));
  const space = characters.lastIndexOf(' ', count);
  const at = space > count / 2 ? space : count;
  const rest = characters.slice(at).join('').trim();
  return [characters.slice(0, at).join('').trim(), await shorten(rest, weight, width, measure)];
}
