import { InferenceSession, Tensor } from 'onnxruntime-node';
import { sharesAmong } from '../../cover-index/chances.ts';
import type { CoverIndex } from '../../cover-index/cover-index.ts';
import type { IndexDescription } from '../../cover-index/index-files.ts';
import { descriptorOf } from '../../cover-index/look-space.ts';
import { nearestCovers } from '../../cover-index/nearest.ts';
import { HUE_PRESENCE } from '../../palette/hue-presence.ts';
import { isTelling } from '../../hues/genres-of-book.ts';
import { sigmoid } from '../../models/probabilities.ts';
import { NAMED_COLOURS } from '../../palette/named-colours.ts';
import { inputsOf, type LearnedColours, textWeights, usualShares } from '../hues/colour-head.ts';
import type { HueCorpus, PlacedCover } from '../hues/corpus.ts';
import { colourPresence } from '../hues/presence.ts';
import { hueFeatures } from '../hues/hue-head.ts';
import type { ReadBooks } from '../hues/read-books.ts';
import { HUES_RECIPE } from '../hues/recipe.ts';
import { progressBar } from '../progress.ts';
import {
  cell,
  columnMeans,
  fromRows,
  rowOf,
  selectColumns,
  selectRows,
  type Table,
  tableOf,
} from '../table.ts';
import { chooseCovers } from './choose-covers.ts';
import { fitChance } from './fit-chances.ts';
import { learnBeside } from './learn-beside.ts';
import { type LearnedLooks, learnLooks, placesOf } from './learn-looks.ts';
import { buildRankingGraph, type RankingParts } from './ranking-graph.ts';
import { typicalOf, usualFamilies, usualGround } from './usual-of-covers.ts';

/** An index of real covers, ready to be written. */
export interface LearnedIndex {
  readonly covers: readonly PlacedCover[];
  readonly description: Omit<IndexDescription, 'shelves'>;
  readonly looks: LearnedLooks;
  readonly graph: Uint8Array;
}

const NAMES = NAMED_COLOURS.length;
/** Texts that are ranked at once while chances are fitted. */
const BATCH = 8;
/** The feature of a genre that a book is known to be of is at least this. */
const KNOWN_GENRE = 0.5;

/**
 * Learns how real covers are ranked for a text and makes the index of those that may be shown; none where none may.
 *
 * @param read covers of the training and validation splits, with what is read in their texts
 */
export async function learnIndex(
  read: ReadBooks<PlacedCover>,
  colours: LearnedColours,
  { genres }: HueCorpus,
): Promise<LearnedIndex | undefined> {
  const shown = chooseCovers(read.books);
  if (shown.length === 0) return undefined;
  const inputs = inputsOf(read);
  const weights = textWeights(read.books);
  const targets = descriptorsOf(read.books);
  const learn = (learnt: readonly number[]) =>
    learnLooks(
      {
        inputs: selectRows(inputs, learnt),
        targets: selectRows(targets, learnt),
        weights: Float32Array.from(learnt, (row) => weights[row]!),
      },
      HUES_RECIPE.looks,
    );
  const every = [...read.books.keys()];
  const looks = learn(every);

  const telling = genres.flatMap((genre, at) => (isTelling(genre) ? [at] : []));
  const described = every.filter((row) => read.books[row]!.description);
  const kinds = kindsOf(
    read,
    genres.map(({ id }) => id),
    telling,
    described,
  );
  const parts: RankingParts = {
    looks: looks.head,
    colours: colours.head,
    genres: telling.map((at) => genres.length + at),
    genreMeans: kinds.means,
    genreDeviations: kinds.deviations,
    places: selectRows(placesOf(targets, looks.space), shown),
    kinds: selectRows(kinds.directions, shown),
  };
  const covers = shown.map((row) => read.books[row]!);
  const presence = colourPresence(covers, NAMES);
  const usual = {
    names: usualShares(
      described.map((row) => read.books[row]!),
      colourPresence(
        described.map((row) => read.books[row]!),
        NAMES,
      ),
    ),
    features: Array.from(columnMeans(inputs, described)),
    families: usualFamilies(covers),
    typical: typicalOf(covers),
    genres: Array.from(columnMeans(read.genreLogits, described, sigmoid)),
    ground: usualGround(covers),
  };
  const shares = await sharesOfUnseen(
    { read, inputs, parts, covers, presence, usual, described, folds: colours.folds },
    learn,
  );
  const chances = Array.from({ length: NAMES }, (_, name) =>
    fitChance({
      head: described.map((row) => cell(colours.outOfFoldLogits, row, name)),
      covers: described.map((__, at) => logOdds(shares[at]![name]!)),
      present: described.map((row) =>
        read.books[row]!.measure.shares[name]! >= Math.fround(HUE_PRESENCE) ? 1 : 0,
      ),
    }),
  );
  const beside = learnBeside(
    {
      ...presenceIndex(covers, presence, usual),
      covers: covers.length,
      names: NAMED_COLOURS.map(({ name }) => name),
      title: (cover) => covers[cover]!.title,
      author: (cover) => covers[cover]!.author,
    },
    HUES_RECIPE.beside,
  );
  return {
    covers,
    looks,
    graph: buildRankingGraph(parts),
    description: {
      covers: covers.length,
      names: NAMED_COLOURS.map(({ name }) => name),
      genres: genres.map(({ id }) => id),
      usual,
      chances: {
        offset: chances.map(({ offset }) => offset),
        head: chances.map(({ head }) => head),
        covers: chances.map((chance) => chance.covers),
      },
      genreAgreement: HUES_RECIPE.genreAgreement,
      ...(beside && { beside }),
      directions: HUES_RECIPE.looks.directions,
      descriptor: targets.columns,
    },
  };
}

