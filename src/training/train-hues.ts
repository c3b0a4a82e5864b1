import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { loadTokenizer } from '../hues/tokenizer.ts';
import { evaluateHues } from './evaluate-hues.ts';
import { bookText } from './hues/book-text.ts';
import { raiseThresholds, steadyThresholds } from './hues/calibrate.ts';
import { hasCovers, type HueCorpus, type PlacedBlurb, type PlacedCover, tokenizeAll } from './hues/corpus.ts';
import { readShelves, type Shelf } from './corpus/shelves.ts';
import type { Stages } from './files/cached-stages.ts';
import { digestOfWords } from './hues/digest-of-texts.ts';
import { genreCues, shelfCues } from './hues/cue-weights.ts';
import { splitCorpus, type SplitOptions } from './hues/split-corpus.ts';
import { genreCalibration } from './hues/genre-calibration.ts';
import { huesFromCovers } from './hues/hues-from-covers.ts';
import { sparseDocuments } from './hues/feature-space.ts';
import { learnShelves, shelfCalibration, shelfLogits, type ShelfPart } from './hues/learn-shelves.ts';
import { huesFromGenres } from './hues/hues-from-genres.ts';
import { HUES_RECIPE } from './hues/recipe.ts';
import { kindReadings } from '../cover-index/kinds.ts';
import { coverShelves } from './cover-index/cover-shelves.ts';
import { writeHubs } from './cover-index/write-hubs.ts';
import { INDEX_FOLDER, readDates, writeIndex } from './cover-index/write-index.ts';
import type { LearnedHues } from './hues/learned-hues.ts';
import {
  type GenreModel,
  type GenreTrainingSet,
  genreLogits,
  learnEmbeddingsOnce,
  trainGenres,
} from './hues/train-genres.ts';
import { writeHueModel, writeTokenizer } from './hues/write-model.ts';
import { writeModelFolder } from './files/write-model-folder.ts';
import { learnTags } from './learn-tags.ts';
import { rowOf, type Table } from './table.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Where training reads and writes. */
export interface TrainHuesOptions extends SplitOptions {
  /** The model directory to write. */
  readonly out: string;
  /** Whether to measure the model and write its card at the end. */
  readonly evaluate: boolean;
  /** A covers model, for measuring what pictures say of genres. */
  readonly covers?: string;
}

/** Blurbs with their token ids. */
interface TokenizedBlurbs {
  readonly blurbs: readonly PlacedBlurb[];
  readonly tokens: readonly number[][];
}

/** With fewer, hardly a word stands in enough of them to be learned. */
const FEWEST_BLURBS = 50;

/** A training set with covers' texts beside the blurbs; their genres are as good as partial labels. */
function withCovers(
  set: GenreTrainingSet,
  covers: readonly PlacedCover[],
  tokens: readonly number[][],
): GenreTrainingSet {
  const rows = covers.flatMap(({ split }, row) => (split === 'train' ? [row] : []));
  return {
    ...set,
    blurbs: [
      ...set.blurbs,
      ...rows.map((row) => ({ genres: covers[row]!.genres, labels: 'partial' as const })),
    ],
    tokens: [...set.tokens, ...rows.map((row) => tokens[row]!)],
  };
}

/**
 * Trains the hues model from blurbs and covers and writes it as a Hugging Face model directory, with its index of covers.
 * Each step is kept where it takes long, so a run that was cut off goes on.
 *
 * @throws {FileError} when there are too few blurbs to learn from
 */
export async function trainHues(options: TrainHuesOptions): Promise<void> {
  const { corpus, folder, stages } = await splitCorpus(options);
  expectEnough(corpus, options.data);
  const shelves = await readShelves();
  const { vocabulary, tokenize, blurbs, tokens } = await readTexts(corpus, shelves, folder, stages);
  const some = (rows: readonly number[]): TokenizedBlurbs => ({
    blurbs: rows.map((row) => blurbs[row]!),
    tokens: rows.map((row) => tokens.blurbs[row]!),
  });
  const trainingRows = blurbs.flatMap(({ split }, row) => (split === 'train' ? [row] : []));
  const training = some(trainingRows);
  const holdOut = some(
    blurbs.flatMap(({ split, labels }, row) => (split === 'validation' && labels === 'full' ? [row] : [])),
  );

  const embeddings = learnEmbeddingsOnce(
    'hues',
    [...training.tokens, ...tokens.covers.filter((_, row) => corpus.covers[row]!.split === 'train')],
    vocabulary.length,
    stages,
  );
  const genres = corpus.genres.map(({ id }) => id);
  const cues = genreCues(shelves, genres, tokenize);
  const setOf = (name: string, rows: readonly number[]): GenreTrainingSet => ({
    name,
    genres,
    vocabulary: vocabulary.length,
    cues,
    ...some(rows),
  });
  const model = await trainGenres(
    withCovers(setOf('hues', trainingRows), corpus.covers, tokens.covers),
    embeddings,
    stages,
  );
  const shelfPart = await learnShelves(
    { shelves, cues: shelfCues(shelves, tokenize), space: model.space, ...training },
    stages,
  );
  const onShelves = (texts: readonly (readonly number[])[]) =>
    shelfLogits(sparseDocuments(texts, model.space), shelfPart);
  const decided = genreCalibration(genreLogits(model, holdOut.tokens), holdOut.blurbs, genres);
  const shelfScale = shelfCalibration(onShelves(holdOut.tokens), holdOut.blurbs, shelves, shelfPart.learned);
  const learn = hasCovers(corpus) ? huesFromCovers : huesFromGenres;
  const hues = await learn({ corpus, blurbs, tokens, model, decided, embeddings, setOf, stages });

  const learned: LearnedModel = {
    corpus,
    vocabulary,
    model,
    hues,
    shelves: { list: shelves, part: shelfPart, calibration: shelfScale },
    decided,
    tags: learnTags({ seedTags: corpus.tags, blurbs: training.blurbs, genres: corpus.genres }),
    ofCovers: { shelves: onShelves(tokens.covers), genres: genreLogits(model, tokens.covers) },
    dates: await readDates(options.data),
  };
  await writeModelFolder(options.out, (draft) => writeLearned(draft, learned), [INDEX_FOLDER]);
  if (options.evaluate) await evaluateHues({ ...options, model: options.out });
}

