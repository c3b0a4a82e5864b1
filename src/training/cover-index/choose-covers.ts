import type { PlacedCover } from '../hues/corpus.ts';
import { isMeasurable } from '../hues/measurable.ts';

/** Pictures of this source show a curled page, and those of square shape bars or an audiobook's own design. */
const PAGE_CURLS = 'lynxrose/judging-books-by-their-covers';
/** A picture that more books than this share is a placeholder. */
const LEAST_SHARED = 2;

/**
 * Which covers an index holds: in colour, whole, with a title, one of each book (with a description rather than
 * without), and none whose picture another book has, too. Books of the test split are left out, so that what is
 * measured on them was never looked up.
 *
 * @returns rows of `covers`, in their order
 */
export function chooseCovers(covers: readonly PlacedCover[]): number[] {
  const shared = sharedLooks(covers);
  const byBook = new Map<string, number>();
  covers.forEach((cover, row) => {
    if (!isShowable(cover) || shared.has(lookKey(cover))) return;
    const key = `${cover.group}\t${surnameOf(cover.author)}`;
    const other = byBook.get(key);
    if (other === undefined || (cover.description && !covers[other]!.description)) byBook.set(key, row);
  });
  return [...byBook.values()].toSorted((a, b) => a - b);
}

function isShowable(cover: PlacedCover): boolean {
  return (
    cover.split !== 'test' &&
    isMeasurable(cover) &&
    cover.shape !== 'square' &&
    cover.source !== PAGE_CURLS &&
    /\p{L}/u.test(cover.title)
  );
}

function lookKey({ measure }: PlacedCover): string {
  return measure.look.join();
}

/** Looks that are exactly those of another book's cover. */
function sharedLooks(covers: readonly PlacedCover[]): ReadonlySet<string> {
  const books = new Map<string, Set<string>>();
  for (const cover of covers) {
    const key = lookKey(cover);
    books.set(key, (books.get(key) ?? new Set()).add(cover.group));
  }
  return new Set([...books].flatMap(([key, groups]) => (groups.size >= LEAST_SHARED ? [key] : [])));
}

/** The last name of the first author, in small letters; enough to tell two books of one title apart. */
function surnameOf(author: string): string {
  const [first = ''] = author.toLowerCase().split(/[,;&/]| and | with /u);
  return first.match(/[\p{L}'’-]+/gu)?.at(-1) ?? '';
}

const ADULT_WORDS =
  /\b(?:ass(?:es)?|bastards?|bdsm|bitch\w*|bondage|boobs?|call girls?|cock(?:s|y)?|cum|dildo|dirty|domina\w*|erotic\w*|escorts?|fetish\w*|f[u*]ck\w*|gangbang|hentai|horny|incest|kama ?sutra|kink\w*|lust\w*|milfs?|naked|nudes?|nudity|orgasm\w*|orgy|penis|pleasure slave|porn\w*|pussy|seduc\w*|sex\w*|sh[i!*]t\w*|slave(?:s)? to (?:love|desire)|slut\w*|smut\w*|spank\w*|stepbrother|stripper\w*|submissive|swingers?|taboo|tantr(?:a|ic)|threesome|tits?|vagina\w*|virgin(?:s|ity)?|whores?|xxx)\b/iu;

/** Whether a book's title or genres say that it is not for every workplace. */
export function isAdult({ title, genres }: Pick<PlacedCover, 'title' | 'genres'>): boolean {
  return genres.includes('erotica') || ADULT_WORDS.test(title);
}

/** Notes that shops put behind titles: a series, an edition, a format. */
const NOTE = /\s*[([][^()[\]]*[)\]]\s*$/u;
/** Characters of a title that are shown. */
const LONGEST = 90;

/** A title as it is shown beside a cover: one line, without notes in brackets at its end, shortened where long. */
export function shownTitle(title: string): string {
  let bare = title
    .replace(/\s+/gu, ' ')
    .replace(/\\(?=['"’])/gu, '')
    .replace(/,? edited$/iu, '')
    .trim();
  while (NOTE.test(bare) && bare.replace(NOTE, '') !== '') bare = bare.replace(NOTE, '');
  const shown = inSmallLetters(bare);
  if (shown.length <= LONGEST) return shown;
  const main = shown.replace(/[:;–—].*$/u, '').trim();
  if (main.length > 3 && main.length <= LONGEST) return main;
  const start = Array.from(shown).slice(0, LONGEST).join('');
  return start === shown ? shown : `${start.replace(/\s+\S*$/u, '')}…`;
}

/** Words that stay small within a title. */
const SMALL_WORDS = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|the|to|with)$/u;

/** Roman numerals to 39, in small letters, and initials. */
const CAPITALS = /^(?:(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})|(?:\p{L}\.)+)$/u;

/** A title all in capitals as it is set in a list: each word with one capital, but for small words and numerals. */
function inSmallLetters(title: string): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(title)) return title;
  return title.toLowerCase().replace(/[\p{L}\p{N}'’.]+/gu, (word, at: number) => {
    if (CAPITALS.test(word)) return word.toUpperCase();
    return at > 0 && SMALL_WORDS.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}

/** `Last, First`: one name, but for particles, before the comma; with more, two authors stand there. */
const TURNED = /^((?:(?:d[aeiu]|del|der|du|el|la|le|mac|st\.?|te[nr]|v[ao]n) )*[^\s,;&]+), ([^,;&]+)$/iu;
/** What stands behind a comma and is no first name. */
const SUFFIX = /^(?:[js]r|i{1,3}|iv|ph\.? ?d|m\.? ?d)\.?$/iu;

/** An author as shown: one line, `Last, First` turned about, nobody twice, at most two of several. */
export function shownAuthor(author: string): string {
  const line = author
    .replace(/\s+/gu, ' ')
    .replace(/\s*(?:\([^)]*\)|\[[^\]]*\]?)/gu, '')
    .replace(/^(?:edited )?by /iu, '')
    .replace(/(\p{Ll}{2})\.$/u, '$1')
    .trim();
  const [, last, first = ''] = TURNED.exec(line) ?? [];
  if (last !== undefined && !SUFFIX.test(first)) return `${first.trim()} ${last}`;
  const all = [...new Set(line.split(/[;|]/u.test(line) ? /\s*[;|]\s*/u : ', ').filter(Boolean))];
  return all.length > 2 ? `${all[0]}, ${all[1]} …` : all.join(', ');
}
