import { graphemes, plainText } from '../../../swatch/plain-text.ts';

/** A title broken into lines that fit. */
export interface TitleLines {
  readonly lines: readonly string[];
  /** Of the letters, in the same units as the width. */
  readonly size: number;
  readonly rightToLeft: boolean;
}

/** Room for a title. */
export interface TitleRoom {
  readonly width: number;
  readonly lines: number;
  /** Largest and smallest size of letters. */
  readonly sizes: { readonly max: number; readonly min: number };
}

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const WIDE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff00-\uffef]/u;

/** What stays together on a line, measured once: in ems, without the space that ends it, and that space. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly space: number;
}

const NOTHING: Piece = { text: '', width: 0, space: 0 };

/**
 * Breaks a title into lines in the largest size at which it fits. A word wider than a line is broken; what doesn't fit
 * in the smallest size ends with `…`. Linear in the title's length.
 */
export function breakTitle(title: string, room: TitleRoom): TitleLines {
  const text = plainText(title);
  const rightToLeft = RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
  const pieces = piecesOf(text);
  for (let size = room.sizes.max; size > room.sizes.min; size -= 2) {
    const lines = fill(pieces, room.width / size, room.lines);
    if (lines && lines.length <= room.lines) return { lines, size, rightToLeft };
  }
  const width = room.width / room.sizes.min;
  const all = fill(brokenUp(pieces, width), width, room.lines) ?? [];
  const lines = all.slice(0, room.lines);
  const last = lines.at(-1);
  if (all.length > lines.length && last !== undefined)
    lines[lines.length - 1] = `${last.slice(0, -1).trimEnd()}…`;
  return { lines, size: room.sizes.min, rightToLeft };
}

/** Lines of at most `width` ems, as many as there is room for and one more; `undefined` where a piece is wider. */
function fill(pieces: readonly Piece[], width: number, most: number): string[] | undefined {
  const lines: string[] = [];
  let line = NOTHING;
  const end = (): void => {
    if (line.text.trim() !== '') lines.push(line.text.trim());
    line = NOTHING;
  };
  for (const piece of pieces) {
    if (piece.width > width) return undefined;
    if (joined(line, piece).width > width) end();
    if (lines.length > most) return lines;
    line = joined(line, piece);
  }
  end();
  return lines;
}

function joined(line: Piece, { text, width, space }: Piece): Piece {
  if (width === 0) return { text: line.text + text, width: line.width, space: line.space + space };
  return { text: line.text + text, width: line.width + line.space + width, space };
}

/** Where a line may end: after a space, a hyphen, and any character that is as wide as high. */
function piecesOf(text: string): Piece[] {
  return text
    .split(/(?<=[\s-])/u)
    .flatMap((word) => (WIDE.test(word) ? graphemes(word) : [word]))
    .map(measured);
}

/** Pieces of which those that are wider than a line are taken apart. */
function brokenUp(pieces: readonly Piece[], width: number): Piece[] {
  return pieces.flatMap((piece) => (piece.width > width ? graphemes(piece.text).map(measured) : [piece]));
}

function measured(text: string): Piece {
  const word = text.trimEnd();
  return { text, width: widthOf(word), space: widthOf(text.slice(word.length)) };
}

/** How wide a text runs in a book face, in ems: on the safe side. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of graphemes(text)) width += emsOf(character);
  return width;
}

function emsOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (/^[ijltfr.,:;'’!|\s-]/u.test(character)) return 0.31;
  if (/^[mwMW—…]/u.test(character)) return 0.88;
  if (/^\p{Lu}/u.test(character)) return 0.68;
  return 0.52;
}
