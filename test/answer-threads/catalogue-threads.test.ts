import { describe, expect, it } from 'vitest';
import { placesFor, withCatalogueThreads } from '../../src/answer-threads/catalogue-threads.ts';
import type { BooksChunk, ChunkLine } from '../../src/catalogue-chunk.ts';
import type { ChunkWorkers } from '../../src/catalogue/chunk-workers.ts';
import { workChunk } from '../../src/catalogue/work-chunk.ts';
import { readSettings } from '../../src/settings.ts';
import { makeFolder } from '../folders.ts';
import { realServices } from '../services/test-services.ts';

const TALES = ['a detective in a harbour town', 'two bakers in love', 'a dragon and a queen'];

/** Of different lengths, so that which are read together matters. */
const CHUNKS = Array.from({ length: 8 }, (_, chunk): BooksChunk => ({
  task: 'predict',
  books: Array.from({ length: 4 }, (__, at) => ({
    id: 10 * chunk + at,
    blurb: `Book ${chunk} tells of ${TALES[at % 3]}.${' Then it rains, and somebody lies.'.repeat((chunk + at) % 7)}`,
  })),
  locks: [],
  print: false,
}));

const services = realServices();
let workedHere = 0;
const watched = {
  ...services,
  hues: () => {
    workedHere += 1;
    return services.hues();
  },
};
const unended = new AbortController().signal;
const linesOfAll = (workers: ChunkWorkers) =>
  Promise.all(CHUNKS.map((chunk) => workers.linesOf(chunk, unended)));

describe('threads that work on a catalogue', { timeout: 60_000 }, () => {
  it('make the lines that this thread makes', async () => {
    const expected: (readonly ChunkLine[])[] = [];
    for (const chunk of CHUNKS) expected.push(await workChunk(chunk, services));
    await withCatalogueThreads(readSettings({}), watched, 2, async (workers) => {
      await workers.start(() => undefined, unended);
      // The other has to load first; without it this would not end.
      do {
        workedHere = 0;
        expect(await linesOfAll(workers)).toEqual(expected);
      } while (workedHere === CHUNKS.length);
    });
  });

  it('leave all to this one when they can’t load what it takes', async () => {
    const elsewhere = readSettings({ COVERHUES_HUES_MODEL: makeFolder() });
    await withCatalogueThreads(elsewhere, watched, 3, async (workers) => {
      workedHere = 0;
      await linesOfAll(workers);
      expect(await linesOfAll(workers)).toHaveLength(CHUNKS.length);
      expect(workedHere).toBe(2 * CHUNKS.length);
    });
  });

  it('begin nothing more when the run is ended', async () => {
    const ended = new AbortController();
    await withCatalogueThreads(readSettings({}), watched, 2, async (workers) => {
      const lines = CHUNKS.slice(0, 2).map((chunk) => workers.linesOf(chunk, ended.signal));
      ended.abort(new Error('ended'));
      expect(await Promise.allSettled(lines)).toMatchObject([
        { status: 'fulfilled' },
        { status: 'rejected', reason: { message: 'ended' } },
      ]);
    });
  });

  it('are as many as the settings say, and one at least', () => {
    expect(placesFor({ threads: 0 })).toBe(1);
    expect(placesFor({ threads: 1 })).toBe(1);
    expect(placesFor({ threads: 6 })).toBe(6);
    expect(placesFor({})).toBeGreaterThan(0);
    expect(placesFor({})).toBeLessThanOrEqual(4);
  });
});