function expectEnough({ blurbs }: HueCorpus, data: string): void {
  if (blurbs.length >= FEWEST_BLURBS) return;
  throw new FileError(
    'INPUT_UNREADABLE',
    `${data} has ${blurbs.length} blurbs, and learning genres takes ${FEWEST_BLURBS} at the very least.`,
  );
}

/** Learns a vocabulary from the texts of the training split, and reads all texts but those of the test as token ids. */
async function readTexts(corpus: HueCorpus, shelves: readonly Shelf[], folder: string, stages: Stages) {
  const vocabulary = buildVocabulary(
    trainingTexts(corpus),
    HUES_RECIPE.vocabulary,
    shelves.flatMap(({ cues }) => cues),
  );
  await writeTokenizer(join(folder, 'tokenizer'), vocabulary);
  const tokenize = await loadTokenizer(join(folder, 'tokenizer'));
  const blurbs = corpus.blurbs.filter((blurb) => blurb.split !== 'test');
  const words = { blurbs: blurbs.map(bookText), covers: corpus.covers.map(bookText) };
  const inputs = {
    vocabulary,
    blurbs: digestOfWords(words.blurbs),
    covers: digestOfWords(words.covers),
  };
  const tokens = await stages.run('tokens', inputs, () => ({
    blurbs: tokenizeAll(words.blurbs, tokenize, 'Reading blurbs'),
    covers: tokenizeAll(words.covers, tokenize, 'Reading cover texts'),
  }));
  return { vocabulary, tokenize, blurbs, tokens };
}

/** All that was learned, as it is written. */
interface LearnedModel {
  readonly corpus: HueCorpus;
  readonly vocabulary: readonly string[];
  readonly model: GenreModel;
  readonly hues: LearnedHues;
  readonly shelves: {
    readonly list: readonly Shelf[];
    readonly part: ShelfPart;
    readonly calibration: ReturnType<typeof shelfCalibration>;
  };
  readonly decided: ReturnType<typeof genreCalibration>;
  readonly tags: ReturnType<typeof learnTags>;
  /** Logits of covers' texts, a row a cover. */
  readonly ofCovers: { readonly shelves: Table; readonly genres: Table };
  readonly dates: Awaited<ReturnType<typeof readDates>>;
}

async function writeLearned(
  draft: string,
  { corpus, vocabulary, model, hues, shelves, decided, tags, ofCovers, dates }: LearnedModel,
): Promise<void> {
  await writeTokenizer(draft, vocabulary);
  await writeHueModel(
    draft,
    {
      space: model.space,
      genres: corpus.genres.length,
      bias: model.member.bias,
      wide: model.member.wide,
      deep: model.member.deep!,
      hidden: hues.hidden,
      shelves: shelves.part,
      hues: hues.head,
    },
    {
      genres: corpus.genres,
      thresholds: raiseThresholds(
        steadyThresholds(decided.probabilities, decided.targets),
        decided.calibration,
        HUES_RECIPE.thresholdRaised,
      ),
      genreCalibration: decided.calibration,
      shelves: shelves.list,
      shelfCalibration: shelves.calibration,
    },
    hues.measured,
    tags,
  );
  await writeIndex(
    draft,
    hues.index,
    dates,
    {
      ids: shelves.list.map(({ id }) => id),
      ofCovers: coverShelves(corpus.covers, ofCovers.shelves, shelves.list, shelves.calibration),
    },
    readingsOf(corpus.covers, ofCovers),
  );
  await writeHubs(
    draft,
    corpus.blurbs.filter(({ split }) => split === 'train'),
  );
}

/** What is read of the kind of each cover's book, in the order of `kindReadings`. */
function readingsOf(
  covers: readonly PlacedCover[],
  { shelves, genres }: { readonly shelves: Table; readonly genres: Table },
): ReadonlyMap<PlacedCover, Float32Array> {
  return new Map(
    covers.map((cover, row) => [
      cover,
      kindReadings({ shelfLogits: rowOf(shelves, row), genreLogits: rowOf(genres, row) }),
    ]),
  );
}

/** Texts of the training split, from which the vocabulary is taken. */
function* trainingTexts(corpus: HueCorpus): Generator<string> {
  for (const book of [...corpus.blurbs, ...corpus.covers]) if (book.split === 'train') yield bookText(book);
}
