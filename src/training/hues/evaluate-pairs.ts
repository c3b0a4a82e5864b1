import { bookText } from './book-text.ts';
import { MAKE_UP_BOUNDS } from '../../palette/make-up.ts';
import type { HueReading, HuesEngine } from '../../hues/reading.ts';
import { HUES, HUE_COUNT, hueIndex } from '../../palette/hues.ts';
import { calibrationError } from '../classification/calibration.ts';
import { mean, meanRocAuc } from '../metrics.ts';
import { seededRandom } from '../random.ts';
import { fromRows, rowOf, type Table, zeros } from '../table.ts';
import { alike } from './ensemble-member.ts';
import { trainBaseline } from './baseline.ts';
import { usualShares } from './colour-head.ts';
import { compareConventions, type ConventionFigures } from './evaluate-conventions.ts';
import { type PlacedCover, pairsOf } from './corpus.ts';
import type { GenreTrial } from './evaluate-genres.ts';
import { isMeasurable } from './measurable.ts';
import { colourPresence } from './presence.ts';
import { readBooks } from './read-texts.ts';
import { HUES_RECIPE } from './recipe.ts';

/** Figures of one way to rank hues. */
export interface RankingFigures {
  /** ROC AUC of each hue over unseen covers, averaged. */
  readonly rocAuc: number;
  /** The largest share of answers that one hue leads. */
  readonly leading: number;
  readonly reachingTopFive: number;
  /** Expected calibration error of the chances of hues; absent of scores that are no chances. */
  readonly calibrationError?: number;
}

/** Ways to rank hues on the same pairs of blurb and cover, in colour, whose titles were never seen. */
export interface PairFigures {
  readonly pairs: number;
  readonly fromBlurb: RankingFigures;
  readonly withTrueGenres: RankingFigures;
  /** The model's own regression, without any cover looked up. */
  readonly withoutCovers: RankingFigures;
  /** Another model, where there is one beside it. */
  readonly beside?: RankingFigures & { readonly name: string };
  readonly baseline: RankingFigures;
  readonly popularity: RankingFigures;
  readonly randomColours: RankingFigures;
  /** How often the advised ground is that of the cover, and how often the commonest ground would be. */
  readonly ground: { readonly advised: number; readonly commonest: number };
  /** How what answers say that most covers share holds; absent where none says any. */
  readonly conventions?: ConventionFigures;
}

/** Another model's engine, and what the card calls it. */
export interface NamedEngine {
  readonly name: string;
  readonly engine: HuesEngine;
}

/** An engine as it ships, the same without its index of covers, and another model's to hold them against. */
export interface Engines {
  readonly engine: HuesEngine;
  readonly withoutCovers: HuesEngine;
  readonly beside?: NamedEngine | undefined;
}

/** How many times colours are dealt to genres, as the earlier project did once. */
const DEALS = 20;

/** One scoring of all pairs: hue scores for the AUC, and the order of the answer. */
interface Ranking {
  /** A row a pair, a column a hue. */
  readonly scores: Table;
  readonly orders: readonly (readonly number[])[];
  /** Whether scores are chances. */
  readonly areChances: boolean;
}

/** Ranks hues for pairs of blurb and cover by the shipped engine and by everything it is compared with. */
export async function comparePairs(
  trial: GenreTrial,
  { engine, withoutCovers, beside }: Engines,
): Promise<PairFigures> {
  const { corpus } = trial;
  const pairs = pairsOf(corpus, 'test').filter(isMeasurable);
  const blurbs = pairs.map(({ title, description }) => ({ title, blurb: description! }));
  const fromBlurb = await readBooks(engine, blurbs, 'Reading unseen pairs');
  const alone = await readBooks(withoutCovers, blurbs, 'Reading unseen pairs without covers');
  const other = beside && (await readBooks(beside.engine, blurbs, `Reading unseen pairs by ${beside.name}`));
  const named = pairs.map((pair) => ({
    title: pair.title,
    blurb: pair.description!,
    genres: namesOf(pair, trial).join(', '),
  }));
  const withGenres = await readBooks(engine, named, 'Reading unseen pairs with their genres');
  const measurable = corpus.covers.filter((cover) => cover.split === 'train' && isMeasurable(cover));
  const usual = usualShares(measurable, colourPresence(measurable, HUE_COUNT));
  const targets = colourPresence(pairs, HUE_COUNT);
  const judge = ({ scores, orders, areChances }: Ranking): RankingFigures => ({
    rocAuc: meanRocAuc(scores, targets),
    leading: leadingShare(orders),
    reachingTopFive: new Set(orders.flatMap((order) => order.slice(0, 5))).size,
    ...(areChances && { calibrationError: calibrationError(scores.values, targets.values) }),
  });
  return {
    pairs: pairs.length,
    fromBlurb: judge(rankingOf(fromBlurb)),
    withTrueGenres: judge(rankingOf(withGenres)),
    withoutCovers: judge(rankingOf(alone)),
    ...(beside && other && { beside: { name: beside.name, ...judge(rankingOf(other)) } }),
    baseline: judge(await baselineRanking(trial, pairs)),
    popularity: judge({ ...fromScores(pairs.map(() => usual)), areChances: true }),
    ...conventionsIn(await compareConventions(engine, pairs, fromBlurb)),
    randomColours: meanFigures(
      Array.from({ length: DEALS }, (_, seed) => judge(randomColours(fromBlurb, seed))),
    ),
    ground: groundFigures(pairs, fromBlurb),
  };
}

