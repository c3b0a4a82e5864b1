import { isAdvertising, isMostlyNames, isNoProse } from './no-blurb.ts';
import { readability } from './language.ts';
import type { ToldGenres } from './lexicon/tell-genres.ts';
import type { Book, Caution, GivenGenres } from './reading.ts';
import { saysLittle } from './sure-covers.ts';
import type { Tokenize } from './tokenizer.ts';

/** Fewer words than this are too little to go on. */
const FEW_WORDS = 6;
/** More tokens a word than this, and the words are none that the model knows. */
const PIECES_PER_WORD = 2;
/** How likely a genre must be by words for its covers to come first: two words, or one that names it. */
const CLEARLY_TOLD = 0.6;
/** Characters that are looked at to tell. */
const SPELLING_LOOKED_AT = 2_000;

/** A book as the model is asked about it. */
export interface Question {
  readonly given: GivenGenres;
  /** Ids of the genres that the asker named. */
  readonly named: readonly string[];
  /** What words tell of the genres of a text that the model can't read, or that is short. */
  readonly told: ToldGenres;
  /** What the model reads: the title and the blurb; empty when it can't read the blurb. */
  readonly text: string;
  /** Of that, the blurb. */
  readonly blurb: string;
  readonly cautions: Caution[];
}

const NOTHING_TOLD: ToldGenres = { genres: new Map(), words: [] };

/**
 * Makes a reader of books that tells what of one the model is given to read, and what to be careful about.
 *
 * @param readGenres understands the asker's own genre words
 * @param tellGenres tells genres by words, in any language that is known
 */
export function bookReader(
  readGenres: (text: string) => GivenGenres,
  tellGenres: (texts: readonly string[]) => ToldGenres,
  tokenize: Tokenize,
): (book: Book) => Question {
  return ({ blurb: whole, genres = '', title = '' }) => {
    const given = readGenres(genres);
    const named = [...new Set(given.recognised.flatMap(({ ids }) => ids))];
    const caution = cautionOf(whole, tokenize, tellGenres);
    const isRead = caution === undefined || caution === 'few-words' || caution === 'many-names';
    const isTold = caution !== undefined && caution !== 'not-a-blurb' && (title + whole).trim() !== '';
    const blurb = isRead ? whole : '';
    return {
      given,
      named,
      told: isTold ? tellGenres([title, whole]) : NOTHING_TOLD,
      text: isRead ? contextOf(title) + blurb : '',
      blurb,
      cautions: caution === undefined ? [] : [caution],
    };
  };
}

/** Why little can be read in a blurb; nothing where it can. */
function cautionOf(
  blurb: string,
  tokenize: Tokenize,
  tellGenres: (texts: readonly string[]) => ToldGenres,
): Caution | undefined {
  const { words, script, english } = readability(blurb);
  if (words === 0) return 'no-text';
  if (script === 'other' || english === 'no') return 'unreadable-language';
  if (english === 'unsure' && spellsOut(blurb, words, tokenize)) return 'unreadable-language';
  if (isAdvertising(blurb)) return 'not-a-blurb';
  if (words < FEW_WORDS) return 'few-words';
  // A list of keywords says something, words at random don't.
  if (english === 'unsure' && isNoProse(blurb) && tellGenres([blurb]).genres.size === 0) return 'not-a-blurb';
  return isMostlyNames(blurb, tokenize) ? 'many-names' : undefined;
}

/** The title as the model reads it before the blurb. */
function contextOf(title: string): string {
  return title.trim() === '' || readability(title).script === 'other' ? '' : `${title.trim()}. `;
}

/** Whether a text of some length is made of pieces of words rather than words: gibberish, or encoded data. */
function spellsOut(text: string, words: number, tokenize: Tokenize): boolean {
  if (words < FEW_WORDS) return false;
  const start = text.slice(0, SPELLING_LOOKED_AT);
  return tokenize(start).length > PIECES_PER_WORD * countWords(start);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whether there is no text that can be read, or one of a few words. */
export function isHardlyText({ blurb, cautions }: Question): boolean {
  return blurb === '' || cautions.includes('few-words');
}

/** Genres whose covers come first: those that the asker named, or else those that words clearly tell. */
export function certainGenres({ named, told }: Question): readonly string[] {
  if (named.length > 0) return named;
  return [...told.genres].filter(([, likely]) => likely >= CLEARLY_TOLD).map(([id]) => id);
}

/** Whether there is neither a text that can be read, of more than a few words, nor a genre that is known. */
export function tellsNothing({ cautions, given, told, blurb, named }: Question): boolean {
  return (
    saysLittle({ cautions, given, toldBy: told.words }) ||
    (blurb === '' && named.length + told.genres.size === 0)
  );
}
