import { join } from 'node:path';
import { HUE_COUNT } from '../palette/hues.ts';
import { loadTokenizer } from '../hues/tokenizer.ts';
import { calibrate, steadyThresholds } from './hues/calibrate.ts';
import { type HueCorpus, type PlacedCover, readHueCorpus, tokenizeAll } from './hues/corpus.ts';
import { evaluateHues } from './evaluate-hues.ts';
import { tuneEvidence } from './hues/evidence.ts';
import { genreCalibration } from './hues/genre-calibration.ts';
import { isMeasurable, measureGenres } from './hues/measure-genres.ts';
import { RECIPE } from './hues/recipe.ts';
import { repeatability, withoutUnrepeated } from './hues/repeatability.ts';
import { hiddenLayerOf, hiddenUnits } from './hues/hidden-layer.ts';
import {
  huePresence,
  meanCoverage,
  presenceShares,
  signatureShares,
  softHuePresence,
} from './hues/signature.ts';
import { sparseDocuments } from './hues/feature-space.ts';
import {
  type ReadCovers,
  readHues,
  selectCovers,
  trainHueLayer,
  trainingCovers,
  usualShares,
} from './hues/train-hue-layer.ts';
import {
  type GenreModel,
  type GenreTrainingSet,
  genreLogits,
  learnEmbeddingsOnce,
  trainGenres,
} from './hues/train-genres.ts';
import { writeHueModel, writeTokenizer } from './hues/write-model.ts';
import { learnTags } from './learn-tags.ts';
import { cacheFolderFor, cachedStages } from './stage.ts';
import { buildVocabulary } from './vocabulary.ts';

/** Where training reads and writes. */
export interface TrainHuesOptions {
  /** The data directory: blurbs, covers, genres and tags. */
  readonly data: string;
  /** The model directory to write. */
  readonly out: string;
  /** Where finished steps are kept, so that a run that was cut off goes on. */
  readonly cache: string;
  /** Whether to measure the model and write its card at the end. */
  readonly evaluate: boolean;
}

/** A cover's text: its description, or else its title. */
export function coverText(cover: PlacedCover): string {
  return cover.description || cover.title;
}

