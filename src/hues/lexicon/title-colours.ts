import { type ColourFamily, familyOf } from '../../palette/colour-families.ts';
import type { Lexicon } from './lexicon.ts';
import { createPhraseTree, type PhraseTree } from './phrase-tree.ts';
import { isWordAt, phraseOf, tokensOf } from './tokens.ts';

/** Endings that an adjective or a plural takes. */
const ENDINGS = ['', 's', 'e', 'er', 'es', 'en', 'em'];
/** Shorter words take none: with one they would be other words. */
const SHORTEST_WITH_ENDING = 3;

/** What is known of a title's language, from the blurb. */
export type TitleLanguage = 'english' | 'other' | 'unknown';

const HAN = /^\p{Script=Han}$/u;
/** What stands before a word of one kanji, or behind it, that is no part of another word. */
const BEFORE_HAN = /(?:^|[^\p{Script=Han}])$/u;
const BEHIND_HAN = /^(?:$|[^\p{Script=Han}\p{Script=Hiragana}]|[いのくとにがはをな])/u;

/** A colour that words of a title name. */
interface NamedFamily {
  readonly family: ColourFamily;
}

/**
 * Makes a reader of titles that finds the colours which they name, as families, in the order of the title: of “Blue Note,
 * Red Room” blue and red. An English title is read by the English words alone, one of another language by those of all
 * others, and one of which the language isn't known by the English ones first.
 */
export function titleReader(
  lexicons: readonly Lexicon[],
): (title: string, language: TitleLanguage) => ColourFamily[] {
  const english = treeOf(lexicons.filter(({ language }) => language === 'en'));
  const others = treeOf(lexicons.filter(({ language }) => language !== 'en'));
  return (title, language) => {
    if (language === 'other') return familiesIn(title, others);
    const found = familiesIn(title, english);
    return found.length > 0 || language === 'english' ? found : familiesIn(title, others);
  };
}

function familiesIn(title: string, tree: PhraseTree<NamedFamily>): ColourFamily[] {
  const text = title.normalize('NFKC');
  const tokens = tokensOf(text);
  const forms = tokens.map(({ form }) => form);
  const families = new Set<ColourFamily>();
  for (let at = 0; at < tokens.length;) {
    const match = tree.longestAt(forms, at);
    const { start } = tokens[at]!;
    const { end } = tokens[at + (match?.length ?? 1) - 1]!;
    const isFound = match !== undefined && isWordAt(text, start, end) && standsAlone(text, start, end);
    if (isFound) families.add(match.value.family);
    at += isFound ? match.length : 1;
  }
  return [...families];
}

/** Whether one kanji is a word: within others it may be a part of anything, as 白 is of 告白. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (!HAN.test(text.slice(start, end))) return true;
  return BEFORE_HAN.test(text.slice(0, start)) && BEHIND_HAN.test(text.slice(end));
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
