import { type ColourFamily, familyOf } from '../../palette/colour-families.ts';
import type { Lexicon } from './lexicon.ts';
import { createPhraseTree, type PhraseTree } from './phrase-tree.ts';
import { isWordAt, phraseOf, tokensOf } from './tokens.ts';

/** Endings that an adjective or a plural takes. */
const ENDINGS = ['', 's', 'e', 'er', 'es', 'en', 'em'];
/** Shorter words take none: with one they would be other words. */
const SHORTEST_WITH_ENDING = 3;

/** A colour that words of a title name. */
interface NamedFamily {
  readonly family: ColourFamily;
}

/**
 * Makes a reader of titles that finds the colours which they name, as families, in the order of the title: of “Blue Note,
 * Red Room” blue and red. An English title is read by the English words alone, and any other by those of all other
 * languages.
 */
export function titleReader(
  lexicons: readonly Lexicon[],
): (title: string, isEnglish: boolean) => ColourFamily[] {
  const english = treeOf(lexicons.filter(({ language }) => language === 'en'));
  const others = treeOf(lexicons.filter(({ language }) => language !== 'en'));
  return (title, isEnglish) => {
    const text = title.normalize('NFKC');
    const tokens = tokensOf(text);
    const forms = tokens.map(({ form }) => form);
    const families = new Set<ColourFamily>();
    for (let at = 0; at < tokens.length;) {
      const match = (isEnglish ? english : others).longestAt(forms, at);
      const end = tokens[at + (match?.length ?? 1) - 1]!.end;
      const isFound = match !== undefined && isWordAt(text, tokens[at]!.start, end);
      if (isFound) families.add(match.value.family);
      at += isFound ? match.length : 1;
    }
    return [...families];
  };
}

function treeOf(lexicons: readonly Lexicon[]): PhraseTree<NamedFamily> {
  const tree = createPhraseTree<NamedFamily>();
  for (const { hex, words } of lexicons.flatMap(({ colours = [] }) => colours)) {
    const named = { family: familyOf(hex) };
    for (const word of words) {
      const phrase = phraseOf(word);
      const last = phrase.at(-1) ?? '';
      for (const ending of last.length < SHORTEST_WITH_ENDING ? [''] : ENDINGS) {
        tree.add([...phrase.slice(0, -1), last + ending], named);
      }
    }
  }
  return tree;
}
