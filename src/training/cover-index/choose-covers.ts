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
