import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCoversEngine } from '../../src/covers/engine.ts';
import type { CoversEngine } from '../../src/covers/reading.ts';
import { openThreadedCovers } from '../../src/covers/threaded-engine.ts';
import { ModelError, PictureError } from '../../src/errors.ts';
import { flat, titled } from './drawn-covers.ts';
import { makeCoversModel } from './model-folder.ts';

let here: CoversEngine;
let threaded: CoversEngine;
let cover: Uint8Array;
beforeAll(async () => {
  const directory = makeCoversModel();
  here = await loadCoversEngine({ directory });
  threaded = await openThreadedCovers({ directory });
  cover = await titled(flat('#203a5c'), { text: 'Harbour', ink: '#f5e6c8' });
});
afterAll(() => Promise.all([here.close(), threaded.close()]));

describe('covers that are read in a thread', () => {
  it('say the same as those that are read here', async () => {
    const [reading, look, both] = await Promise.all([
      threaded.read(cover),
      threaded.look(cover),
      threaded.examine(cover),
    ]);
    expect(reading).toEqual(await here.read(cover));
    expect(look).toEqual(await here.look(cover));
    expect(both).toEqual({ reading, look });
    expect(threaded.compare(reading, ['romance'])).toEqual(here.compare(reading, ['romance']));
    expect([threaded.genreIds, threaded.fusion]).toEqual([here.genreIds, here.fusion]);
  }, 60_000);

  it('fail as those do, one alone', async () => {
    const failing = threaded.read(Buffer.from('no picture'));
    await expect(failing).rejects.toThrow(PictureError);
    await expect(failing).rejects.toMatchObject({
      code: 'PICTURE_NOT_A_PICTURE',
      message: await here.read(Buffer.from('no picture')).catch((error: Error) => error.message),
    });
    expect((await threaded.read(cover)).source).toMatchObject({ format: 'png' });
  });

  it('are given up when nobody waits for them any more', async () => {
    const gone = new Error('gone');
    const signal = AbortSignal.abort(gone);
    await expect(threaded.read(cover, signal)).rejects.toBe(gone);
    const leaving = new AbortController();
    const reading = threaded.read(cover, leaving.signal);
    leaving.abort(gone);
    await expect(reading).rejects.toBe(gone);
    expect(await threaded.look(cover)).toEqual(await here.look(cover));
  });

  it('need a model: one without is told at once, and one that can’t be run when it is asked', async () => {
    const directory = makeCoversModel();
    await writeFile(join(directory, 'onnx', 'model_quantized.onnx'), 'no graph');
    const broken = await openThreadedCovers({ directory });
    await expect(broken.read(cover)).rejects.toThrow(ModelError);
    await broken.close();
    await rm(directory, { recursive: true });
    await expect(openThreadedCovers({ directory })).rejects.toThrow(ModelError);
  }, 60_000);
});
