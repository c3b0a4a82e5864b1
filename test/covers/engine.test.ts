import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCoversEngine } from '../../src/covers/engine.ts';
import { decodeCover, shrinkInside } from '../../src/covers/decode-cover.ts';
import { describeLook } from '../../src/covers/descriptor.ts';
import { measureCover } from '../../src/covers/measure-cover.ts';
import type { CoversEngine } from '../../src/covers/reading.ts';
import { PictureError } from '../../src/errors.ts';
import { readMeasured } from '../../src/hues/measured.ts';
import { hueIndex } from '../../src/palette/hues.ts';
import { packagePath } from '../../src/package-root.ts';
import { madeCovers } from '../hues/made-covers.ts';
import { bands, flat, titled } from './drawn-covers.ts';
import { makeCoversModel } from './model-folder.ts';

let engine: CoversEngine;
beforeAll(async () => {
  engine = await loadCoversEngine({ directory: makeCoversModel() });
});
afterAll(() => engine.close());

const png = (hex: string): Promise<Buffer> => flat(hex).png().toBuffer();
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const cover = () =>
  bands([
    ['#000080', 0.6],
    ['#800000', 0.4],
  ]);

describe('a look', () => {
  it('is what is measured on the cover within 96 × 144 pixels, and the genres that it shows', async () => {
    const bytes = await cover();
    const small = await shrinkInside((await decodeCover(bytes)).pixels, { width: 96, height: 144 });
    const { genres } = await engine.read(bytes);
    expect(await engine.look(bytes)).toEqual({
      shares: measureCover(small).shares,
      look: describeLook(small),
      genres: genres.map(({ id, score }) => ({ id, score })),
    });
  });

  it('comes with a reading, each the same as alone', async () => {
    const bytes = await cover();
    expect(await engine.examine(bytes)).toEqual({
      reading: await engine.read(bytes),
      look: await engine.look(bytes),
    });
  });

  it('has no genres of a model without any', async () => {
    const plain = await loadCoversEngine({ directory: makeCoversModel({ config: { genres: undefined } }) });
    expect((await plain.look(await cover())).genres).toEqual([]);
    await plain.close();
  });

  it('fails as a reading does', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    for (const step of ['read', 'look', 'examine'] as const) {
      await expect(engine[step](Buffer.from('text'))).rejects.toMatchObject({
        code: 'PICTURE_NOT_A_PICTURE',
      });
      await expect(engine[step](await cover(), signal)).rejects.toThrow('gone');
    }
  });
});

