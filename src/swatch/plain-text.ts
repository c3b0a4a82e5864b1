import { once } from '../once.ts';

/**
 * What of a person's text can be set on one line: normalised (NFC), white space as single spaces, without control
 * characters, bidirectional controls (so that nothing outside the text is reordered), lone surrogates and other
 * characters that XML forbids, and with at most four combining marks in a row. Characters without width between marks
 * are left out, as marks stack across them.
 */
export function plainText(text: string): string {
  return text
    .replace(/(?!\s)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u{FFFC}\u{FFFD}]/gu, '')
    .replace(/(?<=\p{M})[\u200B-\u200D\u2060\uFEFF]+(?=\p{M})/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Which way a text runs. */
export type Direction = 'left-to-right' | 'right-to-left';

/** What opens an isolate (Unicode UAX #9). */
const ISOLATES: Readonly<Record<Direction, string>> = {
  'left-to-right': '\u2066',
  'right-to-left': '\u2067',
};

/** A text inside an isolate, so that its direction stays its own: the one told, or that of its first letter. */
export function isolate(text: string, direction?: Direction): string {
  return `${direction ? ISOLATES[direction] : '\u2068'}${text}\u2069`;
}

/** Which way a text runs, by its first letter: those of right-to-left scripts have blocks of their own in Unicode. */
export function directionOf(text: string): Direction {
  const [letter] = /\p{L}/u.exec(text) ?? [''];
  return isRightToLeft(letter) ? 'right-to-left' : 'left-to-right';
}

/** Whether a text has a letter of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u.test(text);
}

/** A text as it is set: its apostrophes curved, as type has them, unless they are quotation marks. */
export function typeset(text: string): string {
  const isQuoting = /(?<![\p{L}\p{N}\p{M}])'/u.test(text);
  const apostrophe = isQuoting ? /(?<=[\p{L}\p{N}\p{M}])'(?=\p{L})/gu : /(?<=[\p{L}\p{N}\p{M}])'(?!\p{N})/gu;
  return text.replaceAll(apostrophe, '’');
}

/** Controls, and what else XML forbids however it is written: halves of surrogate pairs and two noncharacters. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as character data for XML and Pango markup, without what these can't hold. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Code units in the longest emoji sequence that fonts draw as one, and some more. */
const SEQUENCE_MAX = 32;

/** Text whose every code unit is a character of its own. */
const ONE_EACH = /^[ -~]*$/;

const segmenter = once(() => new Intl.Segmenter());

/**
 * What a reader sees as single characters: emoji sequences and letters with their marks stay whole. A sequence
 * longer than any that fonts draw as one is taken apart, so that no single piece is wider than a line.
 */
export function graphemes(text: string): string[] {
  if (ONE_EACH.test(text)) return text.split('');
  const segments = Array.from(segmenter().segment(text), ({ segment }) => segment);
  return segments.flatMap((segment) => (segment.length > SEQUENCE_MAX ? Array.from(segment) : [segment]));
}

/** A text of at most `max` UTF-16 code units, cut between characters before `…`. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const character of graphemes(text)) {
    if (kept.length + character.length + 1 > max) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
