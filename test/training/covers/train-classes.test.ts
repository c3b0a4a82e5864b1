import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCoversEngine } from '../../../src/covers/engine.ts';
import { ModelError } from '../../../src/errors.ts';
import { openBackbone } from '../../../src/training/covers/backbone.ts';
import { CLASS_RECIPE } from '../../../src/training/covers/class-recipe.ts';
import { findBackbone } from '../../../src/training/covers/find-backbone.ts';
import { makeClassifier } from '../../../src/training/covers/make-classifier.ts';
import { dataSetArchives, dataSetBooks } from '../../../src/training/covers/prepare/data-sets.ts';
import { openPictures } from '../../../src/training/covers/prepare/picture-files.ts';
import { prepareCovers } from '../../../src/training/covers/prepare/prepare-covers.ts';
import { readPrepared } from '../../../src/training/covers/prepare/read-prepared.ts';
import { readClassPictures, trainNetwork } from '../../../src/training/covers/train-classes.ts';
import { GraphBuilder } from '../../../src/training/onnx/graph.ts';
import { kerasTensors, writeFloatModel } from './published/keras-model.ts';
import { makeFolder } from '../../folders.ts';
import { writeSyntheticData } from '../synthetic-data.ts';

const data = makeFolder();
const prepared = makeFolder();
const silent = () => ({ start() {}, advance() {}, stop() {} });

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await writeSyntheticData(data);
  await prepareCovers({
    books: dataSetBooks(data, 'seed3'),
    pictures: await openPictures(await dataSetArchives(data, 'seed3')),
    directory: prepared,
    top: 3,
    perClass: 20,
    seed: 42,
    progress: silent,
  });
}, 60_000);
afterAll(() => {
  vi.restoreAllMocks();
});

const common = () => ({
  prepared,
  out: join(makeFolder(), 'model'),
  cache: makeFolder(),
  hub: 'http://127.0.0.1:1',
  width: 0.1,
  side: 32,
  seed: 1,
});

/** Categories that the runtime's engine sees in the test covers of a prepared folder. */
async function accuracyOfEngine(model: string): Promise<number> {
  const engine = await loadCoversEngine({ directory: model });
  const { labels, rows } = await readPrepared(prepared);
  const test = rows.filter(({ split }) => split === 'test');
  let right = 0;
  for (const { file, label } of test) {
    const { categories } = await engine.read(readFileSync(file));
    if (categories[0]!.name === labels[label]) right++;
  }
  await engine.close();
  return right / test.length;
}

/** A network that gives the picture itself, as a file: its mean is the mean colour. */
function writeBackbone(): string {
  const graph = new GraphBuilder();
  graph.add('Mul', [graph.input('data', 'float', ['n', 3, 32, 32]), graph.scalar(2)], {}, 'map');
  graph.output('map', 'float', ['n', 3, 32, 32]);
  const path = join(makeFolder(), 'backbone.onnx');
  writeFileSync(path, graph.build('map'));
  return path;
}

