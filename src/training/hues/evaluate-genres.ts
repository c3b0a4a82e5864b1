import type { HueReading } from '../../hues/reading.ts';
import type { Tokenize } from '../../hues/tokenize.ts';
import { type MultilabelFigures, multilabelFigures } from '../metrics.ts';
import { readShelves } from '../corpus/shelves.ts';
import { rowOf, type Table, zeros } from '../table.ts';
import type { Stages } from '../files/cached-stages.ts';
import { genreCues } from './cue-weights.ts';
import { bookText } from './book-text.ts';
import { trainBaseline } from './baseline.ts';
import { bestThresholds } from './calibrate.ts';
import { type HueCorpus, type PlacedBlurb, tokenizeAll } from './corpus.ts';
import { hardTargets } from './genre-calibration.ts';
import { HUES_RECIPE } from './recipe.ts';
import { genreLogits, genreTargets, learnEmbeddingsOnce, trainGenres } from './train-genres.ts';

/** Genres with fewer test books than this say too little to be averaged … */
const LEAST_POSITIVES = 30;
/** … and of few test books with less than this share of them, but never with fewer than three. */
const LEAST_SHARE = { share: 0.05, least: 3 } as const;
/** The source that is left out of training as a whole. */
export const LEFT_OUT_SOURCE = 'catmj/Goodreaders';

/** Test books that a genre needs to be averaged, of so many in all. */
export function leastPositives(books: number): number {
  return Math.min(LEAST_POSITIVES, Math.max(LEAST_SHARE.least, Math.ceil(LEAST_SHARE.share * books)));
}

/** A model beside the baseline, on the same books. */
export interface GenreComparison {
  readonly books: number;
  readonly model: MultilabelFigures;
  readonly baseline: MultilabelFigures;
}

/** What the genre figures are measured with. */
export interface GenreTrial {
  readonly corpus: HueCorpus;
  readonly tokenize: Tokenize;
  readonly vocabulary: number;
  readonly stages: Stages;
}

/** Fully labelled blurbs of titles never seen: what the genre figures are taken on. */
export function unseenTitles({ corpus }: GenreTrial): PlacedBlurb[] {
  return corpus.blurbs.filter(({ split, labels }) => split === 'test' && labels === 'full');
}

/**
 * The shipped engine beside the baseline on titles never seen.
 *
 * @param readings what the engine read in each of `unseenTitles`
 */
export async function compareOnUnseenTitles(
  trial: GenreTrial,
  readings: readonly HueReading[],
): Promise<GenreComparison> {
  const { corpus } = trial;
  const full = corpus.blurbs.filter((blurb) => blurb.labels === 'full');
  const test = unseenTitles(trial);
  const ids = corpus.genres.map(({ id }) => id);
  const scores = zeros(test.length, ids.length);
  const chosen = zeros(test.length, ids.length);
  readings.forEach((reading, row) => {
    for (const genre of reading.genres) {
      const label = ids.indexOf(genre.id);
      rowOf(scores, row)[label] = genre.score;
      rowOf(chosen, row)[label] = genre.present ? 1 : 0;
    }
  });
  const targets = hardTargets(test, ids);
  const half = ids.map(() => 0.5);
  const byScore = figures(trial, scores, targets, half);
  const byChoice = figures(trial, chosen, targets, half);
  return {
    books: test.length,
    model: { ...byChoice, mAP: byScore.mAP },
    baseline: await baselineFigures(trial, 'genres', full, test),
  };
}

/**
 * The same recipe trained without one source and without every book that the source has, then tried on that
 * source: what is learned must hold for shops that were never seen.
 */
export async function compareOnLeftOutSource(trial: GenreTrial): Promise<GenreComparison> {
  const { corpus, tokenize, stages } = trial;
  const leftOut = corpus.blurbs.filter(
    ({ source, labels }) => source === LEFT_OUT_SOURCE && labels === 'full',
  );
  const groups = new Set(leftOut.map(({ group }) => group));
  const others = corpus.blurbs.filter(({ group }) => !groups.has(group));
  const training = others.filter(({ split }) => split === 'train');
  const ids = corpus.genres.map(({ id }) => id);
  const tokens = tokenizeAll(training.map(bookText), tokenize, 'Reading other sources');
  const model = await trainGenres(
    {
      name: 'left-out',
      genres: ids,
      vocabulary: trial.vocabulary,
      blurbs: training,
      tokens,
      cues: genreCues(await readShelves(), ids, tokenize),
    },
    learnEmbeddingsOnce('left-out', tokens, trial.vocabulary, stages),
    stages,
  );
  const logitsOf = (books: readonly PlacedBlurb[]) =>
    genreLogits(
      model,
      books.map((book) => tokenize(bookText(book)).slice(0, HUES_RECIPE.maximumTokens)),
    );
  const full = others.filter(({ labels }) => labels === 'full');
  const holdOut = full.filter(({ split }) => split === 'validation');
  const thresholds = bestThresholds(logitsOf(holdOut), hardTargets(holdOut, ids));
  return {
    books: leftOut.length,
    model: figures(trial, logitsOf(leftOut), hardTargets(leftOut, ids), thresholds),
    baseline: await baselineFigures(trial, 'left-out', full, leftOut),
  };
}

/** The baseline: its scores of texts, a row a text, and thresholds tuned on validation titles. */
export interface GenreBaseline {
  readonly ids: readonly string[];
  readonly score: (texts: readonly string[]) => Table;
  readonly thresholds: readonly number[];
}

/** Trains the baseline on fully labelled blurbs. */
export async function baselineOf(
  trial: GenreTrial,
  name: string,
  full: readonly PlacedBlurb[],
): Promise<GenreBaseline> {
  const ids = trial.corpus.genres.map(({ id }) => id);
  const read = (texts: readonly string[]) =>
    texts.map((text) => trial.tokenize(text).slice(0, HUES_RECIPE.maximumTokens));
  const training = full.filter(({ split }) => split === 'train');
  const holdOut = full.filter(({ split }) => split === 'validation');
  const scoreTokens = await trainBaseline(
    {
      name,
      vocabulary: trial.vocabulary,
      training: read(training.map(bookText)),
      targets: genreTargets(training, ids),
      options: HUES_RECIPE.members.full,
    },
    trial.stages,
  );
  const score = (texts: readonly string[]) => scoreTokens(read(texts));
  const thresholds = bestThresholds(score(holdOut.map(bookText)), hardTargets(holdOut, ids));
  return { ids, score, thresholds };
}

async function baselineFigures(
  trial: GenreTrial,
  name: string,
  full: readonly PlacedBlurb[],
  test: readonly PlacedBlurb[],
): Promise<MultilabelFigures> {
  const { ids, score, thresholds } = await baselineOf(trial, name, full);
  return figures(trial, score(test.map(bookText)), hardTargets(test, ids), thresholds);
}

function figures(
  { corpus }: GenreTrial,
  scores: Table,
  targets: Table,
  thresholds: readonly number[],
): MultilabelFigures {
  const ignore = new Set(corpus.genres.flatMap(({ kind }, label) => (kind === 'form' ? [label] : [])));
  const least = leastPositives(targets.rows);
  return multilabelFigures(scores, targets, thresholds, { ignore, leastPositives: least });
}
