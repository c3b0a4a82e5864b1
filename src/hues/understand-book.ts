import type { LeftOutKind } from '../blurb/parts/kinds.ts';
import type { AskedNames } from '../cover-index/beside.ts';
import { MOST_NAMES, namesIn } from '../cover-index/books/named-list.ts';
import { type ReadableBlurb, readBlurb } from '../blurb/read-blurb.ts';
import type { ColourFamily } from '../palette/colour-families.ts';
import { REQUEST_LIMITS } from '../request-limits.ts';
import { countWords } from './count-words.ts';
import { isAdvertising, isMostlyNames, isNoProse } from './no-blurb.ts';
import { tellLanguage } from './language.ts';
import type { ToldGenres } from './lexicon/tell-genres.ts';
import type { TitleLanguage } from './lexicon/title-colours.ts';
import type { Book, Caution, GivenGenres, TextRead } from './reading.ts';
import type { ModelShelf } from './model-files.ts';
import type { NamedShelves } from './shelf-words.ts';
import { saysLittle } from './sure-covers.ts';
import type { Tokenize } from './tokenize.ts';

/** Fewer words than this are too little to go on. */
const FEW_WORDS = 6;
/** More tokens a word than this, and the words are none that the model knows. */
const PIECES_PER_WORD = 2;
/** How likely a genre must be by words for its covers to come first: two words, or one that names it. */
const CLEARLY_TOLD = 0.6;
/** Characters that are looked at to tell. */
const SPELLING_LOOKED_AT = 2_000;

/** A book as the model is asked about it. */
export interface BookQuestion {
  readonly given: GivenGenres;
  /** Ids of the genres that the asker named. */
  readonly named: readonly string[];
  /** Shelves that the asker named. */
  readonly namedShelves: readonly ModelShelf[];
  /** What words tell of the genres of a text that the model can't read, or that is short. */
  readonly told: ToldGenres;
  /** What the model reads: the title and the blurb; empty when it can't read the blurb. */
  readonly text: string;
  /** Families of colours that the title names. */
  readonly titled: readonly ColourFamily[];
  /** Of that, what of the blurb is to be read, on one line. */
  readonly blurb: string;
  /** How many words of what is to be read of the blurb. */
  readonly words: number;
  /** How many words of the blurb there are, and what isn't to be read of it. */
  readonly sent: Pick<TextRead, 'of' | 'leftOut'>;
  readonly cautions: readonly Caution[];
  /** Which books and authors it is comparable with. */
  readonly beside: AskedNames;
}

const NOTHING_TOLD: ToldGenres = { genres: new Map(), words: [] };

/**
 * Makes a reader of books that tells what of one the model is given to read, and what to be careful about.
 *
 * @param readGenres understands the asker's own words for genres and shelves
 * @param tellGenres tells genres by words, in any language that is known
 * @param readTitle finds the colours that a title names
 */
export function bookReader(
  readGenres: (text: string) => NamedShelves,
  tellGenres: (texts: readonly string[]) => ToldGenres,
  tokenize: Tokenize,
  readTitle: (title: string, language: TitleLanguage) => readonly ColourFamily[],
): (book: Book) => BookQuestion {
  return ({ blurb: raw, genres = '', title = '', comparables = '' }) => {
    const readable = readBlurb(raw);
    const whole = readable.text;
    const { given, shelves } = readGenres(genres);
    const named = [...new Set(given.recognised.flatMap(({ ids }) => ids))];
    const caution = cautionOf(whole, tokenize, tellGenres);
    const isRead = caution === undefined || caution === 'few-words' || caution === 'many-names';
    const isTold = caution !== undefined && caution !== 'not-a-blurb' && (title + whole).trim() !== '';
    const blurb = isRead ? whole : '';
    const words = countWords(whole);
    return {
      given,
      named,
      namedShelves: shelves,
      told: isTold ? tellGenres([title, whole]) : NOTHING_TOLD,
      titled: readTitle(title, languageOfTitle(caution)),
      text: isRead ? beforeBlurb(title) + blurb : '',
      blurb,
      words: isRead ? words : 0,
      sent: sentIn(readable, words),
      cautions: [
        ...(caution === undefined ? [] : [caution]),
        ...(readable.shortened ? (['shortened'] as const) : []),
      ],
      beside: besideIn(comparables, readable),
    };
  };
}

