/**
 * What of a person's text can be set on one line: normalised (NFC), white space as single spaces, without control
 * characters, bidirectional controls (so that nothing outside the text is reordered), lone surrogates and other
 * characters that XML forbids, and with at most four combining marks in a row.
 */
export function plainText(text: string): string {
  return text
    .replace(/(?!\s)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u{FFFC}\u{FFFD}]/gu, '')
    .normalize('NFC')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A text inside a first-strong isolate (Unicode UAX #9): its direction stays its own. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A text as it is set: its apostrophes curved, as type has them, unless they are quotation marks. */
export function typeset(text: string): string {
  const isQuoting = /(?<![\p{L}\p{N}\p{M}])'/u.test(text);
  const apostrophe = isQuoting ? /(?<=[\p{L}\p{N}\p{M}])'(?=\p{L})/gu : /(?<=[\p{L}\p{N}\p{M}])'(?!\p{N})/gu;
  return text.replaceAll(apostrophe, '’');
}

/** A text as character data for XML and Pango markup. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Code units in the longest emoji sequence that fonts draw as one, and some more. */
const SEQUENCE_MAX = 32;

/**
 * What a reader sees as single characters: emoji sequences and letters with their marks stay whole. A sequence
 * longer than any that fonts draw as one is taken apart, so that no single piece is wider than a line.
 */
export function graphemes(text: string): string[] {
  const segments = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return segments.flatMap((segment) => (segment.length > SEQUENCE_MAX ? Array.from(segment) : [segment]));
}
