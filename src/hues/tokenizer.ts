import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { lookUpWords, readsWordByWord } from './word-tokens.ts';

/** Turns text into token ids, special tokens included. */
export type Tokenize = (text: string) => number[];

/** A tokenizer, and what is known of it. */
export interface Tokenizer {
  readonly tokenize: Tokenize;
  /** Whether it gives a text's tokens word by word, and puts none around it. */
  readonly wordByWord: boolean;
}

/**
 * Opens the tokenizer of a model directory from disk. A relative path would be taken for the name of a model
 * on the hub, so the path is made absolute and the hub switched off.
 *
 * The library is required rather than imported: its one file of 1.3 MB would be compiled anew by the loader
 * that runs TypeScript as it is, at half a second and 150 MB.
 */
export async function openTokenizer(directory: string): Promise<Tokenizer> {
  const { AutoTokenizer, env }: typeof import('@xenova/transformers') = createRequire(import.meta.url)(
    '@xenova/transformers',
  );
  env.allowRemoteModels = false;
  const [tokenizer, wordByWord] = await Promise.all([
    AutoTokenizer.from_pretrained(resolve(directory), { local_files_only: true }),
    readsWordByWord(directory),
  ]);
  const encode: Tokenize = (text) => tokenizer.encode(text);
  const idOf = (word: string): number | undefined => tokenizer.convert_tokens_to_ids(word);
  return { tokenize: wordByWord ? lookUpWords(encode, idOf) : encode, wordByWord };
}

/** The same for whoever only wants tokens. */
export async function loadTokenizer(directory: string): Promise<Tokenize> {
  return (await openTokenizer(directory)).tokenize;
}
