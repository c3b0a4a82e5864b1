import type { FindCue } from './cues.ts';
import { ALWAYS_CAPITAL, NAMES_THAT_ARE_WORDS, TITLES } from './capitals.ts';
import type { Mention, WordSpan, TextWord } from './text-words.ts';

/** Words behind which a text says what a book has none of. */
const DENYING = new Set(['no', 'without', 'nor', 'neither', 'forget', 'hardly', 'never']);

/**
 * The words and phrases of an English text that a reader would accept as reasons: cues of the trade, but no names (what
 * is written with a capital for no other reason than being one), no possessives, no parts of compounds, and nothing that a book is said to be without.
 */
export function mentionsIn(text: string, words: readonly TextWord[], findCue: FindCue): Mention[] {
  const keys = words.map(({ key }) => key);
  const isName = nameFinder(text, words);
  const found = new Map<string, Mention & { readonly spans: WordSpan[] }>();
  for (let at = 0; at < words.length; at++) {
    const cue = findCue(keys, at);
    if (cue === undefined) continue;
    const span = { first: at, last: at + cue.length - 1 };
    const isDenied = DENYING.has(keys[at - 1] ?? '');
    const isSayable =
      !isDenied &&
      (cue.length > 1 ? holdsTogether(text, words, span) : !isInCompound(text, words[at]!) && !isName(at));
    if (!isSayable) continue;
    const known = found.get(cue.key);
    const form = text.slice(words[span.first]!.start, words[span.last]!.end);
    if (known !== undefined) known.spans.push(span);
    else found.set(cue.key, { key: cue.key, form, genres: cue.genres, main: cue.main, spans: [span] });
    at = span.last;
  }
  return [...found.values()];
}

/** Whether nothing but spaces and hyphens stands between the words of a phrase. */
function holdsTogether(text: string, words: readonly TextWord[], { first, last }: WordSpan): boolean {
  const gaps = words.slice(first, last).map((word, at) => text.slice(word.end, words[first + at + 1]!.start));
  return gaps.every((gap) => /^(?: |-|\u2010|\u2011)$/u.test(gap));
}

function isInCompound(text: string, { start, end }: TextWord): boolean {
  return /[-\u2010\u2011&]/u.test(text[start - 1] ?? '') || /[-\u2010\u2011&]/u.test(text[end] ?? '');
}

/** Makes a test for the words of a text that stand there as names. */
function nameFinder(text: string, words: readonly TextWord[]): (at: number) => boolean {
  const lower = new Set<string>();
  const named = new Set<string>();
  const kinds = words.map((word) => capitalsOf(word.text));
  /** Whether a word has a capital that its place does not give it. */
  const isCapital = (at: number) => kinds[at] === 'first' && !opensSentence(text, words[at]!.start);
  words.forEach(({ key }, at) => {
    if (kinds[at] === 'none') lower.add(key);
    else if (isCapital(at)) named.add(key);
  });
  /** Whether a word and the next are written as if they were one name. */
  const belong = (at: number) => text.slice(words[at]?.end, words[at + 1]?.start) === ' ';
  return (at) => {
    const { key } = words[at]!;
    if (kinds[at] === 'none' || ALWAYS_CAPITAL.has(key)) return false;
    const afterName = at > 0 && belong(at - 1) && isCapital(at - 1);
    if (TITLES.has(key)) return afterName;
    if (lower.has(key)) return isCapital(at);
    if (named.has(key) || NAMES_THAT_ARE_WORDS.has(key)) return true;
    const beforeName = isCapital(at + 1) && belong(at);
    return kinds[at] === 'mixed' || beforeName;
  };
}

function capitalsOf(word: string): 'none' | 'first' | 'all' | 'mixed' {
  if (!/\p{Lu}/u.test(word)) return 'none';
  if (word.length > 1 && !/\p{Ll}/u.test(word)) return 'all';
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? 'first' : 'mixed';
}

/** Whether a word begins a sentence, a line or a quotation, where every word has a capital. */
function opensSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?:^|[.!?…:;\n"“‘«(*•–—]|\n\s*)\s*["“‘'«(*]*$/u.test(before);
}
