import type { LeftOutKind } from '../blurb/parts/kinds.ts';
import { type ReadableBlurb, readBlurb } from '../blurb/read-blurb.ts';
import { readability } from './language.ts';
import type { Book, Caution, GivenGenres, TextRead } from './reading.ts';
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
  /** What of the blurb is to be read, on one line; empty when the model cannot read it. */
  readonly blurb: string;
  /** How many words of the blurb there are, and what isn't to be read of it. */
  readonly sent: Pick<TextRead, 'of' | 'leftOut'>;
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
    const blurb = readBlurb(book.blurb);
    const { words, script, english } = readability(blurb.text);
    const readable =
      words > 0 &&
      script !== 'other' &&
      english !== 'no' &&
      !(english === 'unsure' && spellsOut(blurb.text, words, tokenize));
    const title = book.title?.trim() && readability(book.title).script !== 'other' ? [book.title.trim()] : [];
    const context = title.map((part) => `${part}. `).join('');
    const cautions: Caution[] = [];
    if (words === 0) cautions.push('no-text');
    else if (!readable) cautions.push('unreadable-language');
    else if (words < FEW_WORDS) cautions.push('few-words');
    if (blurb.shortened) cautions.push('shortened');
    return { given, named, context, cautions, blurb: readable ? blurb.text : '', sent: sentIn(blurb) };
  };
}

function sentIn({ text, leftOut }: ReadableBlurb): Question['sent'] {
  const counts: Partial<Record<LeftOutKind, number>> = {};
  let of = countWords(text);
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

/** Words of any script; a text without spaces counts as one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
