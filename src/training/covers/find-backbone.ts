import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ModelError } from '../../errors.ts';
import { retry } from '../../retry.ts';
import { contentFingerprint } from '../files/fingerprint.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Normalisation } from './augment.ts';
import { featureGraph } from './picture-graph.ts';
import type { PictureSize } from './pixels.ts';
import { kerasMobileNet, type PretrainedNetwork } from './published/keras-mobilenet.ts';
import { readLayersModel } from './published/layers-model.ts';
import { publishedFiles } from './published/published-files.ts';

/** A backbone's file, with what it wants of a picture. */
export interface FoundBackbone {
  /** Its ONNX file. */
  readonly path: string;
  readonly normalisation: Normalisation;
  readonly size: PictureSize;
  /** Of the file, or of the weights that it was made from; in hexadecimal. */
  readonly sha256: string;
  /** What a whole network can go on learning from; absent of a graph that only answers. */
  readonly network?: PretrainedNetwork;
}

/** Where backbones come from. */
export interface BackboneSource {
  /** Address of the Hugging Face hub, or of a mirror. */
  readonly hub: string;
  /** Where what was fetched is kept. */
  readonly cache: string;
  readonly fetch?: typeof fetch;
  /** Milliseconds before a second and a third attempt. */
  readonly pauses?: readonly number[];
}

/** What networks trained on ImageNet mostly want (https://pytorch.org/vision/stable/models.html). */
const IMAGENET: Pick<FoundBackbone, 'normalisation' | 'size'> = {
  normalisation: { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] },
  size: { height: 224, width: 224 },
};

/** `owner/name` on the hub, and after a colon the file, if it isn't `onnx/model.onnx`. */
const HUB_NAME = /^(?<repository>[\w.-]+\/[\w.-]+?)(?::(?<file>[\w./-]+\.onnx))?$/u;
const USUAL_FILE = 'onnx/model.onnx';

/** What networks in TensorFlow.js's format take: values from 0 to 1. */
const ZERO_TO_ONE: Normalisation = { mean: [0, 0, 0], deviation: [1, 1, 1] };

/** What a name may end with: the digest that the weights must have. */
const PINNED = /^(?<name>.+)@sha256:(?<digest>[\da-f]{64})$/iu;

const triple = z.tuple([z.number(), z.number(), z.number()]);
const preprocessorSchema = z.object({
  image_mean: triple.optional(),
  image_std: triple.optional(),
  size: z
    .union([
      z.object({ height: z.int(), width: z.int() }),
      z
        .object({ shortest_edge: z.int() })
        .transform(({ shortest_edge: edge }) => ({ height: edge, width: edge })),
    ])
    .optional()
    .catch(undefined),
  crop_size: z.object({ height: z.int(), width: z.int() }).optional().catch(undefined),
});

/**
 * Finds a backbone: an ONNX file, beside which (or in the folder above) a `preprocessor_config.json` may lie; a
 * MobileNetV2 in TensorFlow.js's layers format, in a folder or in an npm package, which takes values from 0 to 1; or a
 * repository on the Hugging Face hub, fetched once. A name that ends in `@sha256:` and 64 digits insists on that digest.
 *
 * @throws ModelError `MODEL_FILE_MISSING` when there is no such file or repository, `MODEL_INVALID` when it is another
 * one than the digest says, or can't be read
 */
export async function findBackbone(name: string, source: BackboneSource): Promise<FoundBackbone> {
  const pinned = PINNED.exec(name)?.groups;
  const found = await findAny(pinned?.['name'] ?? name, source);
  const wanted = pinned?.['digest']?.toLowerCase();
  if (wanted === undefined || wanted === found.sha256) return found;
  throw new ModelError(
    'MODEL_INVALID',
    `${pinned!['name']} is another network than the one that was asked for: its weights' sha-256 is ${found.sha256}.`,
  );
}

async function findAny(name: string, source: BackboneSource): Promise<FoundBackbone> {
  const files = await publishedFiles(name);
  if (files !== undefined) return fromPublished(readLayersModel(files), source);
  if (await isFile(name)) {
    const config =
      (await readText(join(dirname(name), 'preprocessor_config.json'))) ??
      (await readText(join(dirname(name), '..', 'preprocessor_config.json')));
    return { path: name, sha256: await contentFingerprint(name), ...preprocessingOf(config) };
  }
  return fromHub(name, source);
}

