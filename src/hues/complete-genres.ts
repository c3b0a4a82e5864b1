import { normaliseGenre } from './normalise-genre.ts';

/** How completions of a list of genres are bounded. */
export interface CompletionBounds {
  /** Completions at most. */
  readonly count: number;
  /** UTF-16 units of a whole completed list at most. */
  readonly length: number;
}

/** How well a word completes what is typed: at its beginning, at a later word's, or anywhere in it. */
const MATCHES = [
  (word: string, term: string) => word.startsWith(term),
  (word: string, term: string) => word.includes(` ${term}`),
  (word: string, term: string) => word.includes(term),
] as const;

/**
 * Completes the last term of a list of genres as it is being typed: `cozy mystery, ca` becomes
 * `cozy mystery, cats`, with the terms before it kept. Words that begin so come first, then those in which a later
 * word does, then those that hold it; among equals in the order of `words`. Nothing typed: the first words that the
 * list doesn't hold yet.
 *
 * @param words what may be completed to, the most useful first
 */
export function completeGenres(typed: string, words: readonly string[], bounds: CompletionBounds): string[] {
  const [, before = '', last = ''] = /^(.*[,;])?([^,;]*)$/su.exec(typed) ?? [];
  const start = before === '' ? '' : `${before.trimEnd()} `;
  const chosen = new Set(before.split(/[,;]/).map(normaliseGenre));
  const term = plain(last);
  const found: string[][] = MATCHES.map(() => []);
  for (const word of words) {
    const match = MATCHES.findIndex((matches) => matches(plain(word), term));
    const list = found[match];
    if (!list || list.length >= bounds.count || start.length + word.length > bounds.length) continue;
    if (!chosen.has(normaliseGenre(word))) list.push(word);
  }
  return found
    .flat()
    .slice(0, bounds.count)
    .map((word) => start + word);
}

/** Lower case, without accents, with single spaces between words. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