describe('makeClassifier', () => {
  it('trains a CNN that the bot can use, with its card and figures', async () => {
    const options = { ...common(), architecture: 'cnn', epochs: 12 } as const;
    const evaluation = await makeClassifier(options);
    expect(evaluation.accuracy).toBeGreaterThan(0.8);
    expect(readdirSync(options.out).toSorted()).toEqual([
      'README.md',
      'config.json',
      'evaluation.json',
      'figures',
      'onnx',
      'preprocessor_config.json',
    ]);
    const card = readFileSync(join(options.out, 'README.md'), 'utf8');
    expect(card).toContain('a small CNN, from scratch; seed 1');
    expect(card).toContain('| Religion |');
    expect(card).toMatch(/!\[[^\]]{40,}\]\(figures\/learning-curves\.png\)/u);
    expect(await accuracyOfEngine(options.out)).toBeGreaterThan(0.8);
  }, 120_000);

  it('puts a new head on a backbone, in one graph that the bot can use', async () => {
    const options = { ...common(), architecture: 'mobilenetv2', epochs: 20 } as const;
    const evaluation = await makeClassifier({ ...options, backbone: writeBackbone() });
    expect(evaluation.accuracy).toBeGreaterThan(0.8);
    expect(await accuracyOfEngine(options.out)).toBeGreaterThan(0.8);
    expect(readFileSync(join(options.out, 'README.md'), 'utf8')).toContain('which stays as it was');
  }, 120_000);

  it('trains a published MobileNetV2 on as a whole, for values from 0 to 1', async () => {
    const backbone = writeFloatModel(makeFolder(), kerasTensors(4));
    const options = { ...common(), architecture: 'mobilenetv2', backbone, fineTune: 'all' } as const;
    const { accuracy } = await makeClassifier({ ...options, epochs: 2 });
    expect(await accuracyOfEngine(options.out)).toBe(accuracy);
    expect(readFileSync(join(options.out, 'README.md'), 'utf8')).toContain('trained on as a whole');
    const preprocessor = readFileSync(join(options.out, 'preprocessor_config.json'), 'utf8');
    expect(JSON.parse(preprocessor)).toMatchObject({ image_mean: [0, 0, 0], image_std: [1, 1, 1] });
    await expect(makeClassifier({ ...options, backbone: writeBackbone() })).rejects.toThrow(
      "only answers and can't be trained on",
    );
  }, 120_000);

  it('trains the last layers of a published MobileNetV2 on, and leaves the first as they were', async () => {
    const backbone = writeFloatModel(makeFolder(), kerasTensors(4));
    const options = { ...common(), architecture: 'mobilenetv2', backbone, fineTune: 'last' } as const;
    const { accuracy } = await makeClassifier({ ...options, epochs: 2 });
    expect(await accuracyOfEngine(options.out)).toBe(accuracy);
    expect(readFileSync(join(options.out, 'README.md'), 'utf8')).toContain('its last layers trained on');
  }, 120_000);

  it('gives the same figures again, whether in one go or continued', async () => {
    const options = { ...common(), architecture: 'mobilenetv2', epochs: 2 } as const;
    const once = await makeClassifier(options);
    const graph = readFileSync(join(options.out, 'onnx', 'model.onnx'));
    expect(await makeClassifier(options)).toEqual(once);
    expect(readFileSync(join(options.out, 'onnx', 'model.onnx')).equals(graph)).toBe(true);
    const elsewhere = { ...options, cache: makeFolder() };
    expect(await makeClassifier(elsewhere)).toEqual(once);
  }, 120_000);
});

describe('trainNetwork', () => {
  it('goes on from what a published network had learned, in small steps', async () => {
    const source = { hub: 'http://127.0.0.1:1', cache: makeFolder() };
    const { network, normalisation } = await findBackbone(
      writeFloatModel(makeFolder(), kerasTensors(5)),
      source,
    );
    const { architecture, size, weights } = network!;
    const pictures = await readClassPictures(await readPrepared(prepared), size, silent());
    const { fitted } = await trainNetwork(architecture, pictures, {
      fit: { ...CLASS_RECIPE.fineTuned, seed: 1, epochs: 1 },
      progress: silent,
      pretrained: weights,
      normalisation,
    });
    const moved = weights.parameters.map((value, at) => Math.abs(fitted.weights.parameters[at]! - value));
    const steps = Math.floor(pictures.splits.train.rows.length / CLASS_RECIPE.fineTuned.batch);
    expect(moved.filter((distance) => distance > 0).length).toBeGreaterThan(moved.length * 0.9);
    // A step of AdamW is hardly larger than the learning rate, and weight decay takes a ten-thousandth of a weight.
    const least = 1.5 * steps * CLASS_RECIPE.fineTuned.learningRate;
    expect(moved.every((distance, at) => distance < least + 1e-3 * Math.abs(weights.parameters[at]!))).toBe(
      true,
    );
  }, 60_000);
});

describe('openBackbone', () => {
  const size = { height: 8, width: 8 };

  it('averages a picture of features, and takes the size that the file says', async () => {
    const backbone = await openBackbone(writeBackbone(), size);
    expect(backbone).toMatchObject({
      features: 3,
      pooled: true,
      input: 'data',
      size: { height: 32, width: 32 },
    });
    const pixels = Float32Array.from({ length: 3 * 1024 }, (_, at) => Math.floor(at / 1024) + (at % 2));
    expect([...(await backbone.run(pixels, 1))]).toEqual([1, 3, 5]);
    await backbone.close();
  });

  it('says what is wrong with a file that is no backbone', async () => {
    await expect(openBackbone(join(makeFolder(), 'none.onnx'), size)).rejects.toThrow(
      /There is no backbone/u,
    );
    const text = join(makeFolder(), 'text.onnx');
    writeFileSync(text, 'hello');
    await expect(openBackbone(text, size)).rejects.toThrow(/not an ONNX graph/u);
    const graph = new GraphBuilder();
    graph.add('Identity', [graph.input('tokens', 'float', ['n', 4])], {}, 'y');
    graph.output('y', 'float', ['n', 4]);
    const other = join(makeFolder(), 'other.onnx');
    writeFileSync(other, graph.build('other'));
    const opening = openBackbone(other, size);
    await expect(opening).rejects.toThrow(ModelError);
    await expect(opening).rejects.toThrow(/wants the inputs tokens/u);
  });
});
