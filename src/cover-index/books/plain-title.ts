/** Letters that no decomposition takes apart. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'gu');
/** What stands within a word and is left out of it. */
const WITHIN = /['’‘ʼ`´]/gu;
/** What a subtitle begins with. */
const SUBTITLE = /[:;([|/–—―]| - /u;
/** What parts the names of several authors, and the word that does. */
const BETWEEN_AUTHORS = /[,;&/…]/u;
export const AND = 'and';

/** A title as it is looked for, in lower case, without accents and marks, with single spaces between words. */
export interface PlainTitle {
  readonly words: string;
  /** Length of the words before the subtitle; that of all where there is none. */
  readonly main: number;
}

/** Lower case, without accents, apostrophes and marks, with single spaces between words. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(LIGATURE, (letter) => LIGATURES[letter]!)
    .replaceAll(WITHIN, '')
    .replaceAll('&', ` ${AND} `)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function plainTitle(title: string): PlainTitle {
  const words = plainWords(title);
  const from = SUBTITLE.exec(title);
  const main = from === null ? '' : plainWords(title.slice(0, from.index));
  return { words, main: main === '' ? words.length : main.length };
}

const ARTICLES = new Set(
  'the a an der die das ein eine le la les l un une el los las una unos unas o os as um uma il lo'.split(' '),
);
const LONGEST_ARTICLE = 4;

/** Where words begin behind an article; 0 where there is none. */
export function behindArticle(words: string): number {
  const space = words.indexOf(' ');
  return space > 0 && space <= LONGEST_ARTICLE && ARTICLES.has(words.slice(0, space)) ? space + 1 : 0;
}

/**
 * The names of one or several authors in plain words, with initials as one word: `J. R. R. Tolkien` is `jrr tolkien`.
 */
export function plainAuthors(authors: string): string[] {
  return authors
    .split(BETWEEN_AUTHORS)
    .flatMap((part) => ` ${plainWords(part)} `.split(` ${AND} `))
    .map(joinInitials)
    .filter((name) => name !== '');
}

/** The name of one author, whatever marks are in it. */
export function plainAuthor(author: string): string {
  return joinInitials(plainWords(author));
}

/** Plain words with single letters in a row as one word. */
function joinInitials(words: string): string {
  return words.trim().replaceAll(/(?<=(?:^| )[\p{L}\p{N}]) (?=[\p{L}\p{N}](?: |$))/gu, '');
}
