import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Turns text into token ids, special tokens included. */
export type Tokenize = (text: string) => number[];

/**
 * Loads the tokenizer of a model directory from disk. A relative path would be taken for the name of a model
 * on the hub, so the path is made absolute and the hub switched off.
 *
 * The library is required rather than imported: its one file of 1.3 MB would be compiled anew by the loader
 * that runs TypeScript as it is, at half a second and 150 MB.
 */
export async function loadTokenizer(directory: string): Promise<Tokenize> {
  const { AutoTokenizer, env }: typeof import('@xenova/transformers') = createRequire(import.meta.url)(
    '@xenova/transformers',
  );
  env.allowRemoteModels = false;
  const tokenizer = await AutoTokenizer.from_pretrained(resolve(directory), { local_files_only: true });
  return (text) => tokenizer.encode(text);
}
