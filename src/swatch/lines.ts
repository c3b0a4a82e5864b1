import { type LinesRoom, setLines } from './set-lines.ts';
import type { FittedText, Weight } from './shorten.ts';
import { widthOf } from './width.ts';

/** Sets a text in lines, as `setLines` does, in the fonts of a swatch. */
export function fitLines(text: string, weight: Weight, room: LinesRoom): Promise<FittedText> {
  return setLines(text, weight, room, widthOf);
}
