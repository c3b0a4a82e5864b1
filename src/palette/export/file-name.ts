import type { ReplyFile } from '../../answer-files.ts';
import { REQUEST_LIMITS } from '../../request-limits.ts';

/** Limits on the files that a palette is exported to. */
export const EXPORT_LIMITS = {
  /** Characters of a file's name, its extension included. */
  fileName: 60,
} as const;

/** The stem for a title that has no letter or digit of ASCII in it, once accents are taken off. */
const FALLBACK = 'cover-palette';

/** Characters that the stem leaves to the longest extension, `.tailwind.css`. */
const EXTENSION_MAX = 13;

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};

/**
 * Device names that Windows reserves, with any extension.
 * Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name's stem from a title: lower-case ASCII letters and digits with single hyphens between them, which
 * every file system, address and chat platform leaves as it is. Long titles are cut, at a hyphen where one is
 * near the end; a title in another script gives `cover-palette`.
 */
function fileStem(title: string): string {
  const slug = title
    .slice(0, REQUEST_LIMITS.title)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[ßæœøđðħıłþ]/g, (letter) => LATIN[letter] ?? '')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const limit = EXPORT_LIMITS.fileName - EXTENSION_MAX;
  const stem = slug.length > limit ? cutAtHyphen(slug, limit) : slug;
  if (stem === '') return FALLBACK;
  return RESERVED.test(stem) ? `${stem}-palette` : stem;
}

/** Drops at most a quarter of the stem for the sake of a whole last word. */
function cutAtHyphen(slug: string, limit: number): string {
  const lastHyphen = slug.lastIndexOf('-', limit);
  return slug.slice(0, lastHyphen >= limit * 0.75 ? lastHyphen : limit);
}

/** What no name of a file may hold on Windows, and what can't be seen or turns the line around. */
const NOT_IN_NAMES = /[<>:"/\\|?*%\p{C}]+/gu;

/**
 * A stem in the title's own script, for whoever takes any: one line of at most as many characters as `fileStem` has,
 * without what file systems refuse or nobody can see, or `fileStem` where nothing is left.
 */
function titledStem(title: string): string {
  const line = title
    .slice(0, REQUEST_LIMITS.title)
    .normalize('NFC')
    .replaceAll(NOT_IN_NAMES, ' ')
    .replaceAll(/\s+/g, ' ');
  const stem = Array.from(line)
    .slice(0, EXPORT_LIMITS.fileName - EXTENSION_MAX)
    .join('')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  return stem === '' || RESERVED.test(stem.toLowerCase()) ? fileStem(title) : stem;
}

/** The names of a file that is of a book, in ASCII and in its title's own script, with the same ending. */
export function named(
  { title }: { readonly title: string },
  ending: string,
): Pick<ReplyFile, 'name' | 'titledName'> {
  const name = `${fileStem(title)}${ending}`;
  return title === '' ? { name } : { name, titledName: `${titledStem(title)}${ending}` };
}
