import { z } from 'zod';
import type { Tokenize } from './tokenize.ts';

/** Normalisers that change nothing across a space. */
const NORMALIZERS = new Set(['NFC', 'NFD', 'NFKC', 'NFKD', 'StripAccents', 'Lowercase']);

/**
 * What a `tokenizer.json` must say so that no token reaches across a space, and a word of plain letters that stands in
 * the vocabulary is one token.
 */
const wordTokenizerSchema = z.object({
  added_tokens: z.array(z.object({ content: z.string().regex(/^\[\S+$/) })),
  normalizer: z.object({
    type: z.literal('Sequence'),
    normalizers: z
      .array(z.object({ type: z.string().refine((type) => NORMALIZERS.has(type)) }))
      .refine((all) => all.some(({ type }) => type === 'Lowercase')),
  }),
  pre_tokenizer: z.object({
    type: z.literal('Split'),
    pattern: z.object({ Regex: z.literal('[\\p{L}\\p{N}]+') }),
    behavior: z.literal('Removed'),
    invert: z.literal(true),
  }),
  post_processor: z.null(),
  model: z.object({ type: z.literal('WordPiece') }),
});

/** What a `tokenizer.json` holds of which the tokenizer gives a text's tokens word by word, and puts none around it. */
export interface WordTokenizer {
  readonly model: { vocab: unknown };
}

/** Whether the content of a `tokenizer.json` is of that kind. */
export function isWordTokenizer(content: unknown): content is WordTokenizer {
  return wordTokenizerSchema.safeParse(content).success;
}

/**
 * A part of a text that no tokenizer of this kind changes but for its capitals and its dots, and that holds none of its
 * own tokens.
 */
const PLAIN = /^[\0-Z\\-\x7f‘’“”–—…]*$/;
const PLAIN_WORDS = /[a-z\d]+/g;

/**
 * The same tokens from a tokenizer that reads word by word, in a fraction of the time: words of plain letters that it
 * knows whole are looked up, and only the rest is left to it.
 *
 * @param idOf the id of a word that stands in the vocabulary, in small letters
 */
export function lookUpWords(tokenize: Tokenize, idOf: (word: string) => number | undefined): Tokenize {
  return (text) => {
    const tokens: number[] = [];
    for (const part of PLAIN.test(text) ? [text] : text.split(' ')) {
      const words = PLAIN.test(part) ? (part.toLowerCase().match(PLAIN_WORDS) ?? []) : [part];
      for (const word of words) {
        const id = idOf(word);
        if (id === undefined) tokens.push(...tokenize(word));
        else tokens.push(id);
      }
    }
    return tokens;
  };
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