describe('a reading', () => {
  it('holds all categories and genres as probabilities, most probable first', async () => {
    const { categories, genres, canTell } = await engine.read(await png('#ff3300'));
    // Logits 2, −1.2 and −2; softmax.
    const powers = [2, -1.2, -2].map(Math.exp);
    expect(categories).toEqual(
      ['Red Books', 'Green Books', 'Blue Books'].map((name, at) => ({
        name,
        score: expect.closeTo(powers[at]! / sum(powers), 5) as number,
      })),
    );
    expect(genres).toEqual([
      {
        id: 'romance',
        name: 'Romance',
        score: expect.closeTo(1 / (1 + Math.exp(-7.2)), 5) as number,
        present: true,
      },
      {
        id: 'thriller',
        name: 'Thriller',
        score: expect.closeTo(1 / (1 + Math.exp(-0.2)), 5) as number,
        present: true,
      },
    ]);
    expect(canTell).toBe(true);
  });

  it('is calibrated as the model says', async () => {
    const directory = makeCoversModel({
      config: {
        calibration: { categories: { scale: 0.5 }, genres: { scale: 2, offsets: [-1, -20] } },
        least_confidence: 0.8,
      },
    });
    const calibrated = await loadCoversEngine({ directory });
    const { categories, genres, canTell } = await calibrated.read(await png('#ff3300'));
    const powers = [1, -0.6, -1].map(Math.exp);
    expect(categories[0]?.score).toBeCloseTo(powers[0]! / sum(powers), 5);
    expect(canTell).toBe(false);
    expect(genres.map(({ id, score, present }) => [id, score, present])).toEqual([
      ['thriller', expect.closeTo(1 / (1 + Math.exp(0.6)), 5), false],
      ['romance', expect.closeTo(1 / (1 + Math.exp(5.6)), 5), false],
    ]);
    expect((await calibrated.read(await png('#ff0000'))).canTell).toBe(false);
    await calibrated.close();
  });

  it("adds what the cover's shape says, before calibration", async () => {
    const shape = {
      from: Math.log(0.5),
      to: Math.log(1),
      values: [
        [0, -8],
        [1, 3],
        [0, 0],
      ],
    };
    const directory = makeCoversModel({ config: { shape, calibration: { categories: { scale: 0.5 } } } });
    const shaped = await loadCoversEngine({ directory });
    const square = await flat('#ff3300', { width: 600, height: 600 }).png().toBuffer();
    const powers = [2 - 8, -1.2 + 3, -2].map((logit) => Math.exp(0.5 * logit));
    expect((await shaped.read(square)).categories.map(({ name, score }) => [name, score])).toEqual([
      ['Green Books', expect.closeTo(powers[1]! / sum(powers), 5)],
      ['Blue Books', expect.closeTo(powers[2]! / sum(powers), 5)],
      ['Red Books', expect.closeTo(powers[0]! / sum(powers), 5)],
    ]);
    const wide = await flat('#ff3300', { width: 900, height: 600 }).png().toBuffer();
    const alone = [2, -1.2, -2].map((logit) => Math.exp(0.5 * logit));
    expect((await shaped.read(wide)).categories[0]).toEqual({
      name: 'Red Books',
      score: expect.closeTo(alone[0]! / sum(alone), 5) as number,
    });
    await shaped.close();
  });

  it('holds the palette, the hues with their measured shares, and the make-up', async () => {
    const picture = await bands([
      ['#800000', 0.7],
      ['#000000', 0.3],
    ]);
    const { palette, hues, makeUp, source } = await engine.read(picture);
    expect(source).toEqual({ format: 'png', width: 600, height: 900 });
    expect(palette.map(({ name }) => name)).toEqual(['maroon', 'black']);
    const measured = await readMeasured(packagePath('models', 'hues', 'measured.json'));
    const maroon = hueIndex('maroon')!;
    expect(hues[0]).toMatchObject({ name: 'maroon', usual: measured.usual.hues[maroon] });
    expect(hues[0]!.coverage).toBeCloseTo(0.7, 1);
    expect(hues[0]!.genres.map(({ id }) => id)).toEqual(['thriller', 'romance']);
    expect(hues[0]!.genres[0]).toMatchObject({
      share: measured.genres['thriller']!.hues[maroon],
      lift: measured.genres['thriller']!.lifts[maroon],
    });
    expect(makeUp.ground).toMatchObject({ value: 'dark', usual: measured.usual.ground.dark });
  });

  it('says how the title reads', async () => {
    const picture = await titled(flat('#101828'), { text: 'THE LONG\nWINTER', ink: '#ffffff', height: 240 });
    expect((await engine.read(picture)).readability).toMatchObject({ verdict: 'strong' });
    expect((await engine.read(await png('#101828'))).readability).toEqual({ verdict: 'none-found' });
  });

  it('is plain data', async () => {
    const reading = await engine.read(await titled(flat('#234'), { text: 'INK', ink: '#fed', height: 120 }));
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it('is the same each time, also of many at once', async () => {
    const picture = await png('#3355aa');
    const readings = await Promise.all([1, 2, 3].map(() => engine.read(picture)));
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[2]).toEqual(readings[0]);
  });

  it('of a model without genres has none, and compares with covers at large', async () => {
    const plain = await loadCoversEngine({ directory: makeCoversModel({ config: { genres: undefined } }) });
    const { genres, hues } = await plain.read(await png('#008080'));
    expect(genres).toEqual([]);
    expect(hues).toMatchObject([{ name: 'teal', genres: [], usual: expect.any(Number) as number }]);
    await plain.close();
  });
});

describe('the engine', () => {
  it('compares a cover with other genres', async () => {
    const reading = await engine.read(await png('#008080'));
    const { hues, makeUp } = engine.compare(reading, ['fantasy', 'nowhere']);
    expect(hues[0]?.genres.map(({ id }) => id)).toEqual(['fantasy']);
    expect(makeUp.ground.genres.map(({ name }) => name)).toEqual(['Fantasy']);
    const same = engine.compare(
      reading,
      reading.hues[0]!.genres.map(({ id }) => id),
    );
    expect(same).toEqual({ hues: reading.hues, makeUp: reading.makeUp });
  });

  it('takes what was measured from the model’s own folder where it is there', async () => {
    const measured = madeCovers({ thriller: { name: 'Thriller' } }, { usual: { teal: 0.123 } });
    const directory = makeCoversModel({ files: { 'measured.json': JSON.stringify(measured) } });
    const own = await loadCoversEngine({ directory });
    expect((await own.read(await png('#008080'))).hues[0]?.usual).toBe(0.123);
    await own.close();
  });

  it('passes on what is wrong with a picture, and goes on', async () => {
    const error = await engine.read(Buffer.from('<svg/>')).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PictureError);
    expect((await engine.read(await png('#ffffff'))).palette).toHaveLength(1);
  });

  it('stops when it is told to', async () => {
    const picture = await png('#ffffff');
    await expect(engine.read(picture, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
    const stop = new AbortController();
    const reading = engine.read(picture, stop.signal);
    stop.abort(new Error('gone'));
    await expect(reading).rejects.toThrow('gone');
  });

  it('tells how to weigh genres of a blurb and a cover, where the model does', async () => {
    const fusion = { text: 1, image: 0.4, offsets: [0, 0] };
    const fusing = await loadCoversEngine({ directory: makeCoversModel({ config: { fusion } }) });
    expect([engine.fusion, fusing.fusion]).toEqual([undefined, fusion]);
    await fusing.close();
  });

  it('reads any pixels', async () => {
    const sizes = fc.integer({ min: 16, max: 40 });
    await fc.assert(
      fc.asyncProperty(sizes, sizes, fc.integer({ min: 0, max: 0xffffff }), async (width, height, colour) => {
        const hex = `#${colour.toString(16).padStart(6, '0')}`;
        const { categories, palette } = await engine.read(
          await flat(hex, { width, height }).png().toBuffer(),
        );
        expect(sum(categories.map(({ score }) => score))).toBeCloseTo(1, 5);
        expect(palette).toMatchObject([{ hex, share: 1 }]);
      }),
      { numRuns: 30 },
    );
  });
});
