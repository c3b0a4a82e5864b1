import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCoversModelConfig } from '../covers/model-files.ts';
import { loadHuesEngine } from '../hues/engine.ts';
import { LEXICONS } from '../languages/index.ts';
import { evaluateClassifier } from './classification/evaluate-classifier.ts';
import { evaluateMultilabel } from './classification/evaluate-multilabel.ts';
import { topAccuracy } from './classification/predictions.ts';
import { calibrationError } from './classification/calibration.ts';
import { calibrateGenres } from './covers/calibrate-genres.ts';
import { colourBaseline } from './covers/colour-baseline.ts';
import {
  categorised,
  type CoverCorpus,
  fullyLabelledPairs,
  pairs,
  type PicturedCover,
  readCoverCorpus,
  rowsOf,
  withGenres,
} from './covers/cover-corpus.ts';
import type {
  CalibrationScore,
  CoversEvaluation,
  EvidenceFigures,
  FusionFigures,
  GenreCalibrationFigures,
} from './covers/covers-evaluation.ts';
import { curvesOf } from './covers/curves.ts';
import { fuse } from './covers/fusion.ts';
import { withShapes } from './covers/learn-shapes.ts';
import { crossValidateStyle, styledCovers } from './covers/learn-style.ts';
import { coversCard, FIGURES } from './covers/model-card.ts';
import { predictPictures } from './covers/predict-pictures.ts';
import { softmaxRows } from './covers/softmax-rows.ts';
import { categoryLabels, genreTargets, shapesOf, textGenres } from './covers/targets.ts';
import { writeFigures } from './figures/write-figures.ts';
import { directoryBytes } from './files/directory-bytes.ts';
import { writeJson, writeWhole } from './files/write-whole.ts';
import { binaryLogLoss, mean, meanRocAuc, multilabelFigures } from './metrics.ts';
import type { Epoch } from './network/checkpoint.ts';
import { progressBar } from './progress.ts';
import { calibratedChances } from './hues/calibrate.ts';
import { columnOf, mapCells, type Table } from './table.ts';
import { cacheFolderFor } from './files/cached-stages.ts';

/** Where evaluation reads and writes. */
export interface EvaluateCoversOptions {
  /** The data directory that the model was trained on. */
  readonly data: string;
  /** The model directory; figures, pictures of them and the card are written there. */
  readonly model: string;
  /** The hues model, for what blurbs say of genres. */
  readonly hues: string;
  readonly cache: string;
}

/** Where a report of the study of three classes lies in the model's directory, which is none of the model's own files. */
const STUDY = 'study';

/** Measures the model directory as it ships and writes its figures and its card. */
export async function evaluateCovers(options: EvaluateCoversOptions): Promise<CoversEvaluation> {
  const config = await readCoversModelConfig(options.model);
  const cache = await cacheFolderFor(options.cache, options.data);
  const { width, height } = config.preprocessing;
  const corpus = await readCoverCorpus(options.data, cache, { width, height });
  const graph = await readFile(config.graph);
  const predict = async (covers: readonly PicturedCover[]) =>
    predictPictures(graph, corpus.pixels, rowsOf(covers));
  const predictions = async (split: 'validation' | 'test') => {
    const covers = categorised(corpus, split);
    const logits = (await predict(covers))['logits']!;
    const { ratios, labels: truth } = shapesOf(corpus, covers);
    const sums = config.shape ? withShapes(logits, config.shape, ratios) : logits;
    return { labels: corpus.categories, probabilities: softmaxRows(sums), truth };
  };

  const test = await predictions('test');
  const categories = evaluateClassifier(test, await predictions('validation'));
  const genreChances = async (covers: readonly PicturedCover[]) => {
    const scores = (await predict(covers))['genre_logits']!;
    return calibratedChances(scores, config.calibration!.genres!);
  };
  const pairFigures = (covers: readonly PicturedCover[]) =>
    fusionFigures(corpus, covers, genreChances, options.hues, config.fusion!);
  const history = JSON.parse(await readFile(join(options.model, 'history.json'), 'utf8')) as {
    readonly epochs: readonly Epoch[];
    readonly best: number;
  };
  const figures = await writeFigures(
    join(options.model, FIGURES),
    categories,
    curvesOf(history.epochs, history.best),
  );
  const evaluation: CoversEvaluation = {
    categories,
    baseline: await baselineFigures(corpus, test.truth),
    ...(await genreFigures(corpus, genreChances)),
    genreCalibration: await genreCalibrationFigures(corpus, graph, config.calibration!.genres!),
    fusion: await pairFigures(pairs(corpus, 'test')),
    fullyLabelledFusion: await pairFigures(fullyLabelledPairs(corpus, 'test')),
    ...(await styleFigures(corpus, options.data)),
    bytes: await directoryBytes(options.model, [STUDY]),
  };
  await writeJson(join(options.model, 'evaluation.json'), evaluation);
  await writeWhole(join(options.model, 'README.md'), coversCard(evaluation, figures, corpus, config));
  return evaluation;
}

