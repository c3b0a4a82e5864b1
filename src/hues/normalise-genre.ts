/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** Plurals and spellings that no rule folds. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['thieves', 'thief'],
  ['mice', 'mouse'],
  ['dwarves', 'dwarf'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['humour', 'humor'],
  ['humourous', 'humorous'],
  ['neighbour', 'neighbor'],
  ['neighbourhood', 'neighborhood'],
  ['archaeology', 'archeology'],
  ['palaeontology', 'paleontology'],
  ['encyclopaedia', 'encyclopedia'],
  ['catalogue', 'catalog'],
  ['cosy', 'cozy'],
  ['counselling', 'counseling'],
  ['grey', 'gray'],
  ['jewellery', 'jewelry'],
  ['theatre', 'theater'],
  ['travelling', 'traveling'],
  ['whodunnit', 'whodunit'],
]);

/** Words that end in s and are no plurals. */
const SINGULAR: ReadonlySet<string> = new Set([
  'news',
  'mars',
  'texas',
  'kansas',
  'arkansas',
  'christmas',
  'always',
]);

/** Words that join or point and say nothing of a genre. */
const FILLERS: ReadonlySet<string> = new Set(['and', 'the', 'a', 'an']);

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word) || SINGULAR.has(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('lves')) return `${word.slice(0, -3)}f`;
  if (/(?:x|z|o|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function foldWord(word: string): string {
  const one = singular(WORDS.get(word) ?? word);
  return WORDS.get(one) ?? one;
}

/** Letters of writing that puts no spaces between words. */
export const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc';
/** Runs of such letters, and of others. */
const RUNS = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, 'gu');
/** Marks but those that make another letter of a kana. */
const MARKS = /[^\P{M}\u3099\u309a]+/gu;

/** Small letters of the usual width, without marks; `ß` as `ss`, and the like. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(/[ßæœøđłı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/**
 * The form under which a genre word is learned and looked up: lower case, without marks or punctuation,
 * words in the singular and in one spelling, parted by single spaces. `Cosy Mysteries` and `cozy-mystery`
 * share a form; text without letters or digits has the empty one. A run of Japanese counts as one word.
 */
export function normaliseGenre(text: string): string {
  const words = foldLetters(text)
    .replaceAll(/['’‘ʼ`´]/g, '')
    .match(RUNS);
  return (words ?? [])
    .filter((word) => !FILLERS.has(word))
    .map(foldWord)
    .join(' ');
}
