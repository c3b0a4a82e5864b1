import { isTelling } from '../../hues/genres-of-book.ts';
import type { HueReading } from '../../hues/reading.ts';
import { mean } from '../metrics.ts';
import { cell } from '../table.ts';
import { baselineOf, type GenreTrial } from './evaluate-genres.ts';
import type { ShelfBlurb } from './evaluate-shelves.ts';
import { bookText } from './book-text.ts';

/** How well genres are read in blurbs of no source that was learned from; fiction and nonfiction don't count. */
export interface FreshGenreFigures {
  /** How often the likeliest genre is one of the book's. */
  readonly best: number;
  /** How often the book's own genre is among the three likeliest … */
  readonly amongThree: number;
  /** … and how often it is said to be present. */
  readonly present: number;
  /** Share of the genres that are said to be present that are the book's. */
  readonly precision: number;
}

/** The same blurbs read in several ways. */
export interface FreshGenreComparison {
  readonly blurbs: number;
  readonly model: FreshGenreFigures;
  readonly baseline: FreshGenreFigures;
  /** The three genres that most of the blurbs have, for every one of them. */
  readonly constant: FreshGenreFigures;
}

/** Genres as they were read in a text: the likeliest first, and those said to be present. */
interface ReadGenres {
  readonly likeliest: readonly string[];
  readonly present: readonly string[];
}

const AMONG = 3;

/**
 * Holds the genres that were read in blurbs written for measuring against what they were written as.
 *
 * @param readings what the engine read in each of the blurbs
 */
export async function compareOnFreshBlurbs(
  blurbs: readonly ShelfBlurb[],
  readings: readonly HueReading[],
  trial: GenreTrial,
): Promise<FreshGenreComparison> {
  const usual = commonest(blurbs);
  return {
    blurbs: blurbs.length,
    model: judge(blurbs, readings.map(ofReading)),
    baseline: judge(blurbs, await byBaseline(blurbs, trial)),
    constant: judge(
      blurbs,
      blurbs.map(() => ({ likeliest: usual, present: usual })),
    ),
  };
}

function ofReading({ genres }: HueReading): ReadGenres {
  const telling = genres.filter(isTelling);
  return {
    likeliest: telling.map(({ id }) => id),
    present: telling.filter(({ present }) => present).map(({ id }) => id),
  };
}

async function byBaseline(blurbs: readonly ShelfBlurb[], trial: GenreTrial): Promise<ReadGenres[]> {
  const full = trial.corpus.blurbs.filter(({ labels }) => labels === 'full');
  const { ids, score, thresholds } = await baselineOf(trial, 'genres', full);
  const scores = score(blurbs.map(bookText));
  return blurbs.map((_, row) => {
    const all = ids
      .map((id, at) => ({ id, value: cell(scores, row, at), threshold: thresholds[at]! }))
      .filter(isTelling)
      .toSorted((a, b) => b.value - a.value);
    return {
      likeliest: all.map(({ id }) => id),
      present: all.filter(({ value, threshold }) => value >= threshold).map(({ id }) => id),
    };
  });
}

function commonest(blurbs: readonly ShelfBlurb[]): string[] {
  const counts = new Map<string, number>();
  for (const id of blurbs.flatMap(({ genres }) => genres)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, AMONG)
    .map(([id]) => id);
}

function judge(blurbs: readonly ShelfBlurb[], read: readonly ReadGenres[]): FreshGenreFigures {
  const over = (right: (blurb: ShelfBlurb, genres: ReadGenres) => boolean) =>
    mean(blurbs.map((blurb, at) => (right(blurb, read[at]!) ? 1 : 0)));
  const said = blurbs.flatMap(({ genres }, at) => read[at]!.present.map((id) => genres.includes(id)));
  return {
    best: over(({ genres }, { likeliest }) => genres.includes(likeliest[0] ?? '')),
    amongThree: over(({ primary }, { likeliest }) => likeliest.slice(0, AMONG).includes(primary)),
    present: over(({ primary }, { present }) => present.includes(primary)),
    precision: mean(said.map(Number)),
  };
}