/**
 * What kind of book each is, as a direction: its genres' features in standard deviations, those that it is known to
 * be of at least `KNOWN_GENRE`, brought to length 1.
 */
function kindsOf(
  { books, genreLogits }: ReadBooks<PlacedCover>,
  ids: readonly string[],
  telling: readonly number[],
  described: readonly number[],
) {
  const features = selectColumns(
    hueFeatures(genreLogits),
    telling.map((genre) => ids.length + genre),
  );
  const means = Float32Array.from(columnMeans(features, described));
  const squares = columnMeans(features, described, (value, at) => (value - means[at]!) ** 2);
  const deviations = Float32Array.from(squares).map((square) => Math.sqrt(square) || 1);
  const directions = books.map(({ genres }, row) => {
    const kind = telling.map((genre, at) => {
      const read = cell(features, row, at);
      const known = genres.includes(ids[genre]!) ? Math.max(KNOWN_GENRE, read) : read;
      return (known - means[at]!) / deviations[at]!;
    });
    const length = Math.hypot(...kind) || 1;
    return kind.map((value) => value / length);
  });
  return { means, deviations, directions: fromRows(directions, telling.length) };
}

/** For books to be answered without their titles: what each is ranked by, and what the answer is made of. */
interface UnseenBooks {
  readonly read: ReadBooks<PlacedCover>;
  readonly inputs: Table;
  readonly parts: RankingParts;
  readonly covers: readonly PlacedCover[];
  /** Which names are on the covers, a row a cover. */
  readonly presence: Table;
  readonly usual: IndexDescription['usual'];
  readonly described: readonly number[];
  /** The fold of each book's title. */
  readonly folds: readonly number[];
}

/**
 * The share of the nearest covers that carry each name, for each described book, by looks that were learned without
 * its title and with its own covers left out.
 */
async function sharesOfUnseen(
  { read, inputs, parts, covers, presence, usual, described, folds }: UnseenBooks,
  learn: (rows: readonly number[]) => LearnedLooks,
): Promise<Float64Array[]> {
  const shares = new Map<number, Float64Array>();
  const byGroup = new Map<string, number[]>();
  covers.forEach(({ group }, cover) => byGroup.set(group, [...(byGroup.get(group) ?? []), cover]));
  const index = presenceIndex(covers, presence, usual);
  const progress = progressBar('Ranking covers for unseen books');
  progress.start(described.length);
  const every = [...read.books.keys()];
  const targets = descriptorsOf(read.books);
  for (const fold of new Set(folds)) {
    const looks = learn(every.filter((row) => folds[row] !== fold));
    const shown = selectRows(placesOf(targets, looks.space), rowsOf(covers, read.books));
    const session = await InferenceSession.create(
      Buffer.from(buildRankingGraph({ ...parts, looks: looks.head, places: shown })),
      { intraOpNumThreads: 1, graphOptimizationLevel: 'all' },
    );
    const left = described.filter((row) => folds[row] === fold);
    for (let start = 0; start < left.length; start += BATCH) {
      const batch = left.slice(start, start + BATCH);
      const features = selectRows(inputs, batch);
      const outputs = await session.run({
        features: new Tensor('float32', features.values, [features.rows, features.columns]),
        genre_weight: new Tensor('float32', Float32Array.of(1), []),
      });
      const scores = tableOf(outputs['scores']!.data as Float32Array, covers.length);
      batch.forEach((row, at) => {
        const own = rowOf(scores, at);
        for (const cover of byGroup.get(read.books[row]!.group) ?? []) own[cover] = -Infinity;
        shares.set(row, sharesAmong(nearestCovers(own), index));
      });
      progress.advance(batch.length);
    }
    await session.release();
  }
  progress.stop();
  return described.map((row) => shares.get(row)!);
}

function rowsOf(covers: readonly PlacedCover[], books: readonly PlacedCover[]): number[] {
  const rows = new Map(books.map((book, row) => [book, row]));
  return covers.map((cover) => rows.get(cover)!);
}

/** As much of an index as counting names takes. */
function presenceIndex(
  covers: readonly PlacedCover[],
  presence: Table,
  usual: IndexDescription['usual'],
): Pick<CoverIndex, 'usual' | 'addNames'> {
  const names = covers.map((_, row) =>
    NAMED_COLOURS.flatMap((__, name) => (cell(presence, row, name) === 1 ? [name] : [])),
  );
  return {
    usual,
    addNames(cover, weight, sums) {
      for (const name of names[cover]!) sums[name]! += weight;
    },
  };
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

/** What covers are described by, a row a cover. */
function descriptorsOf(covers: readonly PlacedCover[]): Table {
  return fromRows(covers.map(({ measure }) => descriptorOf(measure.shares, measure.look)));
}
