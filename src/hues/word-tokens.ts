import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Tokenize } from './tokenizer.ts';

/** Normalisers that change nothing across a space. */
const NORMALIZERS = new Set(['NFC', 'NFD', 'NFKC', 'NFKD', 'StripAccents', 'Lowercase']);

/** What a `tokenizer.json` must say so that no token reaches across a space. */
const wordTokenizerSchema = z.object({
  added_tokens: z.array(z.object({ content: z.string().regex(/^\S+$/) })),
  normalizer: z.object({
    type: z.literal('Sequence'),
    normalizers: z.array(z.object({ type: z.string().refine((type) => NORMALIZERS.has(type)) })),
  }),
  pre_tokenizer: z.object({
    type: z.literal('Split'),
    pattern: z.object({ Regex: z.literal('[\\p{L}\\p{N}]+') }),
    behavior: z.literal('Removed'),
    invert: z.literal(true),
  }),
  post_processor: z.null(),
});

/** Whether the tokenizer of a model directory gives a text's tokens word by word, and puts none around it. */
export async function readsWordByWord(directory: string): Promise<boolean> {
  const content: unknown = JSON.parse(await readFile(join(directory, 'tokenizer.json'), 'utf8'));
  return wordTokenizerSchema.safeParse(content).success;
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
