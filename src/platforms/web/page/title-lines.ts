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

/**
 * Breaks a title into lines in the largest size at which it fits. A word wider than a line is broken; what doesn't fit
 * in the smallest size ends with `…`.
 */
export function breakTitle(title: string, room: TitleRoom): TitleLines {
  const text = plainText(title);
  const rightToLeft = RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
  for (let size = room.sizes.max; size > room.sizes.min; size -= 2) {
    const lines = fill(text, room.width / size, false);
    if (lines && lines.length <= room.lines) return { lines, size, rightToLeft };
  }
  const all = fill(text, room.width / room.sizes.min, true) ?? [];
  const lines = all.slice(0, room.lines);
  const last = lines.at(-1);
  if (all.length > lines.length && last !== undefined)
    lines[lines.length - 1] = `${last.slice(0, -1).trimEnd()}…`;
  return { lines, size: room.sizes.min, rightToLeft };
}

/** Lines of at most `ems`; `undefined` where a word is wider and must not be broken. */
function fill(text: string, ems: number, breakWords: boolean): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (widthOf((line + piece).trimEnd()) <= ems) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
    if (widthOf(piece.trimEnd()) <= ems) {
      line = piece;
      continue;
    }
    if (!breakWords) return undefined;
    for (const character of graphemes(piece)) {
      if (widthOf(line + character) > ems && line !== '') {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** Where a line may end: after a space, a hyphen, and any character that is as wide as high. */
function pieces(text: string): string[] {
  return text.split(/(?<=[\s-])/u).flatMap((word) => (WIDE.test(word) ? graphemes(word) : [word]));
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
