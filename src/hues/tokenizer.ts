import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { partVocabulary } from './part-vocabulary.ts';
import type { Tokenize } from './tokenize.ts';
import { asWordTokenizer, readWords } from './word-tokens.ts';

/** A tokenizer, and what is known of it. */
export interface Tokenizer {
  readonly tokenize: Tokenize;
  /** Whether it gives a text's tokens word by word, and puts none around it. */
  readonly wordByWord: boolean;
}

/** Opens the tokenizer of a model directory from disk. */
export async function openTokenizer(directory: string): Promise<Tokenizer> {
  const { content, words } = partVocabulary(await readFile(join(directory, 'tokenizer.json'), 'utf8'));
  const wordTokenizer = asWordTokenizer(content);
  if (wordTokenizer) return { tokenize: readWords(wordTokenizer, words), wordByWord: true };
  return { tokenize: await openAnyTokenizer(directory), wordByWord: false };
}

/**
 * Opens a tokenizer of any kind, by a library that takes 30 MB. A relative path would be taken for the name of a model
 * on the hub, so the path is made absolute and the hub switched off.
 *
 * The library is required rather than imported: its one file of 1.3 MB would be compiled anew by the loader
 * that runs TypeScript as it is, at half a second and 150 MB.
 */
async function openAnyTokenizer(directory: string): Promise<Tokenize> {
  const { AutoTokenizer, env }: typeof import('@xenova/transformers') = createRequire(import.meta.url)(
    '@xenova/transformers',
  );
  env.allowRemoteModels = false;
  const tokenizer = await AutoTokenizer.from_pretrained(resolve(directory), { local_files_only: true });
  return (text) => tokenizer.encode(text);
}

/** The same for whoever only wants tokens. */
export async function loadTokenizer(directory: string): Promise<Tokenize> {
  return (await openTokenizer(directory)).tokenize;
}
