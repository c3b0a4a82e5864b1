/** Turns text into token ids, special tokens included. */
export type Tokenize = (text: string) => number[];

/** Loads the tokenizer of a model directory from disk; nothing is fetched. */
export async function loadTokenizer(directory: string): Promise<Tokenize> {
  const { AutoTokenizer } = await import('@xenova/transformers');
  const tokenizer = await AutoTokenizer.from_pretrained(directory, { local_files_only: true });
  return (text) => tokenizer.encode(text);
}
