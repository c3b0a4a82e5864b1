import type { CoversOfGenre } from './alike.ts';
import type { NamedGenres, RollOptions } from './answer-options.ts';
import type { CoverIndex } from './cover-index.ts';
import { coversOfGenres, nearestOfGenres } from './named-genres.ts';
import { type NearestCovers, nearestCovers } from './nearest.ts';
import type { CoverRanker } from './ranker.ts';
import { coversByShelf, type CoversOnShelf, preferShelves } from './shelved.ts';

/** How the covers of an index stand to a text. */
export interface RankedForText {
  /** One a cover. */
  readonly scores: Float32Array;
  /** Chooses the nearest covers by such scores. */
  readonly choose: (scores: Float32Array) => NearestCovers;
  /** The text's log-odds of each name. */
  readonly colourLogits: Float32Array;
}

/** Makes what ranks the covers of an index for texts: those of genres and shelves that are named come first. */
export function rankerForTexts(
  index: CoverIndex,
  ranker: Pick<CoverRanker, 'rank'>,
  ofGenre: CoversOfGenre,
): (features: Float32Array, options: RollOptions) => Promise<RankedForText> {
  const onShelf = coversByShelf(index);
  return async (features, { named, shelves = [] }) => {
    const known = (named?.ids ?? []).map((id) => index.genres.indexOf(id)).filter((at) => at !== -1);
    const prefer = (scores: Float32Array): Float32Array => {
      preferShelves(scores, shelves, index.shelves, onShelf);
      return scores;
    };
    if (named === undefined || known.length === 0) {
      const { scores, colourLogits } = await ranker.rank(features);
      return { scores: prefer(scores), choose: nearestCovers, colourLogits };
    }
    const lists = known.map((genre) => withShelves(genre, named.shelves ?? [], index, { ofGenre, onShelf }));
    const ofGenres = coversOfGenres(lists);
    const texts = ofGenres.areEnough ? [features] : [features, named.features];
    const { scores, colourLogits } = await ranker.rank(joined(texts));
    return {
      scores: prefer(mixRows(scores, texts.length)),
      choose: (ranked) => nearestOfGenres(ranked, ofGenres, named.hasText),
      colourLogits: mixRows(colourLogits, texts.length),
    };
  };
}

/** The covers of a genre, and those of named shelves below it. */
function withShelves(
  genre: number,
  shelves: NonNullable<NamedGenres['shelves']>,
  index: Pick<CoverIndex, 'genres' | 'shelves'>,
  { ofGenre, onShelf }: { readonly ofGenre: CoversOfGenre; readonly onShelf: CoversOnShelf },
): readonly number[] {
  const covers = new Set(ofGenre(genre));
  for (const shelf of shelves) {
    const at = index.shelves.indexOf(shelf.id);
    if (at === -1 || shelf.genre !== index.genres[genre]) continue;
    for (const cover of onShelf(at)) covers.add(cover);
  }
  return covers.size === ofGenre(genre).length ? ofGenre(genre) : [...covers];
}

function joined(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.length * rows[0]!.length);
  rows.forEach((row, at) => all.set(row, at * row.length));
  return all;
}

/** What genres that were named count by themselves, where few of their covers are known, of a text with them. */
const NAMED_SHARE = 2 / 3;

/** What a table says of a text, `[columns]`; with a second row, for the genres alone, a mean of the two. */
function mixRows(table: Float32Array, rows: number): Float32Array {
  if (rows === 1) return table;
  const columns = table.length / rows;
  return Float32Array.from(
    table.subarray(0, columns),
    (value, at) => value + NAMED_SHARE * (table[columns + at]! - value),
  );
}
