import { z } from 'zod';
import type { Tokenize } from './tokenize.ts';
import { type NumberedWords, numbersOf, WordTable } from './word-table.ts';

/** Normalisers that change nothing across a space. */
const NORMALIZERS: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  NFKC: (text) => text.normalize('NFKC'),
  NFKD: (text) => text.normalize('NFKD'),
  StripAccents: (text) => text.replaceAll(/\p{M}/gu, ''),
  Lowercase: (text) => text.toLowerCase(),
};

/**
 * What a `tokenizer.json` says of a tokenizer whose tokens reach across no space: WordPiece (Schuster and Nakajima 2012)
 * of words in small letters, and nothing around a text.
 */
const wordTokenizerSchema = z.object({
  added_tokens: z.array(z.object({ id: z.int(), content: z.string().regex(/^\[\w+\]$/) })),
  normalizer: z.object({
    type: z.literal('Sequence'),
    normalizers: z
      .array(z.object({ type: z.string().refine((type) => Object.hasOwn(NORMALIZERS, type)) }))
      .refine((all) => all.some(({ type }) => type === 'Lowercase')),
  }),
  pre_tokenizer: z.object({
    type: z.literal('Split'),
    pattern: z.object({ Regex: z.literal('[\\p{L}\\p{N}]+') }),
    behavior: z.literal('Removed'),
    invert: z.literal(true),
  }),
  post_processor: z.null(),
  model: z.object({
    type: z.literal('WordPiece'),
    // Looking at each of its words would take longer than the rest of loading it.
    vocab: z.custom<Readonly<Record<string, number>>>((words) => typeof words === 'object' && words !== null),
    unk_token: z.string(),
    continuing_subword_prefix: z.string(),
    max_input_chars_per_word: z.int().positive(),
  }),
});

/** A tokenizer that gives a text's tokens word by word, and puts none around it. */
export type WordTokenizer = z.infer<typeof wordTokenizerSchema>;

/** The content of a `tokenizer.json` where it is of that kind. */
export function asWordTokenizer(content: unknown): WordTokenizer | undefined {
  return wordTokenizerSchema.safeParse(content).data;
}

/** A part of a text that no normaliser of this kind changes but for its capitals, and that holds no added token. */
const PLAIN = /^[\0-Z\\-\x7f‘’“”–—…]*$/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Reads texts as a tokenizer of words says, and as its own library does, in a fraction of the time: words of plain
 * letters are looked up where they stand.
 *
 * @param vocabulary its words, where they were read by themselves
 */
export function readWords(
  { added_tokens: added, normalizer, model }: WordTokenizer,
  vocabulary: NumberedWords = numbersOf(model.vocab),
): Tokenize {
  const pieces = new WordPieces(model, vocabulary);
  const normalisers = normalizer.normalizers.map(({ type }) => NORMALIZERS[type]!);
  const normalise = (text: string) => normalisers.reduce((changed, change) => change(changed), text);
  const ids = new Map(added.map(({ id, content }) => [content, id]));
  const atAdded = new RegExp(
    String.raw`(\[(?:${added.map(({ content }) => content.slice(1, -1)).join('|')})\])`,
  );

  const readPart = (part: string, tokens: number[]): void => {
    for (const text of ids.size > 0 && part.includes('[') ? part.split(atAdded) : [part]) {
      const id = ids.get(text);
      if (id !== undefined) tokens.push(id);
      else for (const [word] of normalise(text).matchAll(WORD)) pieces.read(word, 0, word.length, tokens);
    }
  };
  return (text) => {
    const tokens: number[] = [];
    for (const part of PLAIN.test(text) ? [text] : text.split(' ')) {
      if (PLAIN.test(part)) readPlain(part.toLowerCase(), pieces, tokens);
      else readPart(part, tokens);
    }
    return tokens;
  };
}

/** Where the words of a text start and end; used again for every text. */
let bounds = new Int32Array(0);

/** Reads the words of a text of plain small letters. */
function readPlain(text: string, pieces: WordPieces, tokens: number[]): void {
  if (bounds.length < text.length + 2) bounds = new Int32Array(text.length + 2);
  let count = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) continue;
    if (at > start) {
      bounds[count++] = start;
      bounds[count++] = at;
    }
    start = at + 1;
  }
  pieces.readEach(text, bounds, count / 2, tokens);
}

/** Tokens of single words: each the longest that the word begins with, or goes on with; one for a word that has none. */
class WordPieces {
  readonly #table: WordTable;
  readonly #prefix: string;
  readonly #unknown: number;
  readonly #longest: number;
  /** Of the words that are read together; used again for every text. */
  #numbers = new Int32Array(0);

  constructor(
    { unk_token, continuing_subword_prefix, max_input_chars_per_word }: WordTokenizer['model'],
    vocabulary: NumberedWords,
  ) {
    this.#table = new WordTable(vocabulary);
    this.#prefix = continuing_subword_prefix;
    this.#unknown = vocabulary.numbers[vocabulary.words.indexOf(unk_token)] ?? 0;
    this.#longest = max_input_chars_per_word;
  }

  /** Adds the tokens of the word that stands in a text from `start` to `end`. */
  read(text: string, start: number, end: number, tokens: number[]): void {
    this.#add(this.#table.find(text, start, end), text, start, end, tokens);
  }

  /** The same of many words. @param within where each starts and ends */
  readEach(text: string, within: Int32Array, words: number, tokens: number[]): void {
    if (this.#numbers.length < words) this.#numbers = new Int32Array(within.length >> 1);
    this.#table.findEach(text, within, words, this.#numbers);
    for (let word = 0; word < words; word++) {
      this.#add(this.#numbers[word]!, text, within[2 * word]!, within[2 * word + 1]!, tokens);
    }
  }

  #add(whole: number, text: string, start: number, end: number, tokens: number[]): void {
    if (whole !== -1) tokens.push(whole);
    else tokens.push(...(this.#parts(text, start, end) ?? [this.#unknown]));
  }

  #parts(text: string, start: number, end: number): number[] | undefined {
    if (end - start > this.#longest && Array.from(text.slice(start, end)).length > this.#longest)
      return undefined;
    const parts: number[] = [];
    for (let from = start; from < end;) {
      const prefix = from === start ? '' : this.#prefix;
      let to = Math.min(end, from + this.#table.longest);
      let part = -1;
      while (to > from && (part = this.#table.find(text, from, to, prefix)) === -1) to--;
      if (part === -1) return undefined;
      parts.push(part);
      from = to;
    }
    return parts;
  }
}

/** The same tokens from a tokenizer that reads word by word, for texts that have most words in common. */
export function rememberWords(tokenize: Tokenize): Tokenize {
  const known = new Map<string, readonly number[]>();
  return (text) => {
    const tokens: number[] = [];
    for (const word of text.split(' ')) {
      let own = known.get(word);
      if (own === undefined) known.set(word, (own = tokenize(word)));
      for (const token of own) tokens.push(token);
    }
    return tokens;
  };
}
