import { createHash } from 'node:crypto';

/**
 * Tells texts apart by all that is in them, for steps whose results are kept: texts of other words, or of another
 * vocabulary, are other texts, however many there are.
 *
 * @param texts token ids
 */
export function digestOfTexts(texts: readonly (readonly number[])[]): string {
  const hash = createHash('sha256');
  for (const tokens of texts) hash.update(Uint32Array.of(tokens.length, ...tokens));
  return hash.digest('hex').slice(0, 16);
}

/** Tells texts apart by all that is in them, before they are token ids. */
export function digestOfWords(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(JSON.stringify(text));
  return hash.digest('hex').slice(0, 16);
}
