import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { findBackbone } from '../../../../src/training/covers/find-backbone.ts';
import { exportedObject, exportedText } from '../../../../src/training/covers/published/exported-literal.ts';
import { makeFolder } from '../../../folders.ts';
import { type KerasTensor, kerasTensors, SIDE, writeFloatModel, writeScriptPackage } from './keras-model.ts';
import { kerasFeatures } from './keras-reference.ts';

const source = () => ({ hub: 'http://hub.invalid', cache: makeFolder(), pauses: [] });

/** What a backbone's file says of a picture, beside what Keras's layers say of it. */
async function featuresBeside(path: string, tensors: ReadonlyMap<string, KerasTensor>) {
  const pixels = Float64Array.from({ length: SIDE * SIDE * 3 }, (_, at) => (1 + Math.sin(at * at)) / 2);
  const planes = new Float32Array(pixels.length);
  pixels.forEach((value, at) => (planes[(at % 3) * SIDE * SIDE + Math.floor(at / 3)] = value));
  const session = await InferenceSession.create(readFileSync(path));
  const input = new Tensor('float32', planes, [1, 3, SIDE, SIDE]);
  const { features } = await session.run({ pixel_values: input });
  await session.release();
  return { features: features!.data as Float32Array, expected: kerasFeatures(tensors, pixels) };
}

describe('a MobileNetV2 in the layers format of TensorFlow.js', () => {
  it('gives the features that its layers give by their formulas, and what can be trained on', async () => {
    const tensors = kerasTensors(1);
    const found = await findBackbone(writeFloatModel(makeFolder(), tensors), source());
    expect(found.normalisation).toEqual({ mean: [0, 0, 0], deviation: [1, 1, 1] });
    expect(found.size).toEqual({ height: SIDE, width: SIDE });
    expect(found.network!.architecture).toEqual({ kind: 'mobilenetv2', width: 0.35, dialect: 'keras' });
    const { features, expected } = await featuresBeside(found.path, tensors);
    expect(expected.filter((value) => value > 0.01).length).toBeGreaterThan(200);
    expected.forEach((value, at) => expect(features[at]).toBeCloseTo(value, 3));
  });

  it('is the same out of a package of scripts in 8 bits, in a folder or packed, with the digest of its weights', async () => {
    const folder = makeFolder();
    const { tensors, sha256Of } = writeScriptPackage(join(folder, 'package'), kerasTensors(2));
    const found = await findBackbone(join(folder, 'package'), source());
    const digest = createHash('sha256').update(sha256Of).digest('hex');
    expect(found.sha256).toBe(digest);
    const { features, expected } = await featuresBeside(found.path, tensors);
    expected.forEach((value, at) => expect(features[at]).toBeCloseTo(value, 3));

    execFileSync('tar', ['-czf', 'models.tgz', 'package'], { cwd: folder });
    const packed = await findBackbone(
      `${join(folder, 'models.tgz')}@sha256:${digest.toUpperCase()}`,
      source(),
    );
    expect(readFileSync(packed.path).equals(readFileSync(found.path))).toBe(true);
  });

  it('is refused where its digest, its layers or its parts are not what they should be', async () => {
    const tensors = kerasTensors(3);
    const folder = writeFloatModel(makeFolder(), tensors);
    await expect(findBackbone(`${folder}@sha256:${'0'.repeat(64)}`, source())).rejects.toThrow(
      /another network .* sha-256 is [\da-f]{64}/u,
    );

    tensors.delete('block_3_depthwise/depthwise_kernel');
    await expect(findBackbone(writeFloatModel(makeFolder(), tensors), source())).rejects.toThrow(
      'MobileNetV2 needs block_3_depthwise/depthwise_kernel of 432 numbers; the model lacks it.',
    );

    const other = new Map([['conv2d/kernel', { shape: [1], values: Float32Array.of(1) }]]);
    await expect(findBackbone(writeFloatModel(makeFolder(), other), source())).rejects.toThrow(
      'is no MobileNetV2 as Keras names its layers: it has 1 tensors, among them conv2d/kernel',
    );

    writeFileSync(join(folder, 'group1-shard2of2.bin'), 'abc');
    await expect(findBackbone(folder, source())).rejects.toThrow(/weights end before \w+/u);
    rmSync(join(folder, 'group1-shard2of2.bin'));
    await expect(findBackbone(folder, source())).rejects.toThrow(
      'incomplete: there is no group1-shard2of2.bin',
    );
    writeFileSync(join(folder, 'model.json'), '{"format":"graph-model"}');
    await expect(findBackbone(folder, source())).rejects.toThrow(
      'model.json describes no TensorFlow.js model',
    );
  });
});

describe('what a minified script exports', () => {
  it('is read as data, texts and all', () => {
    const script =
      'var e;a.exports={one:[.5,-.25,1e-3],two:!1,"th:ree":"a:b,{!0}.5 \\"q\\"",deep:{four:null,five:!0}},{}]';
    expect(JSON.parse(exportedObject(script))).toEqual({
      one: [0.5, -0.25, 0.001],
      two: false,
      'th:ree': 'a:b,{!0}.5 "q"',
      deep: { four: null, five: true },
    });
    expect(exportedText('x.exports="AAEC=="},{}]')).toBe('AAEC==');
  });

  it('is nothing where there is no literal, or no end of it', () => {
    expect(() => exportedObject('a.exports=f()')).toThrow(SyntaxError);
    expect(() => exportedObject('a.exports={b:{c:1}')).toThrow('has no end');
    expect(() => exportedText('a.exports={}')).toThrow('exports no text');
  });
});
