import { once } from '../once.ts';
import { ENGLISH_FUNCTION_WORDS, FOREIGN_FUNCTION_WORDS } from './function-words.ts';
import { numbersOf, WordTable } from './word-table.ts';

/** A text of small letters that all are those of English. */
const PLAIN = /^[\0-\x7f‘’“”–—…]*$/;

/** Whether a model that was trained on English can read a text. */
export interface TextLanguage {
  /** Different words with at least one letter, of which no more than 32 are counted; text without spaces counts as one. */
  readonly words: number;
  /** What most letters belong to. */
  readonly script: 'latin' | 'other' | 'none';
  /** `unsure` for few words and for lists of keywords, which are English as often as not. */
  readonly english: 'yes' | 'unsure' | 'no';
}

/** Characters that are looked at: several hundred words, enough to tell. */
const LOOKED_AT = 4_000;
/** So many different words are as good as any more. */
const MOST_COUNTED = 32;
/** With fewer words than this the language can't be told. */
const FEWEST_WORDS = 6;
/** Share of small English words in English prose is 0.3 to 0.5; below this the text is hardly prose. */
const HARDLY_PROSE = 0.1;
/** Share of foreign small words that tells another language, when English ones are not half as many. */
const FOREIGN_PROSE = 0.12;
/** Share of foreign small words and words with marks that does so, when English ones are not two fifths as many. */
const FOREIGN_SPELLING = 0.3;
/** The same shares for a text that has hardly any English small words. */
const FOREIGN_HINTS = { functionWords: 0.1, withMarkedWords: 0.2 } as const;

/**
 * Tells whether a text can be read by a model that knows English only, from its letters and from the small
 * words that every sentence needs. Foreign names in an English text don't make it unreadable; a text that is
 * half English is at worst `unsure`. Looks at the first 4,000 characters of any string.
 */
export function tellLanguage(text: string): TextLanguage {
  const raw = text.slice(0, LOOKED_AT);
  // What is plain already is the same in that form, but for dots.
  const isPlainAlready = PLAIN.test(raw);
  const start = isPlainAlready ? raw : raw.normalize('NFKD');
  const lower = start.toLowerCase();
  const isPlain = isPlainAlready || PLAIN.test(lower);
  const words = isPlain ? countDifferentPlain(lower) : countDifferent(lower);
  if (words === 0) return { words, script: 'none', english: 'unsure' };
  if (!isPlain && !isMostlyLatin(start)) return { words, script: 'other', english: 'no' };
  return { words, script: 'latin', english: words < FEWEST_WORDS ? 'unsure' : judge(lower, isPlain) };
}

function countDifferent(lower: string): number {
  const words = new Set<string>();
  for (const [word] of lower.matchAll(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)) {
    if (words.add(word).size === MOST_COUNTED) break;
  }
  return words.size;
}

/** The same of a text of plain small letters, found letter by letter. */
function countDifferentPlain(lower: string): number {
  const words = new Set<string>();
  for (let at = 0; at < lower.length && words.size < MOST_COUNTED; at++) {
    if (!isSmall(lower.charCodeAt(at))) continue;
    const start = at;
    while (at < lower.length && isWithinWord(lower.charCodeAt(at))) at += 1;
    words.add(lower.slice(start, at));
  }
  return words.size;
}

function isSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** Whether a unit is a small letter, a digit, an apostrophe or a hyphen. */
function isWithinWord(unit: number): boolean {
  return isSmall(unit) || (unit >= 48 && unit <= 57) || unit === 39 || unit === 0x2019 || unit === 45;
}

function isMostlyLatin(text: string): boolean {
  const others = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return others === 0 || others <= (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

function judge(lower: string, isPlain: boolean): TextLanguage['english'] {
  const counts = isPlain ? countPlain(lower) : countMarked(lower);
  const english = counts.english / counts.words;
  const foreign = counts.foreign / counts.words;
  const spelling = foreign + counts.marked / counts.words;
  if (foreign >= FOREIGN_PROSE && foreign >= 2 * english) return 'no';
  if (spelling >= FOREIGN_SPELLING && spelling >= 2.5 * english) return 'no';
  if (english >= HARDLY_PROSE) return english >= foreign ? 'yes' : 'unsure';
  if (foreign >= FOREIGN_HINTS.functionWords && foreign >= english) return 'no';
  return spelling >= FOREIGN_HINTS.withMarkedWords ? 'no' : 'unsure';
}

/** Words of a text, and how many of them are small ones of English, small ones of other languages, or have marks. */
interface WordCounts {
  words: number;
  english: number;
  foreign: number;
  marked: number;
}

const [ENGLISH, FOREIGN] = [0, 1];
const smallWords = once(
  () =>
    new WordTable(
      numbersOf({
        ...Object.fromEntries(Array.from(FOREIGN_FUNCTION_WORDS, (word) => [word, FOREIGN])),
        ...Object.fromEntries(Array.from(ENGLISH_FUNCTION_WORDS, (word) => [word, ENGLISH])),
      }),
    ),
);

/** Counts the words of a text of plain small letters where they stand. */
function countPlain(lower: string): WordCounts {
  const table = smallWords();
  const counts = { words: 0, english: 0, foreign: 0, marked: 0 };
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0;
    if (isSmall(unit)) continue;
    if (at > start) {
      counts.words += 1;
      const kind = at - start <= table.longest ? table.find(lower, start, at) : -1;
      if (kind === ENGLISH) counts.english += 1;
      else if (kind === FOREIGN) counts.foreign += 1;
    }
    start = at + 1;
  }
  return counts;
}

function countMarked(lower: string): WordCounts {
  const runs = lower.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const counts = { words: runs.length, english: 0, foreign: 0, marked: 0 };
  for (const run of runs) {
    const isPlain = /^[a-z]+$/.test(run);
    const word = isPlain ? run : run.replaceAll(/\p{M}/gu, '');
    if (ENGLISH_FUNCTION_WORDS.has(word)) counts.english += 1;
    else if (FOREIGN_FUNCTION_WORDS.has(word)) counts.foreign += 1;
    else if (!isPlain) counts.marked += 1;
  }
  return counts;
}
