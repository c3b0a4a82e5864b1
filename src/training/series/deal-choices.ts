import type { CoverRecord } from '../corpus/records.ts';
import type { Random } from '../random.ts';
import type { Series } from './find-series.ts';

/** A cover to be told from nine others: which of them is the next of a series? */
export interface Choice<Cover> {
  /** The covers before it, at most so many as were asked for, the last one last. */
  readonly earlier: readonly Cover[];
  readonly mate: Cover;
  /** Covers of the same source and genre, by other authors. */
  readonly others: readonly Cover[];
}

/** Covers that a mate is hidden among. */
const OTHERS = 9;

/** Genres that half of all books have; they count only where there is no other. */
const WIDE: ReadonlySet<string> = new Set(['fiction', 'nonfiction']);

type Labelled = Pick<CoverRecord, 'author' | 'genres' | 'source'>;

/**
 * Deals a choice for each book of each series but the first. Those whose source has too few others of a common genre are
 * passed over.
 *
 * @param most earlier covers that are shown at most
 */
export function dealChoices<Cover extends Labelled & Pick<CoverRecord, 'title'>>(
  series: readonly Series<Cover>[],
  all: readonly Cover[],
  most: number,
  random: Random,
): Choice<Cover>[] {
  const bySource = new Map<string, Cover[]>();
  for (const cover of all) {
    const listed = bySource.get(cover.source);
    if (listed) listed.push(cover);
    else bySource.set(cover.source, [cover]);
  }
  return series.flatMap(({ covers, author, source }) =>
    covers.slice(1).flatMap((mate, before) => {
      const genres = tellingGenres(mate);
      const own = author.toLowerCase();
      const others = (bySource.get(source) ?? []).filter(
        (cover) =>
          cover.author.toLowerCase() !== own && tellingGenres(cover).some((id) => genres.includes(id)),
      );
      if (others.length < OTHERS) return [];
      const earlier = covers.slice(Math.max(0, before + 1 - most), before + 1);
      return [{ earlier, mate, others: drawn(others, random) }];
    }),
  );
}

function tellingGenres({ genres }: Labelled): readonly string[] {
  const telling = genres.filter((id) => !WIDE.has(id));
  return telling.length > 0 ? telling : genres;
}

function drawn<Cover>(covers: readonly Cover[], random: Random): Cover[] {
  const picked = new Set<number>();
  while (picked.size < OTHERS) picked.add(Math.floor(random() * covers.length));
  return [...picked].map((at) => covers[at]!);
}
