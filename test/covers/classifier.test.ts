import { describe, expect, it } from 'vitest';
import { openCoverClassifier, toInput } from '../../src/covers/classifier.ts';
import { readCoversModelConfig } from '../../src/covers/model-files.ts';
import { GraphBuilder } from '../../src/training/onnx/graph.ts';
import { type FolderOptions, makeCoversModel, meanColourGraph } from './model-folder.ts';

const open = async (options: FolderOptions = {}) =>
  openCoverClassifier(await readCoversModelConfig(makeCoversModel(options)));

/** A picture of one colour. */
function plain(red: number, green: number, blue: number, width = 20, height = 30) {
  const data = Uint8Array.from({ length: width * height * 3 }, (_, at) => [red, green, blue][at % 3]!);
  return { width, height, data };
}

describe('toInput', () => {
  it('gives red, green and blue planes, scaled and shifted', () => {
    const picture = { width: 2, height: 1, data: Uint8Array.of(0, 51, 102, 255, 204, 153) };
    const { dims, data } = toInput(picture, {
      width: 2,
      height: 1,
      rescale: 1 / 255,
      mean: [0, 0.2, 0.4],
      deviation: [1, 0.5, 0.25],
    });
    expect(dims).toEqual([1, 3, 1, 2]);
    const expected = [0, 1, 0, 1.2, 0, 0.8];
    expect(data).toHaveLength(expected.length);
    expected.forEach((value, at) => expect(data[at]).toBeCloseTo(value, 6));
  });
});

describe('a classifier', () => {
  it('says what its graph makes of the picture', async () => {
    const classifier = await open();
    const { categories, genres } = await classifier.run(plain(255, 51, 0));
    // (byte ÷ 255 − 0.5) ÷ 0.25
    [2, -1.2, -2].forEach((logit, at) => expect(categories[at]).toBeCloseTo(logit, 5));
    // −(2 − 1.2 − 2) − 1 and 2 × 2 + 1.2 + 2
    [0.2, 7.2].forEach((logit, at) => expect(genres[at]).toBeCloseTo(logit, 5));
    await classifier.close();
  });

  it('stretches pictures of any size and shape', async () => {
    const classifier = await open();
    const [first] = await Promise.all([
      classifier.run(plain(200, 30, 30)),
      classifier.run(plain(200, 30, 30, 480, 3)),
    ]);
    for (const [width, height] of [
      [1, 1],
      [480, 3],
      [8, 12],
    ] as const) {
      expect(await classifier.run(plain(200, 30, 30, width, height))).toEqual(first);
    }
    await classifier.close();
  });

  it('takes the picture under whatever name the model has for it', async () => {
    const classifier = await open({ graph: meanColourGraph({ input: 'data' }) });
    const same = await open();
    expect(await classifier.run(plain(200, 30, 30))).toEqual(await same.run(plain(200, 30, 30)));
    await classifier.close();
    await same.close();
  });

  it('gives no genres where the model has none', async () => {
    const graph = meanColourGraph({
      outputs: {
        output_0: [
          [1, 0, 0, 0],
          [0, 1, 0, 0],
          [0, 0, 1, 0],
        ],
      },
    });
    const classifier = await open({ config: { genres: undefined }, graph });
    const { categories, genres } = await classifier.run(plain(255, 255, 255));
    expect([...categories]).toEqual([2, 2, 2]);
    expect(genres).toHaveLength(0);
    await classifier.close();
  });

  it('passes over genres that config.json does not name', async () => {
    const classifier = await open({ config: { genres: undefined } });
    expect((await classifier.run(plain(0, 0, 0))).genres).toHaveLength(0);
    await classifier.close();
  });
});

function graphOfTwoInputs(): Uint8Array {
  const graph = new GraphBuilder();
  const shape = ['batch', 3, 'height', 'width'];
  const inputs = ['pixel_values', 'input_ids'].map((name) => graph.input(name, 'float', shape));
  graph.add('Add', inputs, {}, 'logits');
  graph.output('logits', 'float', shape);
  return graph.build('two-inputs');
}

describe('a graph that does not fit', () => {
  it.each<[string, FolderOptions, RegExp]>([
    ['that is none', { graph: Buffer.from('not a graph') }, /is not an ONNX graph/],
    ['with two inputs', { graph: graphOfTwoInputs() }, /wants the inputs pixel_values, input_ids/],
    [
      'for other categories',
      { config: { id2label: { '0': 'Art' } } },
      /gives 3 numbers of type float32 in logits; for the 1 categories/,
    ],
    ['of doubles', { graph: meanColourGraph({ type: 'double' }) }, /gives 3 numbers of type float64/],
    [
      'without genres',
      {
        graph: meanColourGraph({
          outputs: {
            logits: [
              [1, 0, 0, 0],
              [0, 1, 0, 0],
              [0, 0, 1, 0],
            ],
          },
        }),
      },
      /no output genre_logits for the 2 genres/,
    ],
    [
      'with genres alone',
      {
        graph: meanColourGraph({
          outputs: {
            genre_logits: [
              [1, 0, 0, 0],
              [0, 1, 0, 0],
            ],
          },
        }),
      },
      /has no output for categories/,
    ],
    [
      'of another size',
      { graph: meanColourGraph({ shape: ['batch', 3, 224, 224] }) },
      /cannot be run on a picture of 8 × 12 pixels/,
    ],
  ])('%s is refused when it is opened', async (_name, options, message) => {
    await expect(open(options)).rejects.toMatchObject({ name: 'ModelError', code: 'MODEL_INVALID' });
    await expect(open(options)).rejects.toThrow(message);
  });
});
