const ADULT_WORDS =
  /\b(?:ass(?:es)?|bastards?|bdsm|bitch\w*|bondage|boobs?|call girls?|cock(?:s|y)?|cum|dildo|dirty|domina\w*|erotic\w*|escorts?|fetish\w*|f[u*]ck\w*|gangbang|hentai|horny|incest|kama ?sutra|kink\w*|lust\w*|milfs?|naked|nudes?|nudity|orgasm\w*|orgy|penis|pleasure slave|porn\w*|pussy|seduc\w*|sex\w*|sh[i!*]t\w*|slave(?:s)? to (?:love|desire)|slut\w*|smut\w*|spank\w*|stepbrother|stripper\w*|submissive|swingers?|taboo|tantr(?:a|ic)|threesome|tits?|vagina\w*|virgin(?:s|ity)?|whores?|xxx)\b/iu;

/** Whether a book's title or genres say that it is not for every workplace. */
export function isAdult({
  title,
  genres,
}: {
  readonly title: string;
  readonly genres: readonly string[];
}): boolean {
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
