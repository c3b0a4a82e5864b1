import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError } from '../errors.ts';
import type { AnswerOptions, RollOptions, WantedRoll } from './answer-options.ts';
import { besideChances, evidenceOf, preferNames } from './beside-evidence.ts';
import { type BookFinder, bookFinder } from './beside.ts';
import { chancesOf, sharesAmong } from './chances.ts';
import { type AnswerFromCovers, composeAnswer, composeUsual } from './compose-answer.ts';
import { type CoverIndex, readCoverIndex } from './cover-index.ts';
import { familyMerits, familySaliences, withTitled } from './families.ts';
import { agreementOn, percentileOf } from './fit.ts';
import { INDEX_FILES } from './index-files.ts';
import { descriptorOf, type LookSpace, placeOf, readLookSpace } from './look-space.ts';
import { coversByGenre, describedByGenre } from './named-genres.ts';
import type { NearestCovers } from './nearest.ts';
import { findInBoth } from './own/find-in-both.ts';
import { type OwnList, type OwnOptions, openOwnList } from './own/own-list.ts';
import { rankerForTexts } from './rank-for-text.ts';
import { type CoverRanker, openRanker } from './ranker.ts';
import type { CoverFit, CoverLook } from './reading.ts';
import { type Rolled, rollPalettes } from './roll/roll.ts';
import { styleTeller } from './styles.ts';
import { trendsByGenre } from './trends.ts';
import { datedByGenre, isNoForm, preferRecent } from './years.ts';

/** Answers from an index of real covers, loaded once. */
export interface CoverAnswerer {
  /** How many features are told of a text. */
  readonly features: number;
  /** @param features what the hues model read in one text */
  answer(features: Float32Array, options: AnswerOptions): Promise<AnswerFromCovers>;
  /** What the hues model reads in a text, on average: what a genre stands beside that comes without a text. */
  readonly usualFeatures: Float32Array;
  /** Probabilities of genres in a text, on average, 0 to 1 by id. */
  readonly usualGenres: ReadonlyMap<string, number>;
  /** What covers of all kinds wear, for a text that tells nothing of a book; the same object every time. */
  usual(): AnswerFromCovers;
  /** How many covers are known to be of a genre; `undefined` for one that the index doesn't know. */
  countOf(genre: string): number | undefined;
  /**
   * How closely covers fit a text.
   *
   * @param genres what is known of the text's genres, 0 to 1 by id
   */
  fit(
    features: Float32Array,
    genres: ReadonlyMap<string, number>,
    covers: readonly CoverLook[],
  ): Promise<CoverFit[]>;
  /**
   * Goes through palettes of covers that carry some colours, the best for the text first.
   */
  roll(features: Float32Array, options: RollOptions, wanted: WantedRoll): Promise<Rolled>;
  /** Finds books and authors that are named. */
  readonly books: BookFinder;
  /** Somebody's own covers, which are answered beside. */
  readonly own?: OwnList;
  close(): Promise<void>;
}

/**
 * Opens the cover index of a hues model's directory; `undefined` where it has none.
 *
 * @param list an index of somebody's own covers that is to be answered beside
 * @throws ModelError `MODEL_INVALID` for an index that can't be used
 *
 * @example
 * const answers = await openCoverAnswers('models/hues');
 * answers?.usual().covers.palettes; // what covers of all kinds wear
 * answers?.countOf('horror'); // how many covers are known to be of a genre
 * await answers?.close();
 */
export async function openCoverAnswers(
  directory: string,
  list?: OwnOptions,
): Promise<CoverAnswerer | undefined> {
  const folder = join(directory, 'index');
  const isThere = await access(join(folder, INDEX_FILES.description)).then(
    () => true,
    () => false,
  );
  if (!isThere && list) throw knowsNoCovers(directory);
  if (!isThere) return undefined;
  const index = await readCoverIndex(folder);
  const own = list && (await openOwnList(list, directory));
  const [ranker, space] = await Promise.all([openRanker(folder, index), readLookSpace(folder, index)]);
  return answersFrom(index, ranker, space, { own });
}

/**
 * Answers from an index that was read, by a ranker of its covers.
 *
 * @param halfLife years in which a dated cover comes to count half as much, if not as usual
 */
export function answersFrom(
  index: CoverIndex,
  ranker: CoverRanker,
  space: LookSpace,
  { own, halfLife }: { readonly own?: OwnList | undefined; readonly halfLife?: number } = {},
): CoverAnswerer {
  const ofGenre = coversByGenre(index);
  const kinOf = describedByGenre(index, ofGenre);
  const dated = datedByGenre(index, ofGenre, halfLife);
  const trends = trendsByGenre(index, ofGenre, dated);
  const tellStyle = styleTeller(index);
  const rank = rankerForTexts(index, ranker, ofGenre);
  let usual: AnswerFromCovers | undefined;
  return {
    features: ranker.features,
    usualFeatures: Float32Array.from(index.usual.features),
    usualGenres: new Map(index.genres.map((id, at) => [id, index.usual.genres[at]!])),
    async answer(features, options) {
      const { scores, choose, colourLogits } = await rank(features, options);
      const main = index.genres.indexOf(options.kind?.genres.find(isNoForm) ?? '');
      const years = main === -1 ? undefined : dated(main);
      const recent = (covers: NearestCovers) => (years ? preferRecent(covers, index, years) : covers);
      const alike = choose(scores);
      index.fetch(alike.covers);
      const chances = chancesOf(colourLogits, sharesAmong(recent(alike), index), index, years?.drift);
      const style = years && tellStyle(alike, years);
      const told = main === -1 ? {} : { trends: trends(main), ...(style && { style }) };
      const evidence = index.beside && options.beside && evidenceOf(options.beside.counts, index.beside);
      const nearest =
        index.beside && evidence ? choose(preferNames(scores, evidence, index.beside, index)) : alike;
      return composeAnswer(
        recent(nearest),
        evidence ? besideChances(chances, evidence, index) : chances,
        index,
        options,
        kinOf,
        { dated: years, told },
      );
    },
    usual() {
      usual ??= composeUsual(index, kinOf);
      return usual;
    },
    countOf(genre) {
      const at = index.genres.indexOf(genre);
      return at === -1 ? undefined : ofGenre(at).length;
    },
    async fit(features, genres, covers) {
      const { lookScores, directions } = await ranker.rankLooks(features);
      return covers.map(({ shares, look, genres: shown }) => {
        const place = placeOf(descriptorOf(shares, look), space);
        const score = place.reduce((sum, value, at) => sum + value * directions[at]!, 0);
        return {
          fit: score + index.genreAgreement * agreementOn(genres, shown, index),
          percentile: percentileOf(score, lookScores),
          ...own?.fit(score, directions),
        };
      });
    },
    async roll(features, options, { locks, shown }) {
      const { scores, choose } = await rank(features, options);
      const nearest = choose(scores);
      const merits = withTitled(familyMerits(familySaliences(nearest, index), index), options.titled ?? []);
      const kind = options.readings && index.kinds?.placeOf(options.readings);
      return rollPalettes(locks, { scores, nearest, merits, kind, shown }, index);
    },
    books: own ? findInBoth(bookFinder(index), own.books) : bookFinder(index),
    ...(own && { own }),
    close: () => ranker.close(),
  };
}

function knowsNoCovers(directory: string): ModelError {
  return new ModelError(
    'MODEL_INVALID',
    `The model in ${directory} has no index of covers, so no other can be answered beside. Leave COVERHUES_INDEX empty, or use a model that has one.`,
  );
}