function conventionsIn(conventions: ConventionFigures): Pick<PairFigures, 'conventions'> {
  return conventions.shared.said > 0 ? { conventions } : {};
}

function namesOf(pair: PlacedCover, { corpus }: GenreTrial): string[] {
  return corpus.genres.filter(({ id }) => pair.genres.includes(id)).map(({ name }) => name);
}

/** The largest share of orders that one and the same hue leads. */
function leadingShare(orders: Ranking['orders']): number {
  const counts = new Map<number, number>();
  for (const [first = -1] of orders) counts.set(first, (counts.get(first) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, orders.length);
}

function rankingOf(readings: readonly HueReading[]): Ranking {
  const scores = zeros(readings.length, HUE_COUNT);
  const orders = readings.map(({ hues }, row) =>
    hues.map((hue) => {
      const index = hueIndex(hue.name)!;
      rowOf(scores, row)[index] = hue.score;
      return index;
    }),
  );
  return { scores, orders, areChances: true };
}

function fromScores(rows: readonly ArrayLike<number>[]): Ranking {
  return { scores: fromRows(rows, HUE_COUNT), orders: rows.map(orderOf), areChances: false };
}

/** Indices of one row's values, largest first. */
function orderOf(values: ArrayLike<number>): number[] {
  return Array.from(values, (_, index) => index).toSorted((a, b) => values[b]! - values[a]!);
}

/** TF-IDF and logistic regression straight from the description to the hues. */
async function baselineRanking(trial: GenreTrial, pairs: readonly PlacedCover[]): Promise<Ranking> {
  const training = pairsOf(trial.corpus, 'train').filter(isMeasurable);
  const read = (covers: readonly PlacedCover[]) =>
    covers.map((cover) => trial.tokenize(bookText(cover)).slice(0, HUES_RECIPE.maximumTokens));
  const present = colourPresence(training, HUE_COUNT);
  const score = await trainBaseline(
    {
      name: 'hues',
      vocabulary: trial.vocabulary,
      training: read(training),
      targets: { present, weights: alike(present) },
      options: { seed: 1, epochs: 4, wideRate: 0.03, featureDropout: 0 },
    },
    trial.stages,
  );
  const logits = score(read(pairs));
  return fromScores(pairs.map((_, row) => rowOf(logits, row)));
}

/** The earlier project's way: every genre is dealt one hue, and a book gets its genres' hues. */
function randomColours(readings: readonly HueReading[], seed: number): Ranking {
  const random = seededRandom(1000 + seed);
  const dealt = new Map<string, number>();
  return fromScores(
    readings.map((reading) => {
      const scores = HUES.map(() => random() * 1e-6);
      for (const genre of reading.genres) {
        if (!dealt.has(genre.id)) dealt.set(genre.id, Math.floor(random() * HUE_COUNT));
        const hue = dealt.get(genre.id)!;
        scores[hue] = Math.max(scores[hue]!, genre.score);
      }
      return scores;
    }),
  );
}

/** The mean of several rankings' figures. */
function meanFigures(all: readonly RankingFigures[]): RankingFigures {
  const of = (pick: (figures: RankingFigures) => number) => mean(all.map(pick));
  return {
    rocAuc: of(({ rocAuc }) => rocAuc),
    leading: of(({ leading }) => leading),
    reachingTopFive: of(({ reachingTopFive }) => reachingTopFive),
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
