import { foldLetters, UNSPACED } from '../normalise-genre.ts';

/** A token of a text: a word, or a letter of writing without spaces. */
export interface TextToken {
  /** Small letters without marks. */
  readonly form: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** The tokens of a text in NFKC; all other characters part words. */
export function tokensOf(text: string): TextToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({
    form: foldLetters(token),
    start: index,
    end: index + token.length,
  }));
}

/** A phrase of a lexicon as tokens, of which those that end in an asterisk keep it. */
export function phraseOf(words: string): string[] {
  const pattern = new RegExp(`(?:${TOKEN.source})\\*?`, 'gu');
  return Array.from(words.normalize('NFKC').matchAll(pattern), ([token]) => foldLetters(token));
}

const KATAKANA = /^[\p{Script=Katakana}\u30fc]+$/u;
/** Katakana words of so many letters may begin or end a longer one; shorter ones only stand by themselves. */
const STANDS_IN_LONGER = 4;

/** Whether letters between two places of a text are a word, and no part of another one in katakana. */
export function isWordAt(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!KATAKANA.test(word)) return true;
  const [goesBefore, goesOn] = [text.charAt(start - 1), text.charAt(end)].map((letter) =>
    KATAKANA.test(letter),
  );
  return word.length >= STANDS_IN_LONGER ? !(goesBefore && goesOn) : !goesBefore && !goesOn;
}
