import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runFit } from '../../src/catalogue/fit.ts';
import type { Book, CoverLook, HuesEngine } from '../../src/hues/reading.ts';
import type { Services } from '../../src/services.ts';
import { coverServices } from '../covers/cover-services.ts';
import { flat } from '../covers/drawn-covers.ts';
import { makeFolder } from '../folders.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const BLURB = 'A retired detective returns to the harbour town where her sister vanished.';
const services = coverServices();
beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await services.close();
});

/** Pictures, each of one colour, and pairs of each with so many books. */
async function writePairs(hexes: readonly string[], times: number): Promise<string> {
  const folder = makeFolder();
  for (const [at, hex] of hexes.entries()) {
    writeFileSync(join(folder, `${at}.png`), await flat(hex, { width: 60, height: 90 }).png().toBuffer());
  }
  const pairs = Array.from({ length: hexes.length * times }, (_, id) => ({
    id,
    title: `Book ${id}`,
    description: BLURB,
    genres: ['thriller', 'crime'],
    file: `${id % hexes.length}.png`,
  }));
  writeFileSync(join(folder, 'pairs.jsonl'), pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  return folder;
}

/** The services with an engine that fits in this way, and how often a picture was looked at. */
function servicesFitting(fit: NonNullable<HuesEngine['fit']>): { services: Services; looked: () => number } {
  let count = 0;
  const around: Services = {
    ...services,
    hues: () => Promise.resolve(inMemoryEngine({ fit })),
    async covers() {
      const engine = await services.covers();
      return {
        ...engine,
        look(...args) {
          count += 1;
          return engine.look(...args);
        },
      };
    },
  };
  return { services: around, looked: () => count };
}

const run = async (folder: string, around: Services): Promise<unknown[]> => {
  const paths = { in: join(folder, 'pairs.jsonl'), out: join(folder, 'fit.jsonl') };
  const streams = { input: Readable.from([]), output: new PassThrough(), errors: new PassThrough() };
  expect(await runFit(around, { ...paths, streams, fresh: false, strict: true })).toBe(0);
  const lines = readFileSync(paths.out, 'utf8').trimEnd().split('\n');
  return lines.map((line): unknown => JSON.parse(line));
};

describe('runFit', () => {
  it('looks at each picture once over all batches', async () => {
    const folder = await writePairs(['#800000', '#000080', '#808000'], 50);
    const around = servicesFitting((_, covers) =>
      Promise.resolve(covers.map(() => ({ fit: 1, percentile: 0.5 }))),
    );
    expect(await run(folder, around.services)).toHaveLength(150);
    expect(around.looked()).toBe(3);
  });

  it('hands the engine each pair’s book with the look of its cover', async () => {
    const folder = await writePairs(['#800000', '#000080'], 1);
    const asked: (readonly [Book, readonly CoverLook[]])[] = [];
    const around = servicesFitting((book, covers) => {
      asked.push([book, covers]);
      return Promise.resolve([{ fit: Number(book.title?.slice(5)), percentile: 0.25 }]);
    });
    expect(await run(folder, around.services)).toEqual([
      { id: 0, fit: 0, percentile: 0.25 },
      { id: 1, fit: 1, percentile: 0.25 },
    ]);
    const engine = await services.covers();
    for (const [book, [look]] of asked) {
      expect(book).toEqual({
        title: expect.any(String),
        blurb: BLURB,
        genres: 'thriller, crime',
        comparables: '',
      });
      const { shares } = await engine.look(readFileSync(join(folder, `${book.title!.slice(5)}.png`)));
      expect(look!.shares).toEqual(shares);
    }
  });

  it('ends with an error that is nobody’s picture or text', async () => {
    const folder = await writePairs(['#800000'], 1);
    const around = servicesFitting(() => Promise.reject(new Error('the model is gone')));
    await expect(run(folder, around.services)).rejects.toThrow('the model is gone');
  });
});
