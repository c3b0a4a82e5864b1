/** A line this long may be one that an editor has broken. */
const WRAPPED = { least: 50, most: 100 } as const;
/** Lines of broken prose, but the last of a paragraph, are at least so much of the longest. */
const EVENNESS = 0.7;

/**
 * Joins lines that an editor has broken within a sentence, so that what is left are lines that somebody meant.
 * Paragraphs stand two line breaks apart. Linear in the length of any string.
 */
export function withoutSoftBreaks(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split('\n\n')
    .map((paragraph) => joinLines(paragraph.split('\n')))
    .join('\n\n');
}

function joinLines(lines: readonly string[]): string {
  const isEven = isBrokenEvenly(lines);
  let joined = lines[0]!;
  for (const [at, line] of lines.slice(1).entries()) {
    const isSoft = isEven || (lines[at]!.length >= WRAPPED.least && /^\p{Ll}/u.test(line));
    joined += (isSoft ? ' ' : '\n') + line;
  }
  return joined;
}

/** Whether a paragraph of three lines or more looks as if it was broken at a column. */
function isBrokenEvenly(lines: readonly string[]): boolean {
  if (lines.length < 3) return false;
  let longest = 0;
  for (const { length } of lines) longest = Math.max(longest, length);
  const isColumn = longest >= WRAPPED.least && longest <= WRAPPED.most;
  return isColumn && lines.slice(0, -1).every(({ length }) => length >= EVENNESS * longest);
}
