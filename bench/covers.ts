import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CoverClassifier, openCoverClassifier } from '../src/covers/classifier.ts';
import { decodeCover } from '../src/covers/decode-cover.ts';
import { loadCoversEngine } from '../src/covers/engine.ts';
import { readCoversModelConfig } from '../src/covers/model-files.ts';
import { packagePath } from '../src/package-root.ts';
import { drawCover } from './drawn-cover.ts';
import { alignColumns, asRatio, inMilliseconds, timeInTurn, type Timing } from './measure.ts';
import { buildMobileNetV2, MOBILENET_V2, type MobileNetShape } from './mobilenetv2.ts';

/** How much to measure. */
export interface CoversBenchOptions {
  /** Covers read each way. */
  readonly rounds?: number;
  readonly shape?: MobileNetShape;
  /** The covers model; the one that ships unless told. */
  readonly directory?: string;
}

const COVERS = 8;

/**
 * A JPEG of 600 × 900 pixels to all that the engine says of it: decoding, categories and genres, palette, usual hues
 * and readability; then decoding and classifying alone, beside decoding the same JPEG and running a model of MobileNetV2's shape on it. One thread each.
 */
export async function benchCovers(options: CoversBenchOptions = {}): Promise<Timing[]> {
  const { rounds = 200, shape = MOBILENET_V2, directory = packagePath('models', 'covers') } = options;
  const engine = await loadCoversEngine({ directory });
  const classifier = await openCoverClassifier(await readCoversModelConfig(directory));
  const mobileNet = await openMobileNet(shape);
  const covers = await Promise.all(Array.from({ length: COVERS }, (_, index) => drawCover(index)));
  try {
    return await timeInTurn(
      [
        {
          name: 'coverhues, JPEG of 600 × 900 to its reading',
          run: (index) => engine.read(covers[index % COVERS]!),
        },
        {
          name: 'coverhues, the same JPEG to categories and genres alone',
          run: async (index) => classifier.run((await decodeCover(covers[index % COVERS]!)).pixels),
        },
        {
          name: `MobileNetV2's shape, ${shape.width.toFixed(1)}, the same JPEG at ${shape.side}`,
          run: async (index) => mobileNet.run((await decodeCover(covers[index % COVERS]!)).pixels),
        },
      ],
      rounds,
    );
  } finally {
    await Promise.all([engine.close(), classifier.close(), mobileNet.close()]);
  }
}

/** Opens the network as the engine opens its own model: same runtime, same options. */
async function openMobileNet(shape: MobileNetShape): Promise<CoverClassifier> {
  const folder = await mkdtemp(join(tmpdir(), 'coverhues-bench-'));
  try {
    const graph = join(folder, 'model.onnx');
    await writeFile(graph, buildMobileNetV2(shape));
    return await openCoverClassifier({
      categories: Array.from({ length: shape.classes }, (_, at) => `class ${at}`),
      genres: [],
      calibration: undefined,
      shape: undefined,
      leastConfidence: 0,
      fusion: undefined,
      preprocessing: {
        width: shape.side,
        height: shape.side,
        rescale: 1 / 255,
        mean: [0.485, 0.456, 0.406],
        deviation: [0.229, 0.224, 0.225],
      },
      graph,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A table of timings, each with its ratio to the first one's median. */
export function reportCovers(timings: readonly Timing[]): string {
  const base = timings[0]?.p50 ?? Number.NaN;
  return alignColumns(
    timings.map(({ name, p50, p95, p99 }) => [
      name,
      `p50 ${inMilliseconds(p50)}`,
      `p95 ${inMilliseconds(p95)}`,
      `p99 ${inMilliseconds(p99)}`,
      asRatio(p50, base),
    ]),
  );
}
