import { describe, expect, it } from 'vitest';
import type { CatalogueOutput } from '../../src/catalogue/output.ts';
import { BATCH, predict, type PredictOptions } from '../../src/catalogue/predict.ts';
import type { CatalogueEntry } from '../../src/catalogue/records.ts';
import type { Book, HuesEngine } from '../../src/hues/reading.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const entry = (id: string, line: number): CatalogueEntry => ({
  line,
  book: { id, blurb: `Book ${id}`, genres: '', title: '' },
});

const many = (count: number): CatalogueEntry[] =>
  Array.from({ length: count }, (_, index) => entry(`b${index}`, index + 1));

async function* inTurn(entries: readonly CatalogueEntry[]): AsyncGenerator<CatalogueEntry> {
  yield* entries;
}

/** An output in memory that says how it was left. */
function collect(earlier: readonly string[] = []) {
  const seen = { ids: [] as string[], left: '' };
  const output: CatalogueOutput = {
    has: (id) => earlier.includes(String(id)),
    write: (lines) => {
      for (const line of lines.trim().split('\n')) seen.ids.push(String(JSON.parse(line).id));
      return Promise.resolve();
    },
    finish: () => Promise.resolve(void (seen.left = 'finished')),
    close: () => Promise.resolve(void (seen.left = 'closed')),
  };
  return { output, seen };
}

async function run(
  entries: readonly CatalogueEntry[],
  change: Partial<PredictOptions> & { earlier?: readonly string[] } = {},
) {
  const { earlier, ...options } = change;
  const { output, seen } = collect(earlier);
  const skipped: [number, string][] = [];
  const summary = await predict(inTurn(entries), {
    engine: inMemoryEngine(),
    output,
    onSkip: (line, problem) => skipped.push([line, problem]),
    onProgress: () => undefined,
    ...options,
  });
  return { summary, ...seen, skipped };
}

describe('predict', () => {
  it.each([0, 1, BATCH - 1, BATCH, BATCH + 1, 3 * BATCH])('writes %i books in their order', async (count) => {
    const { ids, left, summary } = await run(many(count));
    expect(ids).toEqual(many(count).map((_, index) => `b${index}`));
    expect(left).toBe('finished');
    expect(summary).toEqual({ predicted: count, kept: 0, skipped: 0, finished: true });
  });

  it('reads books in batches, never more than one ahead of what is written', async () => {
    const engine = inMemoryEngine();
    const sizes: number[] = [];
    let read = 0;
    let written = 0;
    const counting: HuesEngine = {
      ...engine,
      readAll: (books: readonly Book[]) => {
        sizes.push(books.length);
        read += books.length;
        expect(read - written).toBeLessThanOrEqual(2 * BATCH);
        return engine.readAll(books);
      },
    };
    await run(many(2 * BATCH + 5), { engine: counting, onProgress: (books) => (written = books) });
    expect(sizes).toEqual([BATCH, BATCH, 5]);
  });

  it('keeps what an earlier run wrote', async () => {
    const { ids, summary } = await run(many(4), { earlier: ['b0', 'b2'] });
    expect(ids).toEqual(['b1', 'b3']);
    expect(summary).toMatchObject({ predicted: 2, kept: 2 });
  });

  it('skips bad lines and ids that come again, and says which', async () => {
    const { ids, skipped, summary } = await run([
      entry('a', 1),
      { line: 2, problem: 'it is bad' },
      entry('a', 3),
      entry('b', 4),
    ]);
    expect(ids).toEqual(['a', 'b']);
    expect(skipped).toEqual([
      [2, 'it is bad'],
      [3, 'its id is that of line 1'],
    ]);
    expect(summary).toMatchObject({ predicted: 2, skipped: 2, finished: true });
  });

  it('finishes nothing when every line is bad', async () => {
    const { left, summary } = await run([{ line: 1, problem: 'it is bad' }]);
    expect(left).toBe('closed');
    expect(summary).toMatchObject({ predicted: 0, skipped: 1 });
  });

  it('stops at a signal with what it has, unfinished', async () => {
    const stop = new AbortController();
    const { left, summary, ids } = await run(many(5 * BATCH), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(left).toBe('closed');
    expect(summary.finished).toBe(false);
    expect(ids.length).toBe(summary.predicted);
    expect(summary.predicted).toBeLessThan(5 * BATCH);
  });

  it('passes a failure of the model on, and finishes nothing', async () => {
    const engine = inMemoryEngine({ readAll: () => Promise.reject(new Error('out of memory')) });
    await expect(run(many(3 * BATCH), { engine })).rejects.toThrow('out of memory');
  });
});
