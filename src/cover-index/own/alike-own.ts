import { type BookKind, numbersOf } from '../alike.ts';
import type { CoverIndex } from '../cover-index.ts';
import { highestOf } from '../nearest.ts';

/** A book whose text was read is like another from this cosine of their kinds on … */
const ALIKE = 0.5;
/** … and one of a genre that was named from this one. */
const ALIKE_IF_NAMED = 0.25;
/** What the genres of a book that has no text, or that is asked about without one, stand for. */
const BY_GENRE = { main: 0.6, other: 0.3 } as const;
/** What counts beside the cosine. */
const MERIT = { main: 0.15, other: 0.05, named: 0.3, shelf: 0.15 } as const;
/** The covers of a list whose books are like a text in kind, the most alike first. */
export function alikeInList(
  index: CoverIndex,
  { readings, genres, shelves, named = [] }: BookKind,
): Int32Array {
  const place = readings && index.kinds?.placeOf(readings);
  const [main = -1, ...others] = numbersOf(genres, index.genres);
  const asked = numbersOf(named, index.genres);
  const onShelves = numbersOf(shelves, index.shelves);
  const found: number[] = [];
  const merits = new Float32Array(index.covers);
  for (let cover = 0; cover < index.covers; cover++) {
    const cosine =
      place && index.kinds && index.isDescribed(cover) ? index.kinds.likeness(place, cover) : undefined;
    // Most covers are of other books, and need no second look.
    if (cosine !== undefined && cosine < ALIKE_IF_NAMED) continue;
    const hasMain = main !== -1 && index.hasGenre(cover, main);
    const hasOther = others.some((genre) => index.hasGenre(cover, genre));
    const isNamed = asked.some((genre) => index.hasGenre(cover, genre));
    const likeness = cosine ?? (hasMain ? BY_GENRE.main : hasOther ? BY_GENRE.other : 0);
    if (likeness < (isNamed ? ALIKE_IF_NAMED : ALIKE)) continue;
    merits[found.length] =
      likeness +
      (hasMain ? MERIT.main : 0) +
      (hasOther ? MERIT.other : 0) +
      (isNamed ? MERIT.named : 0) +
      (onShelves.some((shelf) => index.isOnShelf(cover, shelf)) ? MERIT.shelf : 0);
    found.push(cover);
  }
  return highestOf(found.length, merits.subarray(0, found.length)).map((at) => found[at]!);
}
