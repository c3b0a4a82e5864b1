/** A line that parts two books: three hyphens or more, and nothing else. */
const PARTING = /^[ \t]*[-–—]{3,}[ \t]*$/mu;
/** The same within a line, where a text can't have several. */
const PARTING_WITHIN = /(?:^|\s)-{3,}(?:\s|$)/u;
/** A line that begins a book by its number: `2.`, `2)`, `Book 2:`. */
const NUMBERED = /^[ \t]*(?:(?:book|vol(?:ume|\.)?)[ \t]+)?(\d{1,2})[ \t]*[.):][ \t]+/gimu;

/**
 * Parts a text that holds the blurbs of several books: at lines of three hyphens; where there are none, at numbers from 1
 * on that begin lines; and in a text of one line at three hyphens between words. A text without any of these is one book.
 *
 * @returns blurbs without white space around them; none is empty, but for those between two lines of hyphens
 * @example
 * partBooks('A ghost walks.\n---\nThe ghost walks again.'); // ['A ghost walks.', 'The ghost walks again.']
 */
export function partBooks(text: string): string[] {
  const whole = text.replaceAll(/\r\n?/gu, '\n').trim();
  if (whole === '') return [];
  if (PARTING.test(whole)) return withoutEnds(whole.split(new RegExp(PARTING, 'gmu')));
  if (!whole.includes('\n') && PARTING_WITHIN.test(whole)) {
    return withoutEnds(whole.split(new RegExp(PARTING_WITHIN, 'gu')));
  }
  return numbered(whole) ?? [whole];
}

/** Blurbs, but for an empty one before the first line of hyphens and after the last. */
function withoutEnds(parts: readonly string[]): string[] {
  const books = parts.map((part) => part.trim());
  const from = books[0] === '' ? 1 : 0;
  return books.slice(from, books.at(-1) === '' ? -1 : undefined);
}

/** Books that are numbered 1, 2 and so on; `undefined` where lines aren't. */
function numbered(text: string): string[] | undefined {
  const starts: { at: number; end: number }[] = [];
  for (const match of text.matchAll(NUMBERED)) {
    if (Number(match[1]) === starts.length + 1)
      starts.push({ at: match.index, end: match.index + match[0].length });
  }
  if (starts.length < 2 || starts[0]!.at > 0) return undefined;
  return starts.map(({ end }, at) => text.slice(end, starts[at + 1]?.at).trim());
}
