import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { findBackbone } from '../../../src/training/covers/find-backbone.ts';
import { divideNetwork, joinNetwork, lastFeatures } from '../../../src/training/covers/last-layers.ts';
import { featureGraph } from '../../../src/training/covers/picture-graph.ts';
import { planesLength } from '../../../src/training/covers/pixels.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { makeFolder } from '../../folders.ts';
import { kerasTensors, writeFloatModel } from './published/keras-model.ts';

const PICTURES = 3;

async function run(graph: Uint8Array, pixels: Tensor): Promise<Float32Array> {
  const session = await InferenceSession.create(graph);
  const [output] = Object.values(await session.run({ pixel_values: pixels }));
  await session.release();
  return output!.data as Float32Array;
}

describe('divideNetwork', () => {
  it.each([2, 4, 6, 7])('cuts before stage %i so that both parts together are the whole', async (stage) => {
    const source = { hub: 'http://127.0.0.1:1', cache: makeFolder() };
    const { network } = await findBackbone(writeFloatModel(makeFolder(), kerasTensors(3)), source);
    const { size, weights } = network!;
    const random = seededRandom(5);
    const pixels = new Tensor(
      'float32',
      Float32Array.from({ length: PICTURES * planesLength(size) }, () => random()),
      [PICTURES, 3, size.height, size.width],
    );
    const divided = divideNetwork(network!, stage);
    const maps = await run(divided.firstGraph, pixels);
    const features = await lastFeatures(maps, divided);
    const whole = await run(featureGraph(network!, weights), pixels);
    expect(features.rows).toBe(PICTURES);
    features.values.forEach((value, at) => {
      expect(value).toBeCloseTo(whole[at]!, 4);
    });
    const joined = joinNetwork(divided, { parameters: divided.start, statistics: new Float32Array(0) });
    expect(joined.parameters).toEqual(weights.parameters);
    expect(joined.statistics).toEqual(weights.statistics);
  });
});
