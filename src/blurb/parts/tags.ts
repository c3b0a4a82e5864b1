import type { Cut } from './kinds.ts';

/** Codes of emoji, as chats write them: `:heart:`, `:wave::skin-tone-2:`. */
const CODES = /(?<![\p{L}\p{N}:])(?::(?:[a-z][a-z\d_+'-]{1,40}|[+-]1):)+(?![\p{L}\p{N}:])/gu;

/** Two hashtags or more in a row, or what ends a line. `#1` is none. */
const HASHTAGS =
  /(?:(?<=^|[\s(])(?:tags|hashtags|keywords|tropes) ?: ?)?(?<![\p{L}\p{N}#&])#(?=[\p{L}\p{N}_]{0,60}\p{L})[\p{L}\p{N}_]{2,60}(?:[ ,]{0,2}#[\p{L}\p{N}_]{2,60})*/giu;

/** The codes of emoji. */
export function emojiCodesIn(text: string): Cut[] {
  return text.includes(':') ? matches(text, CODES) : [];
}

/** Hashtags that aren't words of a sentence, and the codes of emoji. */
export function tagsIn(text: string): Cut[] {
  const codes = emojiCodesIn(text);
  const hashtags = text.includes('#') ? matches(text, HASHTAGS).filter((cut) => standsApart(text, cut)) : [];
  return [...codes, ...hashtags];
}

function matches(text: string, pattern: RegExp): Cut[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind: 'tags' as const,
  }));
}

function standsApart(text: string, { start, end }: Cut): boolean {
  const several = text.indexOf('#', start + 1);
  if (several !== -1 && several < end) return true;
  const isLast = end >= text.length || text.charAt(end) === '\n';
  return isLast && /(?:^|[.!?…\n"”)])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}
