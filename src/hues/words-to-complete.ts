import type { GenreTable } from './genre-phrases.ts';
import { type Lexicon, listed } from './lexicon/lexicon.ts';
import { normaliseGenre } from './normalise-genre.ts';

/**
 * Makes a list of words that a person may complete to for each language: its own words first, then the genres' English
 * names and the words of the table that tell a genre; what has the same normal form is in it once.
 */
export function wordsToComplete(
  names: readonly string[],
  table: GenreTable,
  lexicons: readonly Lexicon[],
): (locale: string) => readonly string[] {
  const english = [...names, ...Object.keys(table).filter((word) => table[word]!.length > 0)];
  const lists = new Map<string, readonly string[]>();
  return (locale) => {
    const language = /^[a-z]+/iu.exec(locale)?.[0].toLowerCase() ?? '';
    const lexicon = language === 'en' ? undefined : lexicons.find((each) => each.language === language);
    const key = lexicon?.language ?? '';
    const list = lists.get(key) ?? distinct([...ownWords(lexicon), ...english]);
    lists.set(key, list);
    return list;
  };
}

/** A name of each genre before the other words. */
function ownWords(lexicon: Lexicon | undefined): string[] {
  const lines = (lexicon?.genres ?? []).map(({ names, typed }) => listed(names).concat(listed(typed)));
  return [...lines.flatMap((words) => words.slice(0, 1)), ...lines.flatMap((words) => words.slice(1))];
}

function distinct(words: readonly string[]): string[] {
  const byForm = new Map<string, string>();
  for (const word of words) {
    const form = normaliseGenre(word);
    if (!byForm.has(form)) byForm.set(form, word);
  }
  return [...byForm.values()];
}
