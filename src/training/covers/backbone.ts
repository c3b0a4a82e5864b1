import { readFile } from 'node:fs/promises';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from '../../errors.ts';
import type { Random } from '../random.ts';
import { type Augmentation, augment, type Normalisation } from './augment.ts';
import { type PictureSize, planesLength } from './pixels.ts';

/** A trained image network in ONNX form, used as it is: pixels in, features out. */
export interface Backbone {
  /** Its ONNX file. */
  readonly bytes: Uint8Array;
  readonly input: string;
  readonly output: string;
  /** Whether its output is a picture of features, which is averaged over height and width. */
  readonly pooled: boolean;
  /** Numbers for each picture that `run` gives. */
  readonly features: number;
  readonly size: PictureSize;
  /** Features of pictures, `[pictures, features]`. */
  run(pixels: Float32Array, count: number): Promise<Float32Array>;
  close(): Promise<void>;
}

/**
 * Opens an image network of any origin: one input `[batch,3,height,width]`, and as its first output features
 * `[batch,features]` or a picture of them, `[batch,features,h,w]`.
 *
 * @param size where the file leaves height and width open
 * @param options whether a picture of features is averaged over height and width, as unless told otherwise
 * @throws ModelError `MODEL_FILE_MISSING` or `MODEL_INVALID`, saying what it has instead
 */
export async function openBackbone(
  path: string,
  size: PictureSize,
  { pooled = true }: { readonly pooled?: boolean } = {},
): Promise<Backbone> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ModelError('MODEL_FILE_MISSING', `There is no backbone at ${path}.`, { cause });
  });
  const session = await InferenceSession.create(bytes, {
    intraOpNumThreads: THREADS,
    interOpNumThreads: 1,
  }).catch((cause: unknown) => {
    throw new ModelError('MODEL_INVALID', `${path} is not an ONNX graph that can be run here.`, { cause });
  });
  const [input] = session.inputMetadata;
  if (session.inputNames.length !== 1 || !input?.isTensor || input.shape.length !== 4) {
    throw new ModelError(
      'MODEL_INVALID',
      `${path} wants the inputs ${session.inputNames.join(', ')}; a backbone takes pictures alone, as [batch, 3, height, width].`,
    );
  }
  const actual = { height: fixed(input.shape[2], size.height), width: fixed(input.shape[3], size.width) };
  const output = session.outputNames[0]!;
  const runOnce = async (pixels: Float32Array, count: number) => {
    const feeds = { [input.name]: new Tensor('float32', pixels, [count, 3, actual.height, actual.width]) };
    return (await session.run(feeds, [output]))[output]!;
  };
  const trial = await runOnce(new Float32Array(planesLength(actual)), 1).catch((cause: unknown) => {
    throw new ModelError(
      'MODEL_INVALID',
      `${path} cannot be run on a picture of ${actual.width} × ${actual.height} pixels.`,
      { cause },
    );
  });
  const [, features, ...rest] = trial.dims;
  if (features === undefined || ![0, 2].includes(rest.length)) {
    throw new ModelError(
      'MODEL_INVALID',
      `${path} gives numbers of shape [${trial.dims.join(', ')}]; a backbone gives [batch, features] or [batch, features, height, width].`,
    );
  }
  const area = rest.reduce((product, dimension) => product * dimension, 1);
  const averages = pooled && area > 1;
  return {
    bytes,
    input: input.name,
    output,
    pooled: pooled && rest.length > 0,
    features: averages ? features : features * area,
    size: actual,
    async run(pixels, count) {
      const { data } = await runOnce(pixels, count);
      return averages ? averaged(data as Float32Array, area) : (data as Float32Array);
    },
    close: () => session.release(),
  };
}

const THREADS = 2;

/** A dimension that the file fixes, or else what is given for an open one. */
function fixed(dimension: number | string | undefined, open: number): number {
  return typeof dimension === 'number' && dimension > 0 ? dimension : open;
}

/** Means of stretches of `area` numbers. */
function averaged(values: Float32Array, area: number): Float32Array {
  return Float32Array.from({ length: values.length / area }, (_, at) => {
    let sum = 0;
    for (let pixel = 0; pixel < area; pixel++) sum += values[at * area + pixel]!;
    return sum / area;
  });
}

/** Pictures that go through a backbone together. */
const BATCH = 32;

/** What `extractFeatures` makes of each picture. */
export interface Extraction {
  /** How often each picture is taken, each time changed in another way. */
  readonly variants: number;
  /** None leaves pictures as they are. */
  readonly augmentation: Augmentation;
  readonly normalisation: Normalisation;
}

/** Features of some rows of a table, `[rows, variants, features]`, in shared memory. */
export async function extractFeatures(
  backbone: Backbone,
  pixels: Uint8Array,
  rows: Uint32Array,
  { variants, augmentation, normalisation }: Extraction,
  random: Random,
  onPictures: (count: number) => void = () => {},
): Promise<Float32Array> {
  const total = rows.length * variants;
  const features = new Float32Array(new SharedArrayBuffer(total * backbone.features * 4));
  for (let start = 0; start < total; start += BATCH) {
    const count = Math.min(BATCH, total - start);
    const batch = new Float32Array(count * planesLength(backbone.size));
    for (let at = 0; at < count; at++) {
      const row = rows[Math.floor((start + at) / variants)]!;
      augment(pixels, row, batch, at, backbone.size, augmentation, random, normalisation);
    }
    features.set(await backbone.run(batch, count), start * backbone.features);
    onPictures(count);
  }
  return features;
}
