import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPictureGenres } from '../../../src/training/hues/picture-genres.ts';
import { cachedStages } from '../../../src/training/files/cached-stages.ts';
import { flat } from '../../covers/drawn-covers.ts';
import { makeCoversModel, meanColourGraph } from '../../covers/model-folder.ts';
import { makeFolder } from '../../folders.ts';
import { writeTar } from '../archive.ts';
import { type CoverFacts, madeCover } from './covers.ts';

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const UNSEEN: CoverFacts = { split: 'test', description: 'A storm.' };
const SIZE = { width: 16, height: 24 };

const draw = async (id: string, colour: string, size = SIZE) =>
  [`${id}.webp`, await flat(colour, size).webp({ lossless: true }).toBuffer()] as const;

/** A corpus of covers, three of them unseen pairs in colour, one of these a tiny picture, in two archives. */
async function makeTrial() {
  const data = makeFolder();
  const covers = [
    madeCover({ ...UNSEEN, id: 'dark' }),
    madeCover({ ...UNSEEN, id: 'red' }),
    madeCover({ ...UNSEEN, id: 'tiny' }),
    madeCover({ ...UNSEEN, id: 'grey', chroma: 0 }),
    madeCover({ id: 'seen', description: 'A storm.' }),
    madeCover({ id: 'untold', split: 'test' }),
  ];
  await writeTar(join(data, 'covers-00.tar'), [await draw('dark', '#101010'), await draw('seen', '#ff0000')]);
  await writeTar(join(data, 'covers-01.tar'), [
    await draw('red', '#ff0000'),
    await draw('tiny', '#ff0000', { width: 8, height: 12 }),
    await draw('grey', '#808080'),
    await draw('untold', '#ff0000'),
  ]);
  const corpus = { splitSeed: 1, genres: [], tags: {}, blurbs: [], covers };
  const trial = { corpus, stages: cachedStages(makeFolder()), tokenize: () => [], vocabulary: 0 };
  return { data, trial };
}

describe('readPictureGenres', () => {
  it('says what pictures of unseen pairs in colour show of genres, as far as they can be read', async () => {
    const { data, trial } = await makeTrial();
    const genres = await readPictureGenres(trial, { data, covers: makeCoversModel() });
    expect([...genres!.keys()]).toEqual(['dark', 'red']);
    const first = (id: string) => genres!.get(id)!.toSorted((a, b) => b.score - a.score)[0]!;
    expect([first('dark').id, first('red').id]).toEqual(['thriller', 'romance']);
    expect(first('red').score).toBeGreaterThan(0.5);
    expect(Object.keys(first('red')).toSorted()).toEqual(['id', 'score']);
  });

  it('is not asked without a covers model', async () => {
    const { data, trial } = await makeTrial();
    expect(await readPictureGenres(trial, { data })).toBeUndefined();
  });

  it('reads pictures once for a model, and anew for one that computes something else', async () => {
    const { data, trial } = await makeTrial();
    const covers = makeCoversModel();
    const first = await readPictureGenres(trial, { data, covers });
    rmSync(join(data, 'covers-01.tar'));
    expect(await readPictureGenres(trial, { data, covers })).toEqual(first);
    const other = meanColourGraph({
      outputs: {
        logits: [
          [1, 0, 0, 0],
          [0, 1, 0, 0],
          [0, 0, 1, 0],
        ],
        genre_logits: [
          [0, 0, 0, 3],
          [0, 0, 0, -3],
        ],
      },
    });
    writeFileSync(join(covers, 'onnx', 'model_quantized.onnx'), other);
    const anew = await readPictureGenres(trial, { data, covers });
    expect([...anew!.keys()]).toEqual(['dark']);
    expect(anew!.get('dark')).not.toEqual(first!.get('dark'));
  });
});
