import PQueue from 'p-queue';
import { type MeasuredCovers, readMeasured } from '../hues/measured.ts';
import { genresOfBook } from '../hues/genres-of-book.ts';
import type { CoverLook } from '../cover-index/reading.ts';
import type { RecognisedGenre } from '../hues/reading.ts';
import { ownOrShipped } from '../models/model-folder.ts';
import { sigmoid, softmax } from '../models/probabilities.ts';
import { type CoverClassifier, type CoverLogits, openCoverClassifier } from './classifier.ts';
import { binColours } from './colour-bins.ts';
import { comparerOf } from './comparer.ts';
import { paletteOf } from './cover-palette.ts';
import { decodeCover, type DecodedCover, type Pixels, shrinkInside } from './decode-cover.ts';
import { describeLook } from './descriptor.ts';
import { likeliest } from './likeliest.ts';
import { measureCover, sharesOf } from './measure-cover.ts';
import { type CoversModelConfig, readCoversModelConfig } from './model-files.ts';
import { readabilityOf, THUMBNAIL_HEIGHT } from './readability.ts';
import { readShape } from './shape-evidence.ts';
import { seenStyle } from './style.ts';
import type { CoverReading, CoversEngine, ExaminedCover, SeenCategory } from './reading.ts';
import { titleAtSizes } from './title-sizes.ts';
import { compareCover, huesOn } from './usual-colours.ts';

/** What colours are counted on: the size of the covers that the usual shares were measured on. */
const COLOUR_BOX = { width: 96, height: 144 } as const;
/** What a title is looked for on; a cover that is wider than high is read at this width. */
const THUMBNAIL_BOX = { width: 240, height: THUMBNAIL_HEIGHT } as const;
/** Pictures that are decoded at once, where their memory allows it. */
const DECODES = 2;
/** Genres, the most probable of those that a cover shows, whose covers it is compared with. */
const COMPARED_GENRES = 3;

/**
 * Loads a covers model from a directory in the Hugging Face layout, with what was measured on covers; the measured
 * part of the shipped hues model serves any directory that has none of its own.
 *
 * @throws ModelError naming what is missing or wrong
 *
 * @example
 * const engine = await loadCoversEngine({ directory: 'models/covers' });
 * const { palette, genres } = await engine.read(await readFile('cover.jpg'));
 * await engine.close();
 */
export async function loadCoversEngine(options: { readonly directory: string }): Promise<CoversEngine> {
  const config = await readCoversModelConfig(options.directory);
  const [classifier, measured] = await Promise.all([
    openCoverClassifier(config),
    ownOrShipped(options.directory, 'measured.json').then(readMeasured),
  ]);
  return createEngine(config, classifier, measured);
}

/** What a decoded cover is read from first. */
interface ClassifiedCover {
  readonly logits: CoverLogits;
  /** What colours are counted on. */
  readonly small: Pixels;
}

function createEngine(
  config: CoversModelConfig,
  classifier: CoverClassifier,
  measured: MeasuredCovers,
): CoversEngine {
  const decodes = new PQueue({ concurrency: DECODES });
  const open = async (bytes: Uint8Array, signal?: AbortSignal): Promise<DecodedCover> => {
    const cover = await decodes.add(() => decodeCover(bytes), signal && { signal });
    signal?.throwIfAborted();
    return cover;
  };
  const classify = async (pixels: Pixels): Promise<ClassifiedCover> => {
    const small = await shrinkInside(pixels, COLOUR_BOX);
    const logits = await classifier.run(isEnough(config.preprocessing) ? small : pixels);
    return { logits, small };
  };
  const examine = async (bytes: Uint8Array, signal?: AbortSignal): Promise<ExaminedCover> => {
    const { pixels, source } = await open(bytes, signal);
    const [{ logits, small }, thumbnail] = await Promise.all([
      classify(pixels),
      shrinkInside(pixels, THUMBNAIL_BOX),
    ]);
    signal?.throwIfAborted();
    const readability = readabilityOf(thumbnail);
    const sizes = readability.title && titleAtSizes(pixels, readability.title.area);
    signal?.throwIfAborted();
    const bins = binColours(small);
    const measure = measureCover(small, bins);
    const categories = seenCategories(logits.categories, source, config);
    const genres = seenGenres(logits.genres, config);
    const canTell = isTold(categories, config);
    // What can't be told is no measure for anything else.
    const shown = canTell ? genresOfBook(genres).slice(0, COMPARED_GENRES) : [];
    const look = lookOf(small, measure.shares, genres);
    const style = seenStyle(
      config.style,
      look.look,
      genresOfBook(canTell ? genres : []).map(({ id }) => id),
    );
    const reading: CoverReading = {
      source,
      categories,
      canTell,
      genres,
      palette: paletteOf(small, bins),
      ...compareCover(
        { ...measure, hues: huesOn(measure) },
        shown.map(({ id }) => id),
        measured,
      ),
      ...(style && { style }),
      readability: sizes ? { ...readability, sizes } : readability,
    };
    return { reading, look };
  };
  return {
    read: async (bytes, signal) => (await examine(bytes, signal)).reading,
    async look(bytes, signal) {
      const { pixels } = await open(bytes, signal);
      const { small, logits } = await classify(pixels);
      signal?.throwIfAborted();
      return lookOf(small, sharesOf(small), seenGenres(logits.genres, config));
    },
    examine,
    ...comparerOf(config, measured),
    close: () => classifier.close(),
  };
}

/** Whether a classifier sees no more of a cover than what its colours are counted on has. */
function isEnough({ width, height }: CoversModelConfig['preprocessing']): boolean {
  return width <= COLOUR_BOX.width && height <= COLOUR_BOX.height;
}

/** Whether the first of a cover's categories is more than a guess, and the likeliest hold half of the chance. */
function isTold(
  categories: readonly SeenCategory[],
  { leastConfidence }: Pick<CoversModelConfig, 'leastConfidence'>,
): boolean {
  return categories[0]!.score >= leastConfidence && likeliest(categories).length > 0;
}

function lookOf(small: Pixels, shares: Float32Array, genres: readonly RecognisedGenre[]): CoverLook {
  return { shares, look: describeLook(small), genres: genres.map(({ id, score }) => ({ id, score })) };
}

function seenCategories(
  logits: Float32Array,
  { width, height }: { readonly width: number; readonly height: number },
  { categories, calibration, shape }: CoversModelConfig,
): SeenCategory[] {
  const scale = calibration?.categories.scale ?? 1;
  const said = shape && readShape(shape, width, height);
  const scores = softmax(logits.map((logit, at) => scale * (logit + (said?.[at] ?? 0))));
  return categories.map((name, at) => ({ name, score: scores[at]! })).toSorted((a, b) => b.score - a.score);
}

function seenGenres(logits: Float32Array, { genres, calibration }: CoversModelConfig): RecognisedGenre[] {
  const { scale, offsets } = calibration?.genres ?? { scale: 1, offsets: [] };
  return genres
    .map(({ id, name, threshold }, at) => {
      const score = sigmoid(scale * logits[at]! + (offsets[at] ?? 0));
      return { id, name, score, present: score >= threshold };
    })
    .toSorted((a, b) => b.score - a.score);
}
