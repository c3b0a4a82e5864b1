/** A title and an author, as they may be meant by what was typed. */
export interface NameReading {
  readonly title: string;
  readonly author: string;
}

/** What stands between a title and its author, in the languages that are spoken here. */
const BY = /\s(?:by|von|par|de|por|di)\s/giu;
const DASH = /\s[-–—―]+\s|[–—―]/gu;
const QUOTED =
  /^["“”„«‹『「]\s*(.+?)\s*["“”»›』」]\s*(?:[,–—―-]|by\b|von\b|par\b|de\b|por\b|di\b)?\s*[(（]?(.*?)(?:著)?[)）]?$/iu;
/** An author before a title in quotation marks, as Japanese has it, or behind a title in brackets. */
const AUTHOR_FIRST = /^(.+?)\s*(?:著)?\s*[,:]?\s*["“„«『「](.+)["”“»』」]$/u;
const BRACKETED = /^(.+?)\s*[(（]([^()（）]+?)(?:著)?[)）]$/u;
const WRITTEN_BY = /\s*著$/u;

/** How a title and its author may be told apart in a name, the likeliest first; none where it can only be one of them. */
export function readingsOf(name: string): NameReading[] {
  const marked: NameReading[] = [];
  const add = (title = '', author = ''): void => {
    if (title.trim() !== '' && author.trim() !== '')
      marked.push({ title: title.trim(), author: author.trim() });
  };
  const quoted = QUOTED.exec(name);
  add(quoted?.[1], quoted?.[2]);
  const behind = AUTHOR_FIRST.exec(name);
  add(behind?.[2], behind?.[1]);
  const bracketed = BRACKETED.exec(name);
  add(bracketed?.[1], bracketed?.[2]);
  if (WRITTEN_BY.test(name)) {
    for (const [one, other] of partings(name.replace(WRITTEN_BY, ''), /[\s/／]+/gu)) add(one, other);
  }
  for (const [one, other] of partings(name, BY).toReversed()) add(one, other);
  for (const [one, other] of partings(name, DASH)) {
    add(one, other);
    add(other, one);
  }
  for (const [one, other] of partings(name, /,/gu).toReversed()) add(one, other);
  return marked.map(({ title, author }) => ({ title: unquoted(title), author: unquoted(author) }));
}

/** A title that is all that was typed, without the marks around it. */
export function unquoted(name: string): string {
  return name.replace(/^["“”„«‹『「*_\s]+|["“”»›』」*_\s]+$/gu, '');
}

/** Marks in a name that may part it, of each kind: with more of them it is hardly a title and an author. */
const MOST_PARTINGS = 8;

function partings(name: string, between: RegExp): [string, string][] {
  return Array.from(name.matchAll(between))
    .slice(-MOST_PARTINGS)
    .map(({ 0: mark, index }) => [name.slice(0, index), name.slice(index + mark.length)]);
}

/** Whether an author seems to be named: two to four words behind “by”, or parted from a title and each with a capital. */
export function seemsToNameAuthor(name: string): boolean {
  return readingsOf(name).some(({ author }) => {
    const words = author.split(' ');
    if (words.length < 2 || words.length > 4) return false;
    return words.every((word) => /^\p{Lu}/u.test(word)) || name.endsWith(` by ${author}`);
  });
}

/** Words of an author's name that stands before or behind a title without a mark, at most. */
const MOST_WORDS = 3;

/** How a name may be an author's and a title without more than a space, or a colon, between them. */
export function unmarkedReadings(name: string): NameReading[] {
  const words = unquoted(name).split(/\s+/u);
  const lengths = [2, MOST_WORDS].filter((length) => length < words.length);
  return lengths.flatMap((length) => [
    { title: words.slice(0, -length).join(' '), author: words.slice(-length).join(' ') },
    { title: words.slice(length).join(' '), author: words.slice(0, length).join(' ').replace(/:$/u, '') },
  ]);
}
