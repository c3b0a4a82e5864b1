import type { Answer } from '../src/answers/answer.ts';
import { seemsToNameAuthor } from '../src/cover-index/books/name-readings.ts';
import { cut } from '../src/cut.ts';
import type { Beside, ComparableCover, HueReading, NamedCovers } from '../src/hues/reading.ts';
import type { Sentences } from '../src/languages/index.ts';
import { QUOTED_MAX } from '../src/languages/writing/quote.ts';
import type { SwatchCover } from '../src/swatch/spec.ts';

/** A book that was named, and is known itself. */
type NamedBook = NamedCovers & { readonly title: string };

function isBook(named: NamedCovers): named is NamedBook {
  return named.by === 'title' && named.title !== undefined;
}

/** Whether a name has an author in as much of it as is repeated, so that an answer that was kept says the same. */
function hasAuthor(name: string): boolean {
  return seemsToNameAuthor(cut(name, QUOTED_MAX));
}

/** What became of the books and authors that were named as comparable: what the asker named first. */
export function sayNamed(
  { reading, shortened }: Pick<Answer, 'reading' | 'shortened'>,
  { beside: say }: Sentences,
): string[] {
  const { found, unknown, more } = reading.beside ?? { found: [], unknown: [], more: 0 };
  const books = found.filter((named) => named.from === 'asker' && isBook(named));
  const authors = found.filter((named) => named.from === 'asker' && !isBook(named));
  const [withAuthors, titles] = [unknown.filter(hasAuthor), unknown.filter((name) => !hasAuthor(name))];
  const ofBlurb = found.filter(({ from }) => from === 'blurb');
  return [
    ...(books.length > 0 ? [say.held(books)] : []),
    ...authors.map((named) => say.byAuthor(named)),
    ...(titles.length > 0 ? [say.unknown(titles)] : []),
    ...(withAuthors.length > 0 ? [say.unknownByAuthor(withAuthors)] : []),
    ...(more > 0 || shortened.includes('comparables') ? [say.shortened] : []),
    ...(ofBlurb.length > 0 ? [say.heldOfBlurb(ofBlurb)] : []),
  ];
}

/** The covers to compare with, of which those of books and authors that were named say so. */
export function markNamed(
  comparables: readonly ComparableCover[],
  { beside }: Pick<HueReading, 'beside'>,
  { beside: { marks } }: Sentences,
): SwatchCover[] {
  const { found = [] } = beside ?? {};
  return comparables.map((cover): SwatchCover => {
    const named =
      found.find((each) => isBook(each) && isOf(each, cover) && each.title === cover.title) ??
      found.find((each) => each.by === 'author' && isOf(each, cover));
    return named === undefined ? cover : Object.assign({ mark: marks[named.from][named.by] }, cover);
  });
}

/** Whether a cover's book is by an author who was named, perhaps with others. */
function isOf({ author }: NamedCovers, cover: ComparableCover): boolean {
  return cover.author === author || (author !== '' && cover.author.includes(author));
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
