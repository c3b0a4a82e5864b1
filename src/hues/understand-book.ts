import { readability } from './language.ts';
import type { Book, Caution, GivenGenres } from './reading.ts';
import type { Tokenize } from './tokenizer.ts';

/** Fewer words than this are too little to go on. */
const FEW_WORDS = 6;
/** More tokens a word than this, and the words are none that the model knows. */
const PIECES_PER_WORD = 2;
/** Characters that are looked at to tell. */
const SPELLING_LOOKED_AT = 2_000;

/** A book as the model is asked about it. */
export interface Question {
  readonly given: GivenGenres;
  /** Ids of the genres that the asker named. */
  readonly named: readonly string[];
  /** The title, to be read before the blurb. */
  readonly context: string;
  /** Empty when the model cannot read it. */
  readonly blurb: string;
  readonly cautions: Caution[];
}

/**
 * Makes a reader of books that tells what of one the model is given to read, and what to be careful about.
 *
 * @param readGenres understands the asker's own genre words
 */
export function bookReader(
  readGenres: (text: string) => GivenGenres,
  tokenize: Tokenize,
): (book: Book) => Question {
  return (book) => {
    const given = readGenres(book.genres ?? '');
    const named = [...new Set(given.recognised.flatMap(({ ids }) => ids))];
    const { words, script, english } = readability(book.blurb);
    const readable =
      words > 0 &&
      script !== 'other' &&
      english !== 'no' &&
      !(english === 'unsure' && spellsOut(book.blurb, words, tokenize));
    const title = book.title?.trim() && readability(book.title).script !== 'other' ? [book.title.trim()] : [];
    const context = title.map((part) => `${part}. `).join('');
    const cautions: Caution[] = [];
    if (words === 0) cautions.push('no-text');
    else if (!readable) cautions.push('unreadable-language');
    else if (words < FEW_WORDS) cautions.push('few-words');
    return { given, named, context, cautions, blurb: readable ? book.blurb : '' };
  };
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
