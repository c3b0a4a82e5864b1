import { MAKE_UP_BOUNDS } from '../../covers/make-up.ts';
import type { HueReading, HuesEngine } from '../../hues/reading.ts';
import { HUES, HUE_COUNT, hueIndex } from '../../palette/hues.ts';
import { oklabDistance } from '../../palette/oklab.ts';
import { mean, meanRocAuc } from '../metrics.ts';
import { seededRandom } from '../random.ts';
import { trainBaseline } from './baseline.ts';
import { type PlacedCover, pairsOf } from './corpus.ts';
import type { GenreTrial } from './evaluate-genres.ts';
import { isMeasurable } from './measurable.ts';
import { readBooks } from './read-texts.ts';
import { selectRows } from './read-books.ts';
import { RECIPE } from './recipe.ts';
import { huePresence, meanCoverage, orderOf, signatureFigures, signatureOf } from './signature.ts';
import { usualShares } from './hue-layers.ts';

/** Figures of one way to rank hues. */
export interface RankingFigures {
  /** ROC AUC of each hue over unseen covers, averaged. */
  readonly rocAuc: number;
  readonly recallAt10: number;
  readonly reachingTopFive: number;
  /** Mean OKLab distance between the hues of a top five. */
  readonly topFiveDistance: number;
}

/** Ways to rank hues on the same pairs of blurb and cover. */
export interface RankingComparison {
  readonly pairs: number;
  readonly fromBlurb: RankingFigures;
  readonly withTrueGenres: RankingFigures;
  readonly baseline: RankingFigures;
  readonly popularity: RankingFigures;
  readonly randomColours: RankingFigures;
  readonly randomOrder: RankingFigures;
}

/** How hue rankings fare on covers in colour whose titles were never seen. */
export interface PairFigures extends RankingComparison {
  /** The same with greyscale scans among the covers. */
  readonly withGreyscale: RankingComparison;
  /** How often the advised ground is that of the cover, and how often the commonest ground would be. */
  readonly ground: { readonly advised: number; readonly commonest: number };
}

/** How many times colours are dealt to genres, as the earlier project did once. */
const DEALS = 20;

/** One scoring of all pairs: hue scores for the AUC, and the order of the answer. */
interface Ranking {
  /** `[pairs, 58]` */
  readonly scores: Float32Array;
  readonly orders: readonly (readonly number[])[];
}

/** Ranks hues for pairs of blurb and cover by the shipped engine and by everything it is compared with. */
export async function comparePairs(trial: GenreTrial, engine: HuesEngine): Promise<PairFigures> {
  const { corpus } = trial;
  const pairs = pairsOf(corpus, 'test');
  const fromBlurb = await readBooks(
    engine,
    pairs.map((pair) => ({ blurb: pair.description! })),
    'Reading unseen pairs',
  );
  const withGenres = await readBooks(
    engine,
    pairs.map((pair) => ({ blurb: pair.description!, genres: namesOf(pair, trial).join(', ') })),
    'Reading unseen pairs with their genres',
  );
  const training = corpus.covers.filter((cover) => cover.fold === 'train');
  const measurable = training.filter(isMeasurable);
  const usual = usualShares(measurable, huePresence(measurable));
  const rankings = {
    fromBlurb: rankingOf(fromBlurb),
    withTrueGenres: rankingOf(withGenres),
    baseline: await baselineRanking(trial, pairs),
    popularity: fromScores(pairs.map(() => usual)),
  };
  const every = pairs.map((_, row) => row);
  const inColour = every.filter((row) => isMeasurable(pairs[row]!));
  const judged = (rows: readonly number[]) => {
    const judge = judgeOf(
      rows.map((row) => pairs[row]!),
      meanCoverage(training),
    );
    const figures = (ranking: Ranking) => judge(rankingOfRows(ranking, rows));
    return {
      pairs: rows.length,
      fromBlurb: figures(rankings.fromBlurb),
      withTrueGenres: figures(rankings.withTrueGenres),
      baseline: figures(rankings.baseline),
      popularity: figures(rankings.popularity),
      randomColours: meanFigures(draws((seed) => figures(randomColours(fromBlurb, seed)))),
      randomOrder: meanFigures(draws((seed) => figures(randomOrder(pairs.length, seed)))),
    };
  };
  return {
    ...judged(inColour),
    withGreyscale: judged(every),
    ground: groundFigures(
      inColour.map((row) => pairs[row]!),
      inColour.map((row) => fromBlurb[row]!),
    ),
  };
}

function draws(draw: (seed: number) => RankingFigures): RankingFigures[] {
  return Array.from({ length: DEALS }, (_, seed) => draw(seed));
}

function rankingOfRows({ scores, orders }: Ranking, rows: readonly number[]): Ranking {
  return {
    scores: selectRows(scores, rows, orders.length),
    orders: rows.map((row) => orders[row]!),
  };
}

