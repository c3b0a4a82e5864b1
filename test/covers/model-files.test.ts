import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoversModelConfig } from '../../src/covers/model-files.ts';
import { CATEGORIES, GENRES, makeCoversModel } from './model-folder.ts';

describe('readCoversModelConfig', () => {
  it('reads what a model says of itself', async () => {
    const calibration = { categories: { scale: 2 }, genres: { scale: 0.5, offsets: [1, 2] } };
    const fusion = { text: 1, image: 0.5, offsets: [0, -1] };
    const shape = {
      from: -0.7,
      to: 0.2,
      values: [
        [0, 1],
        [0.5, -1],
        [0, 0],
      ],
    };
    const folder = makeCoversModel({ config: { calibration, fusion, shape, least_confidence: 0.2 } });
    expect(await readCoversModelConfig(folder)).toEqual({
      categories: CATEGORIES,
      genres: GENRES,
      calibration,
      shape,
      leastConfidence: 0.2,
      fusion,
      preprocessing: {
        width: 8,
        height: 12,
        rescale: 1 / 255,
        mean: [0.5, 0.5, 0.5],
        deviation: [0.25, 0.25, 0.25],
      },
      graph: join(folder, 'onnx/model_quantized.onnx'),
    });
  });

  it('takes a foreign classifier, which has none of our own parts', async () => {
    const read = await readCoversModelConfig(
      makeCoversModel({ config: { genres: undefined }, preprocessor: { rescale_factor: undefined } }),
    );
    expect(read).toMatchObject({ genres: [], leastConfidence: 0, preprocessing: { rescale: 1 / 255 } });
    expect([read.calibration, read.fusion, read.shape]).toEqual([undefined, undefined, undefined]);
  });

  it('takes the categories by their numbers, whatever their order in the file', async () => {
    const id2label = { '1': 'Cooking & Food', '0': 'Art', '2': ' History ' };
    const { categories } = await readCoversModelConfig(makeCoversModel({ config: { id2label } }));
    expect(categories).toEqual(['Art', 'Cooking & Food', 'History']);
  });

  it.each(['onnx/model_quantized.onnx', 'onnx/model.onnx', 'model.onnx'])('finds %s', async (graphFile) => {
    const folder = makeCoversModel({ graphFile });
    expect((await readCoversModelConfig(folder)).graph).toBe(join(folder, graphFile));
  });

  it('refuses a folder that is not there and says which setting to change', async () => {
    const path = join(makeCoversModel(), 'nowhere');
    await expect(readCoversModelConfig(path)).rejects.toMatchObject({
      code: 'MODEL_DIRECTORY_MISSING',
      message: `There is no model folder at ${path}. Set COVERHUES_COVERS_MODEL to a folder in the Hugging Face layout, or leave it empty to use the model that ships.`,
    });
  });

  it.each(['config.json', 'preprocessor_config.json', 'onnx/model_quantized.onnx'])(
    'names %s when it is missing',
    async (file) => {
      const folder = makeCoversModel({ files: { [file]: undefined } });
      await expect(readCoversModelConfig(folder)).rejects.toMatchObject({
        name: 'ModelError',
        code: 'MODEL_FILE_MISSING',
        message: expect.stringContaining(`The model folder ${folder} lacks ${file}`) as string,
      });
    },
  );

  it.each<[string, object, object, RegExp]>([
    ['no categories', { id2label: {} }, {}, /it has none\.$/],
    ['a category twice', { id2label: { '0': 'Art', '1': 'Art' } }, {}, /it has "Art" at 1\.$/],
    ['a category without name', { id2label: { '0': 'Art', '1': ' ' } }, {}, /it has "" at 1\.$/],
    ['a gap in the categories', { id2label: { '0': 'Art', '2': 'Food' } }, {}, /it has "" at 1\.$/],
    ['a confidence above 1', { least_confidence: 2 }, {}, /least_confidence/],
    [
      'offsets for other genres',
      { calibration: { categories: { scale: 1 }, genres: { scale: 1, offsets: [1] } } },
      {},
      /as many calibration\.genres\.offsets as genres; it has 1 for 2\.$/,
    ],
    [
      'a fusion of other genres',
      { fusion: { text: 1, image: 1, offsets: [] } },
      {},
      /as many fusion\.offsets as genres; it has 0 for 2\.$/,
    ],
    [
      'shapes of other categories',
      { shape: { from: -1, to: 0, values: [[0, 1]] } },
      {},
      /as many shape\.values as categories; it has 1 for 3\.$/,
    ],
    [
      'shapes that are not as many for each category',
      {
        shape: {
          from: -1,
          to: 0,
          values: [
            [0, 1],
            [0, 1],
            [0, 1, 2],
          ],
        },
      },
      {},
      /must have as many values for each category/,
    ],
    [
      'shapes from the wrong end',
      {
        shape: {
          from: 0,
          to: -1,
          values: [
            [0, 1],
            [0, 1],
            [0, 1],
          ],
        },
      },
      {},
      /must go from a lower to a higher shape/,
    ],
    [
      'a size of one edge',
      {},
      { size: { shortest_edge: 224 } },
      /preprocessor_config\.json cannot be read.*size/s,
    ],
    ['a size that nothing has', {}, { size: { height: 0, width: 8 } }, /height/],
    ['two means', {}, { image_mean: [0, 0] }, /image_mean/],
    ['a deviation of 0', {}, { image_std: [1, 0, 1] }, /image_std/],
  ])('refuses %s', async (_name, config, preprocessor, message) => {
    const folder = makeCoversModel({ config, preprocessor });
    await expect(readCoversModelConfig(folder)).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await expect(readCoversModelConfig(folder)).rejects.toThrow(message);
  });
});
