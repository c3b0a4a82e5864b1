import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Classifier, openClassifier } from '../../src/hues/classifier.ts';
import { type ModelConfig, readModelConfig } from '../../src/hues/model-files.ts';
import type { ModelGenre } from '../../src/models/model-folder.ts';
import { packagePath } from '../../src/package-root.ts';
import { makeFolder } from '../folders.ts';
import { type GraphOptions, TEN, VOCABULARY, sumGraph } from './model-folder.ts';

const GENRES: ModelGenre[] = ['horror', 'romance'].map((id) => ({
  id,
  name: id,
  kind: 'fiction',
  threshold: 0.5,
}));
const idsOf = (text: string): number[] => text.split(' ').map((word) => VOCABULARY.indexOf(word));

function open(
  graph: Partial<GraphOptions> | Uint8Array,
  config: Partial<ModelConfig> = {},
): Promise<Classifier> {
  const path = join(makeFolder(), 'model.onnx');
  writeFileSync(path, graph instanceof Uint8Array ? graph : sumGraph(graph));
  return openClassifier({
    labels: TEN,
    genres: [],
    shelves: [],
    calibration: undefined,
    maximumTokens: 512,
    graph: path,
    ...config,
  });
}

/** The logit of one label for each text. */
function logitsOf(hues: Float32Array, label: string): number[] {
  const rows = hues.length / TEN.length;
  return Array.from({ length: rows }, (_, row) => hues[row * TEN.length + TEN.indexOf(label)]!);
}

describe('openClassifier', () => {
  it.each<[string, Partial<GraphOptions>]>([
    ['ids alone', { inputs: ['input_ids'] }],
    ['ids and mask', { inputs: ['input_ids', 'attention_mask'] }],
    ['ids, mask and token types', { inputs: ['input_ids', 'attention_mask', 'token_type_ids'] }],
    ['its inputs in another order', { inputs: ['attention_mask', 'input_ids'] }],
    ['an output called logits', { output: 'logits' }],
  ])('runs texts of different length through a model with %s', async (_name, options) => {
    const classifier = await open(options);
    const texts = [idsOf('ocean'), [], idsOf('the grave of the ocean was old'), idsOf('sunrise sunrise')];
    const { hues, genres, features } = await classifier.run(texts);
    expect(logitsOf(hues, 'navy')).toEqual([1, -2, 1, -2]);
    expect(logitsOf(hues, 'maroon')).toEqual([-2, -2, 1, -2]);
    expect(logitsOf(hues, 'orange')).toEqual([-2, -2, -2, 4]);
    expect([genres.length, features.length]).toEqual([0, 0]);
    await classifier.close();
  });

  it('does not let padding count in a model without a mask', async () => {
    const classifier = await open({});
    const { hues } = await classifier.run([idsOf('ocean'), idsOf('the grave of the ocean')]);
    expect(logitsOf(hues, 'pink')).toEqual([-2, -2]);
    await classifier.close();
  });

  it('reads hues, genres and features of a model of our own, in whatever order they are named', async () => {
    const copies = { genre_logits: 2, features: 7 };
    const classifier = await open({ output: 'some_output', copies }, { genres: GENRES });
    const { hues, features, genres } = await classifier.run([idsOf('ocean'), idsOf('grave')]);
    expect(logitsOf(hues, 'navy')).toEqual([1, -2]);
    expect(features).toEqual(Float32Array.of(...hues.subarray(0, 7), ...hues.subarray(10, 17)));
    expect([...genres]).toEqual([-1, 1, -2, -2]);
    await classifier.close();
  });

  it('says what tokens add only for a model that does', async () => {
    const foreign = await open({});
    expect(foreign.explain).toBeUndefined();
    await foreign.close();
    const config = await readModelConfig(packagePath('models', 'hues'));
    const own = await openClassifier(config);
    const text = [120, 340, 560, 340];
    const { words, pairs, logits } = await own.explain!(text);
    expect([words.length, pairs.length]).toEqual([4 * config.labels.length, 3 * config.labels.length]);
    const read = await own.run([text]);
    expect(logits).toEqual(read);
    await own.explain!(text);
    expect(await own.run([text])).toEqual(read);
    await own.close();
  });

  it('passes over genre logits that config.json does not name', async () => {
    const classifier = await open({ copies: { genre_logits: 2 } });
    expect((await classifier.run([idsOf('ocean')])).genres).toHaveLength(0);
    await classifier.close();
  });

  it('runs nothing for no texts', async () => {
    for (const inputs of [['input_ids'], ['input_ids', 'attention_mask']]) {
      const classifier = await open({ inputs });
      expect((await classifier.run([])).hues).toHaveLength(0);
      await classifier.close();
    }
  });

  it.each<[string, Partial<GraphOptions> | Uint8Array, Partial<ModelConfig>, string]>([
    ['a file that is no graph', Buffer.from('no graph'), {}, 'is not an ONNX graph'],
    ['a graph that was cut off', sumGraph().subarray(0, 200), {}, 'is not an ONNX graph'],
    [
      'an input of another kind',
      { inputs: ['input_ids', 'pixel_values'] },
      {},
      'wants the inputs input_ids, pixel_values',
    ],
    [
      'fewer outputs than labels',
      { labels: TEN.slice(1) },
      {},
      'gives 9 numbers of type float32 a text; for the 10 labels',
    ],
    [
      'more outputs than labels',
      {},
      { labels: TEN.slice(0, 3) },
      'gives 10 numbers of type float32 a text; for the 3 labels',
    ],
    [
      'fewer genre logits than genres',
      { copies: { genre_logits: 1 } },
      { genres: GENRES },
      'gives 1 genre numbers of type float32 a text; for the 2 genres',
    ],
    ['doubles', { type: 'double' }, {}, 'gives 10 numbers of type float64 a text'],
    ['a graph that fails on a text', { shape: [4, 4] }, {}, 'cannot be run on a text'],
    ['no output for hues', { output: 'genre_logits' }, { genres: GENRES }, 'has no output for hues'],
  ])('refuses %s when it is opened', async (_name, graph, config, message) => {
    const opened = open(graph, config);
    await expect(opened).rejects.toMatchObject({ name: 'ModelError', code: 'MODEL_INVALID' });
    await expect(opened).rejects.toThrow(message);
  });
});
