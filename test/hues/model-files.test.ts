import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModelConfig } from '../../src/hues/model-files.ts';
import { HUES } from '../../src/palette/hues.ts';
import { TEN, id2label, makeModelFolder } from './model-folder.ts';

describe('readModelConfig', () => {
  it('reads what a foreign model says of itself', async () => {
    const folder = makeModelFolder();
    expect(await readModelConfig(folder)).toEqual({
      labels: TEN,
      genres: [],
      shelves: [],
      calibration: undefined,
      maximumTokens: 512,
      graph: join(folder, 'onnx/model.onnx'),
    });
  });

  it('reads genres and calibration where there are some', async () => {
    const genres = [{ id: 'horror', name: 'Horror', kind: 'fiction', threshold: 0.4 }];
    const calibration = { genres: { scale: 1, offset: 0 } };
    const read = await readModelConfig(makeModelFolder({ config: { genres, calibration } }));
    expect(read).toMatchObject({ genres, calibration });
  });

  it('takes the labels by their numbers, in any case', async () => {
    const labels = { '1': 'Navy', '0': 'TEAL', '10': 'pink', '2': 'gold' };
    await expect(readModelConfig(makeModelFolder({ config: { id2label: labels } }))).rejects.toThrow('at 3');
    const eleven = { ...id2label(TEN), '10': 'Lime' };
    expect((await readModelConfig(makeModelFolder({ config: { id2label: eleven } }))).labels).toEqual([
      ...TEN,
      'lime',
    ]);
  });

  it('takes all 58', async () => {
    const all = HUES.map(({ name }) => name);
    expect((await readModelConfig(makeModelFolder({ config: { id2label: id2label(all) } }))).labels).toEqual(
      all,
    );
  });

  it.each([
    [128, 128],
    [512, 512],
    [4096, 512],
    [undefined, 512],
  ])('takes %s positions as at most %i tokens', async (positions, expected) => {
    const folder = makeModelFolder({ config: { max_position_embeddings: positions } });
    expect((await readModelConfig(folder)).maximumTokens).toBe(expected);
  });

  it.each([
    'onnx/model_quantized.onnx',
    'onnx/model_int8.onnx',
    'onnx/model.onnx',
    'model_quantized.onnx',
    'model.onnx',
  ])('finds the graph in %s', async (graphFile) => {
    const folder = makeModelFolder({ graphFile });
    expect((await readModelConfig(folder)).graph).toBe(join(folder, graphFile));
  });

  it('prefers the quantised graph', async () => {
    const folder = makeModelFolder({ files: { 'onnx/model_quantized.onnx': '' } });
    expect((await readModelConfig(folder)).graph).toBe(join(folder, 'onnx/model_quantized.onnx'));
  });

  it.each([
    ['a folder that is not there', () => join(makeModelFolder(), 'nowhere')],
    ['a file', () => join(makeModelFolder(), 'config.json')],
  ])('refuses %s and says which setting to change', async (_name, make) => {
    const path = make();
    await expect(readModelConfig(path)).rejects.toMatchObject({
      name: 'ModelError',
      code: 'MODEL_DIRECTORY_MISSING',
      message: expect.stringContaining(path) as string,
    });
    await expect(readModelConfig(path)).rejects.toThrow('COVERHUES_HUES_MODEL');
  });

  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'])(
    'names %s when it is missing',
    async (file) => {
      const folder = makeModelFolder({ files: { [file]: undefined } });
      await expect(readModelConfig(folder)).rejects.toMatchObject({
        code: 'MODEL_FILE_MISSING',
        message: expect.stringMatching(new RegExp(`^The model folder ${folder} lacks .*${file}`)) as string,
      });
    },
  );

  it.each<[string, object, RegExp]>([
    ['labels that are no hues', { id2label: { '0': 'teal', '1': 'LABEL_1' } }, /it has "LABEL_1" at 1\.$/],
    ['a label twice', { id2label: { '0': 'teal', '1': 'navy', '2': 'Teal' } }, /it has "Teal" at 2\.$/],
    ['labels that do not begin at 0', { id2label: { '1': 'teal', '2': 'navy' } }, /it has "nothing" at 0\.$/],
    ['no labels', { id2label: {} }, /it has none\.$/],
    ['no id2label', { id2label: undefined }, /id2label/],
    ['labels that are numbers', { id2label: { '0': 7 } }, /id2label/],
    ['no positions', { max_position_embeddings: 0 }, /max_position_embeddings/],
    ['a genre without threshold', { genres: [{ id: 'a', name: 'A', kind: 'fiction' }] }, /threshold/],
  ])('refuses %s', async (_name, config, message) => {
    const folder = makeModelFolder({ config });
    await expect(readModelConfig(folder)).rejects.toMatchObject({
      code: 'MODEL_INVALID',
      message: expect.stringContaining(join(folder, 'config.json')) as string,
    });
    await expect(readModelConfig(folder)).rejects.toThrow(message);
  });

  it.each(['', '{"id2label":', 'null', '[]'])('refuses a config.json of %j', async (text) => {
    await expect(readModelConfig(makeModelFolder({ files: { 'config.json': text } }))).rejects.toMatchObject({
      code: 'MODEL_INVALID',
    });
  });
});
