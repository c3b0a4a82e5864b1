import type { BlurbRecord, CoverRecord } from './records.ts';
import type { SplitPlace } from './split.ts';

/** A record whose book is known. */
type OfBook = Pick<CoverRecord, 'author'> & Pick<SplitPlace, 'group'>;

/**
 * Finds, for covers, the blurb of the same book of which all genres are known. Lists of covers name one or two genres
 * of a book and leave the others out, so that a missing one means nothing; a blurb of `full` labels fills the gap.
 * Books are the same when they are of one group, by title or description, and have an author of one last name.
 *
 * @returns looks a cover's blurb up; none for a cover of any other book
 */
export function fullyLabelledBlurbs<Blurb extends BlurbRecord & SplitPlace>(
  blurbs: readonly Blurb[],
): (cover: OfBook) => Blurb | undefined {
  const byBook = new Map<string, Blurb>();
  for (const blurb of blurbs) {
    const book = bookOf(blurb);
    if (blurb.labels === 'full' && book !== undefined && !byBook.has(book)) byBook.set(book, blurb);
  }
  return (cover) => byBook.get(bookOf(cover) ?? '');
}

function bookOf({ group, author }: OfBook): string | undefined {
  const name = lastName(author);
  return name === '' ? undefined : `${group}\n${name}`;
}

/** The first author's last name, in small letters without accents, of `Ann Lee`, `Lee, Ann` and `Ann Lee & Bo Day`. */
function lastName(author: string): string {
  const first = author.split(/[,;&(]|\band\b/u)[0] ?? '';
  const words = first
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words?.at(-1) ?? '';
}
