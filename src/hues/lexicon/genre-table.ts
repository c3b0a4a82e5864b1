import type { GenreTable } from '../genre-phrases.ts';
import type { ForeignWords } from '../genre-words.ts';
import { normaliseGenre } from '../normalise-genre.ts';
import { type GenreWords, type Lexicon, listed } from './lexicon.ts';

/**
 * What people call genres in languages other than English, whose words come with the model; where two mean different
 * things by a word, the first one's counts.
 */
export function foreignWords(lexicons: readonly Lexicon[]): ForeignWords {
  const foreign = lexicons.filter(({ language }) => language !== 'en');
  const lines = foreign.flatMap(({ genres }) => genres);
  return {
    names: tableOf(lines, ({ names }) => names),
    typed: tableOf(lines, ({ typed }) => typed),
    endings: tableOf(
      foreign.flatMap(({ endings = [] }) => endings),
      ({ names }) => names,
    ),
  };
}

function tableOf(lines: readonly GenreWords[], pick: (line: GenreWords) => string | undefined): GenreTable {
  const table: Record<string, readonly string[]> = {};
  for (const line of lines) {
    for (const word of listed(pick(line))) table[normaliseGenre(word)] ??= idsIn(line.ids);
  }
  return table;
}

/** Ids as a lexicon writes them. */
export function idsIn(line: string): string[] {
  return line.split(' ').filter((id) => id !== '');
}
