import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../../../src/training/random.ts';

/** A tensor as Keras keeps it. */
export interface KerasTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Expansion, channels, blocks and first stride of each stage at a width of 0.35. */
export const STAGES = [
  [1, 8, 1, 1],
  [6, 8, 2, 2],
  [6, 16, 3, 2],
  [6, 24, 4, 2],
  [6, 32, 3, 1],
  [6, 56, 3, 2],
  [6, 112, 1, 1],
] as const;

/** Height and width of what the model takes. */
export const SIDE = 32;

/** Random tensors of Keras's MobileNetV2 of width 0.35, by their names there, with a head that nobody needs. */
export function kerasTensors(seed: number): Map<string, KerasTensor> {
  const random = seededRandom(seed);
  const tensors = new Map<string, KerasTensor>();
  const fill = (name: string, shape: readonly number[], from: number, to: number) => {
    const length = shape.reduce((product, dimension) => product * dimension, 1);
    const values = Float32Array.from({ length }, () => from + (to - from) * random());
    tensors.set(name, { shape, values });
  };
  const normalisation = (name: string, channels: number) => {
    fill(`${name}/gamma`, [channels], 0.5, 1.5);
    fill(`${name}/beta`, [channels], -0.2, 0.6);
    fill(`${name}/moving_mean`, [channels], -0.3, 0.3);
    fill(`${name}/moving_variance`, [channels], 0.1, 1);
  };
  const convolution = (name: string, normal: string, shape: readonly [number, number, number, number]) => {
    const reach = Math.sqrt(3 / (shape[0] * shape[1] * shape[2]));
    fill(`${name}/kernel`, shape, -reach, reach);
    normalisation(normal, shape[3]);
  };
  convolution('Conv1', 'bn_Conv1', [3, 3, 3, 16]);
  let channels = 16;
  let number = 0;
  for (const [expansion, out, blocks] of STAGES) {
    for (let block = 0; block < blocks; block++) {
      const name = number === 0 ? 'expanded_conv' : `block_${number}`;
      const wide = channels * expansion;
      if (expansion > 1) convolution(`${name}_expand`, `${name}_expand_BN`, [1, 1, channels, wide]);
      fill(`${name}_depthwise/depthwise_kernel`, [3, 3, wide, 1], -0.6, 0.6);
      normalisation(`${name}_depthwise_BN`, wide);
      convolution(`${name}_project`, `${name}_project_BN`, [1, 1, wide, out]);
      channels = out;
      number++;
    }
  }
  convolution('Conv_1', 'Conv_1_bn', [1, 1, channels, 1280]);
  fill('dense/kernel', [1280, 2], -1, 1);
  return tensors;
}

const TOPOLOGY = {
  model_config: {
    class_name: 'Model',
    config: {
      name: 'model_1',
      layers: [
        {
          class_name: 'InputLayer',
          config: { batch_input_shape: [null, SIDE, SIDE, 3], dtype: 'float32', sparse: false },
        },
      ],
    },
  },
};

/** The model as TensorFlow.js writes it: `model.json` and two parts of floats. */
export function writeFloatModel(directory: string, tensors: ReadonlyMap<string, KerasTensor>): string {
  const weights = [...tensors].map(([name, { shape }]) => ({ name, shape, dtype: 'float32' }));
  const bytes = Buffer.concat([...tensors.values()].map(({ values }) => Buffer.from(values.buffer)));
  const half = Math.floor(bytes.length / 2);
  const paths = ['group1-shard1of2.bin', 'group1-shard2of2.bin'];
  const description = { modelTopology: TOPOLOGY, weightsManifest: [{ paths, weights }] };
  writeFileSync(join(directory, 'model.json'), JSON.stringify(description));
  writeFileSync(join(directory, paths[0]!), bytes.subarray(0, half));
  writeFileSync(join(directory, paths[1]!), bytes.subarray(half));
  return directory;
}

/** What is left of a tensor that is kept in 8 bits. */
export interface Rounded {
  readonly tensors: Map<string, KerasTensor>;
  readonly sha256Of: Buffer;
}

/**
 * A package that carries the model as scripts, minified, its weights in 8 bits and base64; and the tensors that such
 * weights stand for.
 */
export function writeScriptPackage(directory: string, tensors: ReadonlyMap<string, KerasTensor>): Rounded {
  const rounded = new Map<string, KerasTensor>();
  const parts: Buffer[] = [];
  const weights = [...tensors].map(([name, { shape, values }]) => {
    const min = values.reduce((least, value) => Math.min(least, value), Infinity);
    const max = values.reduce((most, value) => Math.max(most, value), -Infinity);
    const scale = (max - min) / 255;
    const bytes = Buffer.from(Uint8Array.from(values, (value) => Math.round((value - min) / scale)));
    rounded.set(name, { shape, values: Float32Array.from(bytes, (byte) => min + scale * byte) });
    parts.push(bytes);
    return { name, shape, dtype: 'float32', quantization: { min, scale, dtype: 'uint8' } };
  });
  const folder = join(directory, 'dist', 'models', 'mobilenet_v2');
  mkdirSync(folder, { recursive: true });
  const path = 'group1-shard1of1';
  const description = { modelTopology: TOPOLOGY, weightsManifest: [{ paths: [path], weights }] };
  writeFileSync(join(folder, 'model.min.js'), asScript(minified(description)));
  const bytes = Buffer.concat(parts);
  writeFileSync(join(folder, `${path}.min.js`), asScript(`"${bytes.toString('base64')}"`));
  writeFileSync(join(directory, 'package.json'), '{"name":"some-models","version":"1.0.0"}');
  return { tensors: rounded, sha256Of: bytes };
}

/** As minifiers write: keys without quotes, `!1` for `false`, no zero before a point. */
function minified(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/"(\w+)":/gu, '$1:')
    .replaceAll(':false', ':!1')
    .replaceAll(/(?<=[:[,-])0\.(?=\d)/gu, '.');
}

function asScript(exported: string): string {
  return `!function(e){if("object"==typeof exports)module.exports=e();else window.model=e()}(function(){return function e(n,t,r){function o(i){t[i]={exports:{}};n[i][0].call(t[i].exports,0,t[i])}o(1)}({1:[function(e,a,n){a.exports=${exported}},{}]},{},[1])(1)});`;
}
