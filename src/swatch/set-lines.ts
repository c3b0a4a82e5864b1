import { once } from '../once.ts';
import { graphemes } from './plain-text.ts';
import { type FittedText, type Measure, type Room, shorten, type Weight } from './shorten.ts';

/** The room of a text that may take several lines. */
export interface LinesRoom extends Room {
  /** How many lines there may be at a font size in pixels; at least one. */
  readonly lines: (size: number) => number;
  /** Whether lines are filled one after the other, as those of a paragraph, rather than made equally long. */
  readonly isFilled?: true;
}

/** What stays together on a line. */
interface Piece {
  readonly text: string;
  /** Pixels at a font size of 1 pixel. */
  readonly width: number;
  /** Pixels of the space before it, if it doesn't begin a line. */
  readonly space: number;
}

/** Part of the size by which it is lowered until the text fits. */
const STEP = 0.94;

/** Part of the largest size that fits down to which a size with fewer lines is taken instead. */
const FEWER_LINES = 0.85;

/** A script that is written without spaces between its words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Cuts such a script into its words. */
const words = once(() => new Intl.Segmenter('ja', { granularity: 'word' }));

/** What does not begin a line, and what does not end one. */
const CLOSING = /^[\p{P}\p{M}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]+$/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/**
 * Sets a text at the largest size at which no word is broken, or on fewer lines a little smaller; at the least size
 * what is too long is broken anywhere, and what is too much is shortened with an ellipsis. Lines are balanced, unless the room wants them filled. A
 * character that is wider than the room is left out.
 *
 * @param widthOf of the fonts that the text is set in
 */
export async function setLines(
  text: string,
  weight: Weight,
  room: LinesRoom,
  widthOf: Measure,
): Promise<FittedText> {
  const pieces = await piecesOf(text, weight, widthOf);
  const fitted = sizesThatFit(pieces, room);
  const fewest = Math.min(...fitted.map(({ lines }) => lines.length));
  const best = fitted.find(({ lines }) => lines.length === fewest);
  if (!best) return { lines: await crowd(pieces, weight, room, widthOf), size: room.least };
  const { size, lines } = best;
  const set = room.isFilled ? lines : balance(pieces, lines, room.width / size);
  return { lines: set.map(textOf), size };
}

/** The largest size at which a text fits unbroken, and those a little smaller, each with its lines. */
function sizesThatFit(pieces: readonly Piece[], room: LinesRoom): { size: number; lines: Piece[][] }[] {
  const found: { size: number; lines: Piece[][] }[] = [];
  let least = room.least;
  for (let size = room.size; size >= least; size = Math.floor(size * STEP)) {
    const lines = wrap(pieces, room.width / size);
    if (!lines || lines.length > room.lines(size)) continue;
    if (found.length === 0) least = Math.max(least, size * FEWER_LINES);
    found.push({ size, lines });
  }
  return found;
}

/** Cuts a text where a line may end: at spaces, after hyphens, and between the words of scripts without spaces. */
async function piecesOf(text: string, weight: Weight, widthOf: Measure): Promise<Piece[]> {
  const space = await widthOf(' ', weight);
  const spaced = text.split(' ').filter(Boolean);
  const cut = spaced.flatMap((word) => partsOf(word).map((part, at) => ({ part, starts: at === 0 })));
  return Promise.all(
    cut.map(async ({ part, starts }) => ({
      text: part,
      width: await widthOf(part, weight),
      space: starts ? space : 0,
    })),
  );
}

function partsOf(word: string): string[] {
  if (!UNSPACED.test(word)) return word.split(/(?<=\p{L}\p{Pd})(?=\p{L})/u);
  const parts: string[] = [];
  for (const { segment } of words().segment(word)) {
    const before = parts.at(-1);
    const joins =
      before !== undefined && ((CLOSING.test(segment) && !OPENING.test(segment)) || OPENING.test(before));
    if (joins) parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Lines of at most a width, filled one after the other; nothing where a piece is wider than that. */
function wrap(pieces: readonly Piece[], width: number): Piece[][] | undefined {
  const lines: Piece[][] = [];
  let taken = 0;
  for (const piece of pieces) {
    if (piece.width > width) return undefined;
    const line = lines.at(-1);
    if (line && taken + piece.space + piece.width <= width) {
      line.push(piece);
      taken += piece.space + piece.width;
    } else {
      lines.push([piece]);
      taken = piece.width;
    }
  }
  return lines;
}

/** The same number of lines, the longest of them as short as it can be. */
function balance(pieces: readonly Piece[], lines: Piece[][], width: number): Piece[][] {
  const least = width / 2;
  let best = lines;
  for (let narrower = width * STEP; narrower > least; narrower *= STEP) {
    const tried = wrap(pieces, narrower);
    if (!tried || tried.length > lines.length) return best;
    best = tried;
  }
  return best;
}

async function crowd(
  pieces: readonly Piece[],
  weight: Weight,
  room: LinesRoom,
  widthOf: Measure,
): Promise<string[]> {
  const width = room.width / room.least;
  const broken = await Promise.all(
    pieces.map(async (piece) => (piece.width > width ? breakUp(piece, weight, widthOf) : [piece])),
  );
  const lines =
    wrap(
      broken.flat().filter((piece) => piece.width <= width),
      width,
    ) ?? [];
  const count = room.lines(room.least);
  const shown = lines.slice(0, count).map(textOf);
  if (lines.length > count) {
    shown[count - 1] = await shorten(textOf(lines.slice(count - 1).flat()), weight, width, widthOf);
  }
  return shown;
}

async function breakUp({ text, space }: Piece, weight: Weight, widthOf: Measure): Promise<Piece[]> {
  return Promise.all(
    graphemes(text).map(async (character, at) => ({
      text: character,
      width: await widthOf(character, weight),
      space: at === 0 ? space : 0,
    })),
  );
}

function textOf(line: readonly Piece[]): string {
  return line.map((piece, at) => (at > 0 && piece.space > 0 ? ' ' : '') + piece.text).join('');
}