function namesOf(pair: PlacedCover, { corpus }: GenreTrial): string[] {
  return corpus.genres.filter(({ id }) => pair.genres.includes(id)).map(({ name }) => name);
}

function judgeOf(
  pairs: readonly PlacedCover[],
  usualCoverage: Float32Array,
): (ranking: Ranking) => RankingFigures {
  const targets = { labels: HUE_COUNT, values: huePresence(pairs) };
  const signatures = pairs.map((pair) => signatureOf(pair, usualCoverage));
  return ({ scores, orders }) => ({
    rocAuc: meanRocAuc({ labels: HUE_COUNT, values: scores }, targets),
    ...signatureFigures(orders, signatures),
    topFiveDistance: mean(orders.map(spreadOfTopFive)),
  });
}

function spreadOfTopFive(order: readonly number[]): number {
  const hexes = order.slice(0, 5).map((hue) => HUES[hue]!.hex);
  return mean(hexes.flatMap((one, at) => hexes.slice(at + 1).map((other) => oklabDistance(one, other))));
}

function rankingOf(readings: readonly HueReading[]): Ranking {
  const scores = new Float32Array(readings.length * HUE_COUNT);
  const orders = readings.map(({ hues }, row) =>
    hues.map((hue) => {
      const index = hueIndex(hue.name)!;
      scores[row * HUE_COUNT + index] = hue.score;
      return index;
    }),
  );
  return { scores, orders };
}

function fromScores(rows: readonly ArrayLike<number>[]): Ranking {
  return { scores: Float32Array.from(rows.flatMap((row) => Array.from(row))), orders: rows.map(orderOf) };
}

/** TF-IDF and logistic regression straight from the description to the hues. */
async function baselineRanking(trial: GenreTrial, pairs: readonly PlacedCover[]): Promise<Ranking> {
  const training = pairsOf(trial.corpus, 'train').filter(isMeasurable);
  const read = (covers: readonly PlacedCover[]) =>
    covers.map((cover) => trial.tokenize(cover.description!).slice(0, RECIPE.maximumTokens));
  const values = huePresence(training);
  const score = await trainBaseline(
    {
      name: 'hues',
      vocabulary: trial.vocabulary,
      training: read(training),
      targets: { labels: HUE_COUNT, values, weights: new Float32Array(values.length).fill(1) },
      options: { seed: 1, epochs: 4, wideRate: 0.03, featureDropout: 0 },
    },
    trial.stages,
  );
  const logits = score(read(pairs));
  return fromScores(pairs.map((_, row) => logits.subarray(row * HUE_COUNT, (row + 1) * HUE_COUNT)));
}

/** The earlier project's way: every genre is dealt one hue, and a book gets its genres' hues. */
function randomColours(readings: readonly HueReading[], seed: number): Ranking {
  const random = seededRandom(1000 + seed);
  const dealt = new Map<string, number>();
  return fromScores(
    readings.map((reading) => {
      const scores = Array.from({ length: HUE_COUNT }, () => random() * 1e-6);
      for (const genre of reading.genres) {
        if (!dealt.has(genre.id)) dealt.set(genre.id, Math.floor(random() * HUE_COUNT));
        const hue = dealt.get(genre.id)!;
        scores[hue] = Math.max(scores[hue]!, genre.score);
      }
      return scores;
    }),
  );
}

function randomOrder(rows: number, seed: number): Ranking {
  const random = seededRandom(2000 + seed);
  return fromScores(Array.from({ length: rows }, () => Array.from({ length: HUE_COUNT }, () => random())));
}

/** The mean of several rankings' figures. */
export function meanFigures(all: readonly RankingFigures[]): RankingFigures {
  const of = (pick: (figures: RankingFigures) => number) => mean(all.map(pick));
  return {
    rocAuc: of(({ rocAuc }) => rocAuc),
    recallAt10: of(({ recallAt10 }) => recallAt10),
    reachingTopFive: of(({ reachingTopFive }) => reachingTopFive),
    topFiveDistance: of(({ topFiveDistance }) => topFiveDistance),
  };
}

function groundFigures(
  pairs: readonly PlacedCover[],
  readings: readonly HueReading[],
): PairFigures['ground'] {
  const { dark, light } = MAKE_UP_BOUNDS.ground;
  const actual = pairs.map(({ measure }) =>
    measure.lightness < dark ? 'dark' : measure.lightness < light ? 'mid' : 'light',
  );
  const share = (guess: (row: number) => string) =>
    mean(actual.map((value, row) => (value === guess(row) ? 1 : 0)));
  return {
    advised: share((row) => readings[row]!.ground.ground.value),
    commonest: Math.max(...['dark', 'mid', 'light'].map((value) => share(() => value))),
  };
}
