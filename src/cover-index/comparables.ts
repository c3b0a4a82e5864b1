import type { ComparableCover } from '../hues/reading.ts';
import type { CoverIndex } from './cover-index.ts';
import type { NearestCovers } from './nearest.ts';

/** Covers that are shown. */
const SHOWN = 8;
/** Books of one author among them. */
const PER_AUTHOR = 1;

/** What decides which covers may be shown. */
export interface ComparableOptions {
  /** Whether those may be that are not for every workplace: only where the blurb itself reads as erotica. */
  readonly adult: boolean;
}

/**
 * The nearest covers to be shown beside an answer, most alike first: one an author, and no title twice; only such as
 * readers of English would find, by an author who is known.
 */
export function chooseComparables(
  { covers }: NearestCovers,
  index: CoverIndex,
  { adult }: ComparableOptions,
): ComparableCover[] {
  const shown: ComparableCover[] = [];
  const authors = new Map<string, number>();
  const titles = new Set<string>();
  for (const cover of covers) {
    if (shown.length === SHOWN) break;
    if (index.isAdult(cover) && !adult) continue;
    const title = index.title(cover);
    const author = index.author(cover);
    if (author === '' || !/\p{Script=Latin}/u.test(title)) continue;
    const byAuthor = authors.get(author) ?? 0;
    if (byAuthor >= PER_AUTHOR || titles.has(title.toLowerCase())) continue;
    authors.set(author, byAuthor + 1);
    titles.add(title.toLowerCase());
    const year = index.year(cover);
    shown.push({ title, author, ...(year !== undefined && { year }), colours: index.palette(cover) });
  }
  return shown;
}
