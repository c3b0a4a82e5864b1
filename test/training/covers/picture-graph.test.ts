import { InferenceSession, Tensor } from 'onnxruntime-node';
import { beforeAll, describe, expect, it } from 'vitest';
import { activationRanges } from '../../../src/training/covers/activation-ranges.ts';
import { pictureGraph } from '../../../src/training/covers/picture-graph.ts';
import { type PictureNetwork, pictureLogits } from '../../../src/training/covers/picture-task.ts';
import { predictPictures } from '../../../src/training/covers/predict-pictures.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { Tape, type TrainedWeights } from '../../../src/training/network/tape.ts';

const SIZE = { height: 48, width: 32 };
const PICTURES = 20;
const NETWORK: PictureNetwork = {
  architecture: { kind: 'cover-net', widths: [8, 16, 16, 24, 32], colours: 8, dropout: 0 },
  size: SIZE,
  classes: 6,
  genres: 4,
};

/** Weights as they are before anything is learned. */
function firstWeights(seed: number): TrainedWeights {
  const tape = new Tape({ kind: 'training', batch: 2 });
  pictureLogits(tape, tape.input('pixel_values', [3, SIZE.height, SIZE.width]), NETWORK);
  return {
    parameters: tape.layout.initialValues(seed),
    statistics: new Float32Array(tape.statisticsSize).fill(0.5),
  };
}

/** Patches of a few colours. */
function pictures() {
  const random = seededRandom(3);
  const patches = Array.from({ length: PICTURES * 3 * 24 }, () => Math.floor(random() * 256));
  const area = SIZE.height * SIZE.width;
  const values = Uint8Array.from({ length: PICTURES * 3 * area }, (_, at) => {
    const [plane, pixel] = [Math.floor(at / area), at % area];
    const patch = Math.floor(pixel / SIZE.width / 8) * 4 + Math.floor((pixel % SIZE.width) / 8);
    return patches[plane * 24 + patch]!;
  });
  return { values, size: SIZE };
}

const ROWS = Uint32Array.from({ length: PICTURES }, (_, row) => row);
const MEMBERS = [firstWeights(1), firstWeights(2)];

describe('a network whose activations are whole numbers', () => {
  const table = pictures();
  let graph: Uint8Array;

  beforeAll(async () => {
    const activations = await activationRanges(NETWORK, MEMBERS, table, ROWS);
    graph = pictureGraph(NETWORK, MEMBERS, { quantise: true, mirror: true, activations });
  });

  it.each(['logits', 'genre_logits'])('gives nearly the same %s', async (output) => {
    const exact = pictureGraph(NETWORK, MEMBERS, { quantise: true, mirror: true });
    const [of, is] = [await predictPictures(exact, table, ROWS), await predictPictures(graph, table, ROWS)];
    const { values } = of[output]!;
    const spread = Math.max(...values) - Math.min(...values);
    const apart = is[output]!.values.map((value, at) => Math.abs(value - values[at]!));
    expect(Math.max(...apart)).toBeLessThan(0.08 * spread);
    expect(Math.max(...apart)).toBeGreaterThan(0);
  });

  it('says the same of a picture by itself as among others', async () => {
    const session = await InferenceSession.create(graph);
    const run = async (count: number) => {
      const length = count * 3 * SIZE.height * SIZE.width;
      const pixels = Float32Array.from(table.values.subarray(0, length), (byte) => (byte / 255 - 0.5) / 0.25);
      const input = new Tensor('float32', pixels, [count, 3, SIZE.height, SIZE.width]);
      return [...((await session.run({ pixel_values: input }))['logits']!.data as Float32Array)];
    };
    const [alone, among] = [await run(1), await run(5)];
    await session.release();
    alone.forEach((value, at) => expect(among[at]).toBeCloseTo(value, 5));
  });
});
