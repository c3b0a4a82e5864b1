import { idsIn } from './genre-table.ts';
import { type Lexicon, listed } from './lexicon.ts';
import { createPhraseTree } from './phrase-tree.ts';
import { isWordAt, phraseOf, type TextToken } from './tokens.ts';

/** A word or phrase of a text that speaks of genres. */
export interface GenreMention {
  /** As it is written in the text. */
  readonly term: string;
  /** How much it says of each genre, by id. */
  readonly says: ReadonlyMap<string, number>;
}

/** What a phrase says that names the kind of book, and what a word of its story does, of the genre meant most. */
const NAME_SAYS = 3;
const WORD_SAYS = 1;
/** What a line's later genres get of that. */
const SECOND_SHARE = 0.7;

/** What a phrase of a lexicon stands for, told by its number, so that each counts once in a text. */
interface PhraseEntry {
  readonly number: number;
  readonly says: Map<string, number>;
}

/** Makes a finder of a language's phrases: each is found once, where it first stands, and the longest wins. */
export function wordFinder(lexicon: Lexicon): (text: string, tokens: readonly TextToken[]) => GenreMention[] {
  const tree = createPhraseTree<PhraseEntry>();
  for (const [phrase, entry] of entriesOf(lexicon)) tree.add(phraseOf(phrase), entry);
  return (text, tokens) => {
    const forms = tokens.map(({ form }) => form);
    const found = new Map<number, GenreMention>();
    for (let at = 0; at < tokens.length;) {
      const match = tree.longestAt(forms, at);
      const [start, end] = [tokens[at]!.start, tokens[at + (match?.length ?? 1) - 1]!.end];
      const isFound = match !== undefined && isWordAt(text, start, end);
      if (isFound && match.value.says.size > 0 && !found.has(match.value.number)) {
        found.set(match.value.number, { term: text.slice(start, end), says: match.value.says });
      }
      at += isFound ? match.length : 1;
    }
    return [...found.values()];
  };
}

/** Every phrase of a lexicon; what several lines share says a part of each. */
function entriesOf({ genres }: Lexicon): Map<string, PhraseEntry> {
  const entries = new Map<string, PhraseEntry>();
  const lines = new Map<string, number>();
  const add = (phrases: string[], ids: readonly string[], weight: number): void => {
    for (const phrase of phrases) {
      const entry = entries.get(phrase) ?? { number: entries.size, says: new Map<string, number>() };
      entries.set(phrase, entry);
      lines.set(phrase, (lines.get(phrase) ?? 0) + 1);
      ids.forEach((id, place) => {
        const says = place === 0 ? weight : weight * SECOND_SHARE;
        entry.says.set(id, Math.max(says, entry.says.get(id) ?? 0));
      });
    }
  };
  for (const { ids, names } of genres) add(listed(names), idsIn(ids), NAME_SAYS);
  for (const { ids, tells } of genres) add(listed(tells), idsIn(ids), WORD_SAYS);
  for (const [phrase, { says }] of entries) {
    for (const [id, weight] of says) says.set(id, weight / Math.sqrt(lines.get(phrase)!));
  }
  return entries;
}