/** What the blurb says of the title's language. */
function languageOfTitle(caution: Caution | undefined): TitleLanguage {
  if (caution === 'no-text' || caution === 'few-words') return 'unknown';
  return caution === 'unreadable-language' ? 'other' : 'english';
}

/** Names of books and authors in the asker's own list and in the blurb. */
function besideIn(list: string, { comparisons }: ReadableBlurb): AskedNames {
  const { names, more } = namesIn(list.slice(0, REQUEST_LIMITS.comparables));
  return { typed: names, more, read: comparisons.slice(0, MOST_NAMES) };
}

/** Why little can be read in a blurb; nothing where it can. */
function cautionOf(
  blurb: string,
  tokenize: Tokenize,
  tellGenres: (texts: readonly string[]) => ToldGenres,
): Caution | undefined {
  const { words, script, english } = tellLanguage(blurb);
  if (words === 0) return 'no-text';
  if (script === 'other' || english === 'no') return 'unreadable-language';
  if (english === 'unsure' && spellsOut(blurb, words, tokenize)) return 'unreadable-language';
  if (isAdvertising(blurb)) return 'not-a-blurb';
  if (words < FEW_WORDS) return 'few-words';
  // A list of keywords says something, words at random don't.
  if (english === 'unsure' && isNoProse(blurb) && tellGenres([blurb]).genres.size === 0) return 'not-a-blurb';
  return isMostlyNames(blurb, tokenize) ? 'many-names' : undefined;
}

/** A title as the model reads it before the blurb. */
function beforeBlurb(title: string): string {
  return title.trim() === '' || tellLanguage(title).script === 'other' ? '' : `${title.trim()}. `;
}

/** The title as it is read before the blurb. */
export function contextOf({ text, blurb }: Pick<BookQuestion, 'text' | 'blurb'>): string {
  return text.slice(0, text.length - blurb.length);
}

/**
 * How much of a blurb the model read: the title stands before it, and is no part of it.
 *
 * @param read UTF-16 units of the text that were read
 */
export function readOf(question: BookQuestion, read: number): TextRead {
  const { text, blurb, words, sent } = question;
  if (read >= text.length) return { words, ...sent };
  return { words: countWords(blurb.slice(0, Math.max(0, read - contextOf(question).length))), ...sent };
}

/** @param words of the text that is to be read */
function sentIn({ leftOut }: ReadableBlurb, words: number): BookQuestion['sent'] {
  const counts: Partial<Record<LeftOutKind, number>> = {};
  let of = words;
  for (const part of leftOut) {
    counts[part.kind] = (counts[part.kind] ?? 0) + 1;
    if (part.kind !== 'metadata') of += countWords(part.text);
  }
  return { of, leftOut: counts };
}

/** Whether a text of some length is made of pieces of words rather than words: gibberish, or encoded data. */
function spellsOut(text: string, words: number, tokenize: Tokenize): boolean {
  if (words < FEW_WORDS) return false;
  const start = text.slice(0, SPELLING_LOOKED_AT);
  return tokenize(start).length > PIECES_PER_WORD * countWords(start);
}

/** Whether there is no text that can be read, or one of a few words. */
export function isHardlyText({ blurb, cautions }: BookQuestion): boolean {
  return blurb === '' || cautions.includes('few-words');
}

/** Genres whose covers come first: those that the asker named, or else those that words clearly tell. */
export function certainGenres({ named, told }: BookQuestion): readonly string[] {
  if (named.length > 0) return named;
  return [...told.genres].filter(([, likely]) => likely >= CLEARLY_TOLD).map(([id]) => id);
}

/** Whether genres are certain, or else there is a text that can be read as it is; one of no clear genre is, too. */
export function isToldEnough(question: BookQuestion): boolean {
  return certainGenres(question).length > 0 || question.cautions.every((caution) => caution === 'shortened');
}

/** Whether there is neither a text that can be read, of more than a few words, nor a genre that is known. */
export function tellsNothing({ cautions, given, told, blurb, named }: BookQuestion): boolean {
  return (
    saysLittle({ cautions, given, toldBy: told.words }) ||
    (blurb === '' && named.length + told.genres.size === 0)
  );
}
