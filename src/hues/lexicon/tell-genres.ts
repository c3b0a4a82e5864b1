import { foldLetters, UNSPACED } from '../normalise-genre.ts';
import { isTelling } from '../genres-of-book.ts';
import { type GenreMention, wordFinder } from './find-words.ts';
import type { Lexicon } from './lexicon.ts';
import { tokensOf, type TextToken } from './tokens.ts';

/** What words of a text tell of its genres. */
export interface ToldGenres {
  /**
   * How likely genres are, 0 to 1 by id, the likeliest first: those that stand out, or one that is no more than hinted
   * at, below `TOLD`.
   */
  readonly genres: ReadonlyMap<string, number>;
  /** The words that tell them, as they stand in the text, the most telling first, with the genres that each tells. */
  readonly words: readonly { readonly term: string; readonly ids: readonly string[] }[];
}

/** A text in writing without spaces. */
const UNSPACED_TEXT = new RegExp(`^[^\\p{L}]*[${UNSPACED}]`, 'u');
/** From this on words say that a book is of a genre; below, they hint at it. */
export const TOLD = 0.4;
/** Characters that are looked at. */
const LOOKED_AT = 4_000;
/** What must be said of a genre: two words of a story, or one that names the kind of book; one word of a few. */
const LEAST_SAID = 2;
const LEAST_SAID_OF_FEW = 1;
const FEW_TOKENS = 12;
/** A text without small words is in English more often than not: what it says in another language counts half. */
const UNSURE_LANGUAGE = 0.5;
/** … and what share of what is said of the one said most of. */
const LEAST_SHARE = 0.6;
const MOST_GENRES = 3;
/** What is said of a genre that is as likely as not. */
const HALF_SAID = 1.2;
/** What a hint counts: too little is said, but of one genre more than of any other. */
const HINT = 0.7;

/**
 * Makes a reader of texts that the model can't read: in the language whose small words they have most of, it looks for
 * words that name a kind of book or tell of one. Without small words every language is tried, and the one in which most
 * is said counts.
 *
 * @returns a function of the texts of one book, such as its title and its blurb
 */
export function genreTeller(lexicons: readonly Lexicon[]): (texts: readonly string[]) => ToldGenres {
  const languages = lexicons.map((lexicon) => ({
    language: lexicon.language,
    smallWords: new Set(foldLetters(lexicon.smallWords).split(' ')),
    find: wordFinder(lexicon),
  }));

  function read(text: string): { readonly tokens: number; readonly mentions: readonly GenreMention[] } {
    const normal = text.slice(0, LOOKED_AT).normalize('NFKC');
    const tokens = tokensOf(normal);
    const counts = languages.map(({ smallWords }) => countIn(tokens, smallWords));
    const most = Math.max(...counts);
    const found = languages
      .filter((_, at) => counts[at] === most)
      .map(({ language, find }) => {
        const isSure = most > 0 || language === 'en' || UNSPACED_TEXT.test(normal);
        const mentions = find(normal, tokens);
        return isSure ? mentions : mentions.map((mention) => weaken(mention));
      })
      .toSorted((a, b) => mostSaid(b) - mostSaid(a));
    return { tokens: tokens.length, mentions: found[0]! };
  }

  return (texts) => {
    // A text that says nothing, maybe in a language that isn't known, makes no other a long one.
    const parts = texts.map(read).filter(({ mentions }) => mentions.length > 0);
    const isShort = parts.reduce((sum, { tokens }) => sum + tokens, 0) < FEW_TOKENS;
    return judge(
      parts.flatMap(({ mentions }) => mentions),
      isShort ? LEAST_SAID_OF_FEW : LEAST_SAID,
    );
  };
}

function weaken({ term, says }: GenreMention): GenreMention {
  return { term, says: new Map([...says].map(([id, said]) => [id, said * UNSURE_LANGUAGE])) };
}

function countIn(tokens: readonly TextToken[], words: ReadonlySet<string>): number {
  return tokens.reduce((count, { form }) => count + (words.has(form) ? 1 : 0), 0);
}

/** What mentions say of each genre together, the most first. */
function saidOf(mentions: readonly GenreMention[]): [id: string, said: number][] {
  const sums = new Map<string, number>();
  for (const { says } of mentions) for (const [id, said] of says) sums.set(id, (sums.get(id) ?? 0) + said);
  return [...sums].filter(([id]) => isTelling({ id })).toSorted(([, a], [, b]) => b - a);
}

function mostSaid(mentions: readonly GenreMention[]): number {
  return saidOf(mentions)[0]?.[1] ?? 0;
}

function judge(mentions: readonly GenreMention[], least: number): ToldGenres {
  const distinct = [...new Map(mentions.map((mention) => [mention.term.toLowerCase(), mention])).values()];
  const said = saidOf(distinct);
  const [most = 0, next = 0] = said.map(([, sum]) => sum);
  const isHint = most < least && most >= LEAST_SAID_OF_FEW && most > next;
  const bound = isHint ? most : Math.max(least, LEAST_SHARE * most);
  const genres = new Map(
    said
      .filter(([, sum]) => sum >= bound)
      .slice(0, MOST_GENRES)
      .map(([id, sum]) => [id, (isHint ? HINT : 1) * (sum / (sum + HALF_SAID))]),
  );
  const words = distinct
    .map(({ term, says }) => ({
      term,
      ids: [...says.keys()].filter((id) => genres.has(id)),
      weight: Math.max(...says.values()),
    }))
    .filter(({ ids }) => ids.length > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ term, ids }) => ({ term, ids }));
  return { genres, words };
}