async function styleFigures(corpus: CoverCorpus, data: string): Promise<Pick<CoversEvaluation, 'style'>> {
  const style = crossValidateStyle(await styledCovers(corpus, data));
  return style ? { style } : {};
}

async function baselineFigures(corpus: CoverCorpus, truth: Int32Array) {
  const training = categorised(corpus, 'train');
  const classes = corpus.categories.length;
  const probabilities = await colourBaseline(
    corpus.pixels,
    { rows: rowsOf(training), classes: categoryLabels(training, corpus.categories) },
    rowsOf(categorised(corpus, 'test')),
    classes,
    progressBar('Learning from colours alone'),
  );
  const predictions = { labels: corpus.categories, probabilities, truth };
  return { accuracy: topAccuracy(predictions, 1), top3: topAccuracy(predictions, 3) };
}

type GenreChances = (covers: readonly PicturedCover[]) => Promise<Table>;

async function genreFigures(corpus: CoverCorpus, genreChances: GenreChances) {
  const tables = async (covers: readonly PicturedCover[]) =>
    [await genreChances(covers), genreTargets(covers, corpus.genres)] as const;
  const shop = withGenres(corpus, 'test').filter(({ category }) => category !== undefined);
  return {
    genres: evaluateMultilabel(
      corpus.genres.map(({ id }) => id),
      ...(await tables(withGenres(corpus, 'test'))),
    ),
    shopGenres: { covers: shop.length, macroRocAuc: meanRocAuc(...(await tables(shop))) },
  };
}

async function genreCalibrationFigures(
  corpus: CoverCorpus,
  graph: Uint8Array,
  shipped: Parameters<typeof calibratedChances>[1],
): Promise<GenreCalibrationFigures> {
  const covers = fullyLabelledPairs(corpus, 'test');
  const logits = (await predictPictures(graph, corpus.pixels, rowsOf(covers)))['genre_logits']!;
  const targets = genreTargets(covers, corpus.genres);
  const figures = (probabilities: Table): CalibrationScore => ({
    logLoss: binaryLogLoss(probabilities, targets),
    expectedCalibrationError: calibrationError(probabilities.values, targets.values),
  });
  const { asListed, paired } = await calibrateGenres(corpus, graph);
  const held = genreTargets(paired, corpus.genres);
  const shares = corpus.genres.map((_, genre) => mean([...columnOf(held, genre)]));
  return {
    covers: covers.length,
    asListed: figures(calibratedChances(logits, asListed)),
    allKnown: figures(calibratedChances(logits, shipped)),
    constant: figures(mapCells(logits, (_, genre) => shares[genre]!)),
  };
}

async function fusionFigures(
  corpus: CoverCorpus,
  covers: readonly PicturedCover[],
  genreChances: GenreChances,
  huesModel: string,
  fusion: { readonly text: number; readonly image: number; readonly offsets: readonly number[] },
): Promise<FusionFigures> {
  const engine = await loadHuesEngine({ directory: huesModel, lexicons: LEXICONS });
  const text = await textGenres(engine, covers, corpus.genres);
  await engine.close();
  const image = await genreChances(covers);
  const targets = genreTargets(covers, corpus.genres);
  const figures = (scores: Table): EvidenceFigures => {
    const everything = corpus.genres.map(() => 0);
    return {
      meanAveragePrecision: multilabelFigures(scores, targets, everything, { leastPositives: 10 }).mAP,
      macroRocAuc: meanRocAuc(scores, targets),
      logLoss: binaryLogLoss(scores, targets),
    };
  };
  const both = fuse(text, image, { ...fusion, offsets: Float32Array.from(fusion.offsets) });
  return { pairs: covers.length, text: figures(text), image: figures(image), both: figures(both) };
}
