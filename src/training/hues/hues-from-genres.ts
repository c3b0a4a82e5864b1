import { FileError } from '../../errors.ts';
import { type MeasuredCovers, readMeasured } from '../../hues/measured.ts';
import { isTelling } from '../../hues/genres-of-book.ts';
import { packagePath } from '../../package-root.ts';
import { HUE_COUNT, hueIndex, HUES } from '../../palette/hues.ts';
import { hashText } from '../random.ts';
import { fromRows, mapCells, type Table } from '../table.ts';
import type { PlacedBlurb } from './corpus.ts';
import { hiddenLayerOf } from './hidden-layer.ts';
import { learnColours } from './colour-head.ts';
import type { GenreLearning, LearnedHues } from './learned-hues.ts';
import { readOutOfSample } from './read-out-of-sample.ts';
import { trainGenres } from './train-genres.ts';
import { selectBooks } from './read-books.ts';

/** Keeps log-odds finite where a hue is on none of a genre's covers, or on all. */
const LEAST_ODDS = 1e-4;
/** Seed by which books are split into those that the reader learns from and those that hue layers do. */
const HALVES_SEED = 7;

/**
 * Learns hues without covers of one's own: what was measured on the covers that the shipped model learned from
 * is carried over, and hues are learned from what it says of each book's genres. Hues that were assigned to a book
 * count as being on its cover.
 *
 * @throws {FileError} when none of the books is of a measured genre
 */
export async function huesFromGenres(learning: GenreLearning): Promise<LearnedHues> {
  const { blurbs, tokens, model } = learning;
  const shipped = await readMeasured(packagePath('models', 'hues', 'measured.json'));
  const isMeasured = (blurb: PlacedBlurb) => blurb.genres.some((id) => shipped.genres[id] !== undefined);
  const unmet = blurbs.flatMap((blurb, row) => (blurb.split === 'train' && !isLearnt(blurb) ? [row] : []));
  const reader = await trainGenres(learning.setOf('reader', unmet), learning.embeddings, learning.stages);
  const read = readOutOfSample(blurbs, tokens.blurbs, { model, reader }, isLearnt);
  const learnt = selectBooks(read, (blurb) => isLearnt(blurb) && isMeasured(blurb));
  if (learnt.books.length === 0) {
    throw new FileError(
      'INPUT_UNREADABLE',
      'The data directory has neither covers nor books of genres whose covers were measured, so that no hues can be learned.',
    );
  }
  const presence = expectedPresence(learnt.books, shipped);
  const prominence = mapCells(presence, (share) => Math.log((share + LEAST_ODDS) / (1 - share + LEAST_ODDS)));
  return {
    hidden: hiddenLayerOf(reader.member.deep!),
    head: learnColours(learnt, { prominence, presence }).head,
    measured: shipped,
  };
}

/** Whether hue layers learn from a book, and the reader doesn't: half of the training books. */
function isLearnt({ split, group }: PlacedBlurb): boolean {
  return split === 'train' && hashText(group, HALVES_SEED) % 2 === 0;
}

/** The measured genres that a book stands for: fiction and nonfiction only where it has no other. */
function measuredGenres({ genres }: Pick<PlacedBlurb, 'genres'>, measured: MeasuredCovers): string[] {
  const known = genres.filter((id) => measured.genres[id] !== undefined);
  const telling = known.filter((id) => isTelling({ id }));
  return telling.length > 0 ? telling : known;
}

/** How often each hue stands on covers of each book's genres, on average, or 1 where it was assigned. */
export function expectedPresence(
  books: readonly Pick<PlacedBlurb, 'genres' | 'hues'>[],
  measured: MeasuredCovers,
): Table {
  return fromRows(
    books.map((book) => {
      const genres = measuredGenres(book, measured);
      const assigned = new Set(book.hues?.map(hueIndex));
      return HUES.map((_, hue) => {
        if (assigned.has(hue)) return 1;
        return genres.reduce((total, id) => total + measured.genres[id]!.hues[hue]!, 0) / genres.length;
      });
    }),
    HUE_COUNT,
  );
}
