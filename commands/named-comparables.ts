import type { Answer } from '../src/answers/answer.ts';
import { cut } from '../src/cut.ts';
import type { Beside, ComparableCover, HueReading, NamedCovers } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';
import { QUOTED_MAX } from '../src/languages/quote.ts';
import type { SwatchCover } from '../src/swatch/spec.ts';

/** Covers that are shown beside an answer, unless more were named. */
const SHOWN = 8;

/** A book that was named, and is known itself. */
type NamedBook = NamedCovers & { readonly title: string };

function isBook(named: NamedCovers): named is NamedBook {
  return named.by === 'title' && named.title !== undefined;
}

/** What became of the books and authors that were named as comparable: what the asker named first. */
export function sayNamed(
  { reading, shortened }: Pick<Answer, 'reading' | 'shortened'>,
  { beside: say }: Sentences,
): string[] {
  const { found, unknown, more } = reading.beside ?? { found: [], unknown: [], more: 0 };
  const books = found.filter((named) => named.from === 'asker' && isBook(named));
  const authors = found.filter((named) => named.from === 'asker' && !isBook(named));
  const ofBlurb = found.filter(({ from }) => from === 'blurb');
  return [
    ...(books.length > 0 ? [say.held(books)] : []),
    ...authors.map((named) => say.byAuthor(named)),
    ...(unknown.length > 0 ? [say.unknown(unknown)] : []),
    ...(more > 0 || shortened.includes('comparables') ? [say.shortened] : []),
    ...(ofBlurb.length > 0 ? [say.heldOfBlurb(ofBlurb)] : []),
  ];
}

/** The covers to compare with: those of books that were named lead, and say so; the others follow. */
export function leadByNamed(
  comparables: readonly ComparableCover[],
  { beside }: Pick<HueReading, 'beside'>,
  { beside: { marks } }: Sentences,
): SwatchCover[] {
  const books = (beside?.found ?? []).filter(isBook);
  const named = books.map(({ title, author, year, colours, from }): SwatchCover => {
    const cover = { title, author, colours, mark: marks[from] };
    return year === undefined ? cover : Object.assign(cover, { year });
  });
  const isNamed = new Set(named.map(keyOf));
  const others = comparables.filter((cover) => !isNamed.has(keyOf(cover)));
  return [...named, ...others.slice(0, Math.max(0, SHOWN - named.length))];
}

function keyOf({ title, author }: Pick<ComparableCover, 'title' | 'author'>): string {
  return `${title}\n${author}`.toLowerCase();
}

/** What is kept of named comparables: the asker's own words only where an answer repeats them, and as far as it does. */
export function withoutOwnWords({ found, unknown, more }: Beside): Beside {
  return {
    found: found.map((named) =>
      Object.assign({}, named, { asked: isRepeated(named) ? cut(named.asked, QUOTED_MAX) : '' }),
    ),
    unknown: unknown.map((name) => cut(name, QUOTED_MAX)),
    more,
  };
}

function isRepeated(named: NamedCovers): boolean {
  return named.from === 'asker' && !isBook(named);
}
