import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadHuesEngine } from '../../../src/hues/engine.ts';
import { LEXICONS } from '../../../src/languages/index.ts';
import { readMeasured } from '../../../src/hues/measured.ts';
import { readModelConfig } from '../../../src/hues/model-files.ts';
import { HUES } from '../../../src/palette/hues.ts';
import { writeHueModel, writeTokenizer } from '../../../src/training/hues/write-model.ts';
import { madeCovers } from '../../hues/made-covers.ts';
import { makeFolder } from '../../folders.ts';
import { TINY, tinyModel } from './tiny-model.ts';

const VOCABULARY = [
  '[PAD]',
  '[UNK]',
  ...'the of and in a it was ghost kiss ship old night sea grave ball war old2 x'.split(' '),
];
const MEASURED = madeCovers({ horror: { name: 'Horror', lifts: { maroon: 3 } } });
const GENRES = ['horror', 'romance', 'war'].map((id) => ({
  id,
  name: id.toUpperCase(),
  kind: 'fiction' as const,
}));

async function write(): Promise<string> {
  const folder = join(makeFolder(), 'model');
  await writeTokenizer(folder, VOCABULARY);
  await writeHueModel(
    folder,
    tinyModel({ ...TINY, hues: 58 }),
    {
      genres: GENRES,
      thresholds: [0.25, 0.123456, 0.5],
      genreCalibration: { scale: 0.98765, offset: 0.1 },
      shelves: [],
      shelfCalibration: { scale: 1, offset: 0 },
    },
    MEASURED,
    { spooky: ['horror'] },
  );
  return folder;
}

describe('writeHueModel', () => {
  it('writes a folder that is read as it was meant', async () => {
    const folder = await write();
    expect(await readModelConfig(folder)).toEqual({
      labels: HUES.map(({ name }) => name),
      genres: GENRES.map((genre, at) => Object.assign({ threshold: [0.25, 0.1235, 0.5][at]! }, genre)),
      calibration: {
        genres: { scale: 0.9877, offset: 0.1 },
        shelves: { scale: 1, offset: 0 },
      },
      shelves: [],
      maximumTokens: 512,
      graph: join(folder, 'onnx', 'model_quantized.onnx'),
    });
    expect(await readMeasured(join(folder, 'measured.json'))).toEqual(MEASURED);
  });

  it('names the labels both ways, as others’ tools expect', async () => {
    const config = JSON.parse(readFileSync(join(await write(), 'config.json'), 'utf8')) as {
      id2label: Record<string, string>;
      label2id: Record<string, number>;
      vocab_size: number;
    };
    for (const [id, label] of Object.entries(config.id2label))
      expect(config.label2id[label]).toBe(Number(id));
    expect(config.vocab_size).toBe(VOCABULARY.length);
  });

  it('writes a model that can be asked', async () => {
    const engine = await loadHuesEngine({ directory: await write(), lexicons: LEXICONS });
    const reading = await engine.read({
      blurb: 'It was a night of the ghost and the grave in the sea.',
      genres: 'spooky',
    });
    expect(reading.hues).toHaveLength(58);
    expect(reading.genres[0]).toMatchObject({ id: 'horror', name: 'HORROR', score: 1, present: true });
    await engine.close();
  });
});
