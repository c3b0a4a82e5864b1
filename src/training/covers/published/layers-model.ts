import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ModelError } from '../../../errors.ts';
import { exportedObject, exportedText } from './exported-literal.ts';
import { DESCRIPTIONS, type PublishedFiles } from './published-files.ts';

/** A trained tensor with its name in the model. */
export interface PublishedTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A model as TensorFlow.js publishes it: https://www.tensorflow.org/js/guide/save_load. */
export interface LayersModel {
  readonly tensors: ReadonlyMap<string, PublishedTensor>;
  /** `[batch, height, width, channels]` of what it takes, where the description says. */
  readonly input: readonly (number | null)[] | undefined;
  /** Of all bytes of the weights, however they are wrapped; in hexadecimal. */
  readonly sha256: string;
}

const whole = z.int().positive();

const weightSchema = z.object({
  name: z.string(),
  shape: z.array(whole),
  dtype: z.string(),
  quantization: z.object({ min: z.number(), scale: z.number(), dtype: z.string() }).optional(),
});

const descriptionSchema = z.object({
  modelTopology: z.unknown(),
  weightsManifest: z.array(z.object({ paths: z.array(z.string()), weights: z.array(weightSchema) })),
});

const topologySchema = z.object({
  model_config: z.object({
    config: z.object({
      layers: z.array(
        z.looseObject({
          config: z.looseObject({ batch_input_shape: z.array(z.int().nullable()).optional() }),
        }),
      ),
    }),
  }),
});

type LayerWeight = z.infer<typeof weightSchema>;

/**
 * Reads a model in TensorFlow.js's layers format: `model.json` with its binary weights, or both as scripts, in which
 * packages carry them. Weights of 8 or 16 bits become floats again: `min + scale * integer`.
 *
 * @throws ModelError `MODEL_INVALID` for what isn't such a model, or is one only in part
 */
export function readLayersModel(files: PublishedFiles): LayersModel {
  const { modelTopology, weightsManifest } = readDescription(files);
  const hash = createHash('sha256');
  const tensors = new Map<string, PublishedTensor>();
  for (const { paths, weights } of weightsManifest) {
    const bytes = Buffer.concat(paths.map((path) => bytesOf(files, path)));
    hash.update(bytes);
    let offset = 0;
    for (const weight of weights) {
      const { values, size } = valuesOf(weight, bytes, offset);
      tensors.set(weight.name, { shape: weight.shape, values });
      offset += size;
    }
  }
  const topology = topologySchema.safeParse(modelTopology);
  const input = topology.data?.model_config.config.layers[0]?.config.batch_input_shape;
  return { tensors, input, sha256: hash.digest('hex') };
}

function readDescription(files: PublishedFiles): z.infer<typeof descriptionSchema> {
  const name = DESCRIPTIONS.find((each) => files.has(each))!;
  const text = Buffer.from(files.get(name)!).toString('utf8');
  try {
    return descriptionSchema.parse(JSON.parse(name.endsWith('.js') ? exportedObject(text) : text));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', `${name} describes no TensorFlow.js model of layers.`, { cause });
  }
}

/** A part of the weights, which a package may carry as a script with the same bytes in base64. */
function bytesOf(files: PublishedFiles, path: string): Uint8Array {
  const plain = files.get(path);
  if (plain !== undefined) return plain;
  const script = files.get(`${path}.min.js`);
  if (script === undefined) {
    throw new ModelError('MODEL_INVALID', `The model's weights are incomplete: there is no ${path}.`);
  }
  try {
    return Buffer.from(exportedText(Buffer.from(script).toString('utf8')), 'base64');
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', `${path}.min.js holds no weights.`, { cause });
  }
}

const BYTES: Readonly<Record<string, number>> = { float32: 4, uint8: 1, uint16: 2 };

function valuesOf(
  { name, shape, dtype, quantization }: LayerWeight,
  bytes: Buffer,
  offset: number,
): { readonly values: Float32Array; readonly size: number } {
  const kept = quantization?.dtype ?? dtype;
  const width = BYTES[kept];
  if (dtype !== 'float32' || width === undefined || (kept === 'float32') !== (quantization === undefined)) {
    throw new ModelError('MODEL_INVALID', `${name} of the model is kept as ${kept}, which can't be read.`);
  }
  const count = shape.reduce((product, dimension) => product * dimension, 1);
  const size = count * width;
  if (offset + size > bytes.length) {
    throw new ModelError('MODEL_INVALID', `The model's weights end before ${name}.`);
  }
  const at = {
    float32: (place: number) => bytes.readFloatLE(place),
    uint8: (place: number) => bytes.readUInt8(place),
    uint16: (place: number) => bytes.readUInt16LE(place),
  }[kept as 'float32' | 'uint8' | 'uint16'];
  const { min, scale } = quantization ?? { min: 0, scale: 1 };
  const values = Float32Array.from({ length: count }, (_, index) => min + scale * at(offset + index * width));
  return { values, size };
}