/** Writes the features of a published network as an ONNX file of their own, which is kept. */
async function fromPublished(
  model: ReturnType<typeof readLayersModel>,
  { cache }: BackboneSource,
): Promise<FoundBackbone> {
  const network = kerasMobileNet(model);
  const path = join(cache, 'backbones', `${model.sha256.slice(0, 16)}.onnx`);
  await writeWhole(path, featureGraph(network, network.weights));
  return { path, sha256: model.sha256, normalisation: ZERO_TO_ONE, size: network.size, network };
}

async function fromHub(name: string, source: BackboneSource): Promise<FoundBackbone> {
  const { repository, file = USUAL_FILE } = HUB_NAME.exec(name)?.groups ?? {};
  if (repository === undefined) {
    throw new ModelError(
      'MODEL_FILE_MISSING',
      `There is no backbone at ${name}. Name an ONNX file, a folder or package with a MobileNetV2 of TensorFlow.js, or a repository on the Hugging Face hub as owner/name or owner/name:path/to/model.onnx.`,
    );
  }
  const folder = join(source.cache, 'backbones', repository.replace('/', '--'));
  const path = join(folder, file);
  const config = join(folder, 'preprocessor_config.json');
  if (!(await isFile(path))) {
    await fetchFile(repository, file, path, source);
    await fetchFile(repository, 'preprocessor_config.json', config, source).catch(async (error: unknown) => {
      if (!(error instanceof ModelError)) throw error;
      await writeWhole(config, '{}');
    });
  }
  return { path, sha256: await contentFingerprint(path), ...preprocessingOf(await readText(config)) };
}

function preprocessingOf(text: string | undefined): Pick<FoundBackbone, 'normalisation' | 'size'> {
  if (text === undefined) return IMAGENET;
  let config: z.output<typeof preprocessorSchema>;
  try {
    config = preprocessorSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', "The backbone's preprocessor_config.json can't be read.", {
      cause,
    });
  }
  return {
    normalisation: {
      mean: config.image_mean ?? IMAGENET.normalisation.mean,
      deviation: config.image_std ?? IMAGENET.normalisation.deviation,
    },
    size: config.crop_size ?? config.size ?? IMAGENET.size,
  };
}

/** Fetches one file of a repository's main branch; it appears only when it is whole. */
async function fetchFile(
  repository: string,
  file: string,
  path: string,
  source: BackboneSource,
): Promise<void> {
  const address = new URL(`${repository}/resolve/main/${file}`, `${source.hub.replace(/\/$/u, '')}/`);
  const pauses = source.pauses ?? [1000, 4000];
  const part = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await retry(() => fetchOnce(address, part, source.fetch ?? fetch), {
      pause: (tries, error) => (mayPass(error) ? pauses[tries - 1] : undefined),
    });
  } catch (cause) {
    await rm(part, { force: true });
    const isAnswer = cause instanceof FetchFault;
    const reason = isAnswer ? cause.message : 'the connection failed';
    throw new ModelError(
      'MODEL_FILE_MISSING',
      `${file} of ${repository} can't be had from ${address.host}: ${reason}.`,
      { cause: isAnswer ? undefined : cause },
    );
  }
  await rename(part, path);
}

/** An answer that isn't the file. */
class FetchFault extends Error {
  /** Whether another attempt may go better. */
  readonly isPassing: boolean;

  constructor(message: string, isPassing: boolean) {
    super(message);
    this.isPassing = isPassing;
  }
}

function mayPass(error: unknown): boolean {
  return !(error instanceof FetchFault) || error.isPassing;
}

async function fetchOnce(address: URL, part: string, fetching: typeof fetch): Promise<void> {
  const response = await fetching(address);
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new FetchFault(
      response.status === 404 ? 'there is no such file' : `the answer was ${response.status}`,
      response.status === 429 || response.status >= 500,
    );
  }
  await pipeline(Readable.fromWeb(response.body), createWriteStream(part));
  const promised = Number(response.headers.get('content-length') ?? NaN);
  const { size } = await stat(part);
  const encoded = response.headers.has('content-encoding');
  if (!encoded && promised > size) throw new FetchFault('it came incomplete', true);
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