/** Trains the hues model from blurbs and covers and writes it as a Hugging Face model directory. */
export async function trainHues(options: TrainHuesOptions): Promise<void> {
  const cache = await cacheFolderFor(options.cache, options.data);
  const stages = cachedStages(cache);
  const corpus = await readHueCorpus(options.data, cache);
  const vocabulary = buildVocabulary(trainingTexts(corpus), RECIPE.vocabulary);
  const draft = join(cache, 'tokenizer');
  await writeTokenizer(draft, vocabulary);
  const tokenize = await loadTokenizer(draft);

  const blurbs = corpus.blurbs.filter((blurb) => blurb.fold !== 'test');
  const inputs = {
    deal: RECIPE.dealSeed,
    vocabulary: RECIPE.vocabulary,
    blurbs: blurbs.length,
    covers: corpus.covers.length,
  };
  const tokens = await stages.run('tokens', inputs, () => ({
    blurbs: tokenizeAll(
      blurbs.map((blurb) => blurb.description),
      tokenize,
      'Reading blurbs',
    ),
    covers: tokenizeAll(corpus.covers.map(coverText), tokenize, 'Reading cover texts'),
  }));
  const training = blurbs.flatMap((blurb, row) => (blurb.fold === 'train' ? [row] : []));
  const genres = corpus.genres.map(({ id }) => id);
  const setOf = (name: string, rows: readonly number[]): GenreTrainingSet => ({
    name,
    genres,
    vocabulary: vocabulary.length,
    blurbs: rows.map((row) => blurbs[row]!),
    tokens: rows.map((row) => tokens.blurbs[row]!),
  });
  const embeddings = learnEmbeddingsOnce(
    'hues',
    [
      ...training.map((row) => tokens.blurbs[row]!),
      ...tokens.covers.filter((_, row) => corpus.covers[row]!.fold === 'train'),
    ],
    vocabulary.length,
    stages,
  );
  const model = await trainGenres(setOf('hues', training), embeddings, stages);
  const withCovers = new Set(corpus.covers.map(({ group }) => group));
  const reader = await trainGenres(
    setOf(
      'reader',
      training.filter((row) => !withCovers.has(blurbs[row]!.group)),
    ),
    embeddings,
    stages,
  );

  const read = readCoversOutOfSample(corpus.covers, tokens.covers, model, reader);
  const learning = trainingCovers(read);
  const usualCoverage = meanCoverage(corpus.covers.filter((cover) => cover.fold === 'train'));
  const signatures = signatureShares(learning.covers, usualCoverage);
  const present = presenceShares(learning.covers);
  const soft = softHuePresence(learning.covers);
  const presence = trainHueLayer(learning, { kind: 'each', genres: soft, hidden: soft });
  const signature = trainHueLayer(learning, {
    kind: 'shares',
    genres: signatures,
    hidden: signatures.map((share, at) => (share + present[at]!) / 2),
  });

  const held = selectCovers(
    read,
    (cover) => cover.fold === 'validation' && isMeasurable(cover) && Boolean(cover.description),
  );
  const hueCalibration = calibrate(readHues(held, presence), huePresence(held.covers), HUE_COUNT);
  const validation = blurbs.flatMap((blurb, row) =>
    blurb.fold === 'validation' && blurb.labels === 'full' ? [row] : [],
  );
  const heldBlurbs = validation.map((row) => blurbs[row]!);
  const heldLogits = genreLogits(
    model,
    validation.map((row) => tokens.blurbs[row]!),
  );
  const decided = genreCalibration(heldLogits, heldBlurbs, genres);

  const measurable = corpus.covers.filter((cover) => cover.fold === 'train');
  const measuredGenres = measureGenres(measurable, corpus.genres);
  const measured = {
    ...measuredGenres,
    genres: withoutUnrepeated(measuredGenres.genres, repeatability(measurable, corpus.genres)),
    usual: {
      ...measuredGenres.usual,
      hues: usualShares(learning.covers, huePresence(learning.covers)),
      signatures: usualShares(learning.covers, signatures),
    },
    ranking: { ...RECIPE.ranking, evidenceWeight: 0 },
  };
  measured.ranking.evidenceWeight = tuneEvidence(
    held,
    readHues(held, presence),
    hueCalibration,
    decided,
    measured,
  );

  await writeTokenizer(options.out, vocabulary);
  await writeHueModel(
    options.out,
    {
      space: model.space,
      genres: genres.length,
      bias: model.member.bias,
      wide: model.member.wide,
      deep: model.member.deep!,
      hidden: hiddenLayerOf(reader.member.deep!),
      presence,
      signature,
    },
    {
      genres: corpus.genres,
      thresholds: steadyThresholds(decided.probabilities, decided.targets, genres.length),
      hueCalibration,
      genreCalibration: decided.calibration,
    },
    measured,
    learnTags({ seedTags: corpus.tags, blurbs: training.map((row) => blurbs[row]!), genres: corpus.genres }),
  );
  if (options.evaluate) await evaluateHues({ ...options, model: options.out });
}

/**
 * What is read in covers' texts. The genre model knows many training covers' books by heart, and a layer on
 * top that learned from that would meet less sure readings later on; so training covers are read by a model
 * that never met a book with a cover. Both models' embeddings grew from the same ones and hardly differ, but
 * their hidden layers do: so the reader's hidden layer is the one that ships for the hue layers.
 */
function readCoversOutOfSample(
  covers: readonly PlacedCover[],
  texts: readonly number[][],
  model: GenreModel,
  reader: GenreModel,
): ReadCovers {
  const own = (cover: number) => (covers[cover]!.fold === 'train' ? reader : model);
  const tables = [model, reader].map((by) => ({
    by,
    genreLogits: genreLogits(by, texts),
    hidden: hiddenUnits(
      sparseDocuments(texts, by.space),
      by.member.deep!,
      hiddenLayerOf(reader.member.deep!),
    ),
  }));
  const choose = (pick: (table: (typeof tables)[number]) => Float32Array) => {
    const width = pick(tables[0]!).length / texts.length;
    const chosen = new Float32Array(texts.length * width);
    covers.forEach((_, row) => {
      const from = pick(tables.find(({ by }) => by === own(row))!);
      chosen.set(from.subarray(row * width, (row + 1) * width), row * width);
    });
    return chosen;
  };
  return {
    covers,
    genreLogits: choose((table) => table.genreLogits),
    hidden: choose((table) => table.hidden),
  };
}

/** Texts of the training fold, from which the vocabulary is taken. */
function* trainingTexts(corpus: HueCorpus): Generator<string> {
  for (const blurb of corpus.blurbs) if (blurb.fold === 'train') yield blurb.description;
  for (const cover of corpus.covers) {
    if (cover.fold === 'train') yield `${cover.title} ${cover.description ?? ''}`;
  }
}
