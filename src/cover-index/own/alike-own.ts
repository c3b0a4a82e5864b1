import { type BookKind, FORMS, numbersOf } from '../alike.ts';
import type { CoverIndex } from '../cover-index.ts';
import { highestOf } from '../nearest.ts';

/**
 * From which cosine of their kinds on a book is like another: one on a shelf of its own, or of its main genre or one that
 * was named, as the list says; one of which the list says no genre; and one that the list says is of another genre, which
 * the text reads as, too, or doesn't.
 */
const LEAST_COSINE = { known: 0.25, unlisted: 0.5, related: 0.6, other: 0.7 } as const;
/** What the genres of a book that has no text, or that is asked about without one, stand for. */
const BY_GENRE = { main: 0.6, other: 0.3 } as const;
/** What counts beside the cosine. */
const MERIT = { main: 0.15, other: 0.05, named: 0.3, shelf: 0.15 } as const;

/** The covers of a list whose books are like a text in kind, the most alike first. */
export function alikeInList(index: CoverIndex, kind: BookKind): Int32Array {
  const { readings } = kind;
  const place = readings && index.kinds?.placeOf(readings);
  const inCommon = commonWith(kind, index);
  const found: number[] = [];
  const merits = new Float32Array(index.covers);
  for (let cover = 0; cover < index.covers; cover++) {
    const cosine =
      place && index.kinds && index.isDescribed(cover) ? index.kinds.likeness(place, cover) : undefined;
    // Most covers are of other books, and need no second look.
    if (cosine !== undefined && cosine < LEAST_COSINE.known) continue;
    const common = inCommon(cover);
    if (!isAlike(cosine, common, index.hasListedGenres(cover))) continue;
    merits[found.length] = meritOf(cosine, common);
    found.push(cover);
  }
  return highestOf(found.length, merits.subarray(0, found.length)).map((at) => found[at]!);
}

/** What a cover's book has in common with the one that is asked about: genres and shelves. */
type InCommon = Readonly<Record<keyof typeof MERIT, boolean>>;

function commonWith(
  { genres, shelves, named = [] }: BookKind,
  index: CoverIndex,
): (cover: number) => InCommon {
  const [main = -1, ...others] = numbersOf(telling(genres), index.genres);
  const asked = numbersOf(telling(named), index.genres);
  const onShelves = numbersOf(shelves, index.shelves);
  return (cover) => ({
    main: main !== -1 && index.hasGenre(cover, main),
    other: others.some((genre) => index.hasGenre(cover, genre)),
    named: asked.some((genre) => index.hasGenre(cover, genre)),
    shelf: onShelves.some((shelf) => index.isOnShelf(cover, shelf)),
  });
}

/** Genres without those that half of all books are of, but where there are no others. */
function telling(genres: readonly string[]): readonly string[] {
  const others = genres.filter((genre) => !FORMS.some((form) => form === genre));
  return others.length > 0 ? others : genres;
}

function isAlike(cosine: number | undefined, common: InCommon, isListed: boolean): boolean {
  const { main, other, named, shelf } = common;
  if (cosine === undefined) return main || named;
  if (shelf || (isListed && (main || named))) return cosine >= LEAST_COSINE.known;
  if (!isListed) return cosine >= LEAST_COSINE.unlisted;
  return cosine >= (other ? LEAST_COSINE.related : LEAST_COSINE.other);
}

function meritOf(cosine: number | undefined, common: InCommon): number {
  const { main, other, named, shelf } = common;
  const likeness = cosine ?? (main ? BY_GENRE.main : other ? BY_GENRE.other : 0);
  return (
    likeness +
    (main ? MERIT.main : 0) +
    (other ? MERIT.other : 0) +
    (named ? MERIT.named : 0) +
    (shelf ? MERIT.shelf : 0)
  );
}
