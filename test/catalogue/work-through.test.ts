import { describe, expect, it } from 'vitest';
import type { Earlier } from '../../src/catalogue/earlier-lines.ts';
import type { CatalogueOutput } from '../../src/catalogue/output.ts';
import type { CatalogueEntry, CatalogueItem } from '../../src/catalogue/records.ts';
import { workThrough, type WorkOptions } from '../../src/catalogue/work-through.ts';

const BATCH = 8;

type Entry = CatalogueEntry<CatalogueItem>;

const entry = (id: string, line: number): Entry => ({ line, item: { id } });

const many = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => entry(`b${index}`, index + 1));

const NOTHING = { done: 0, kept: 0, keptFailures: 0, retried: 0, skipped: 0 };

async function* inTurn(entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries;
}

/** An output in memory that says how it was left. */
function collect(earlier: Readonly<Record<string, Earlier>> = {}) {
  const seen = { ids: [] as string[], left: '' };
  const output: CatalogueOutput = {
    earlier: (id) => earlier[String(id)],
    write: (lines) => {
      for (const line of lines.trim().split('\n')) seen.ids.push(String(JSON.parse(line).id));
      return Promise.resolve();
    },
    finish() {
      seen.left = 'finished';
      return Promise.resolve(true);
    },
    close: () => Promise.resolve(void (seen.left = 'closed')),
  };
  return { output, seen };
}

const toLines = (items: readonly CatalogueItem[]): Promise<string[]> =>
  Promise.resolve(items.map(({ id }) => `${JSON.stringify({ id, hues: [] })}\n`));

const fail = (items: readonly CatalogueItem[]) =>
  Promise.resolve(items.map(({ id }) => ({ line: `${JSON.stringify({ id })}\n`, sentence: `${id} is bad` })));

async function run(
  entries: readonly Entry[],
  change: Partial<WorkOptions<CatalogueItem>> & { earlier?: Readonly<Record<string, Earlier>> } = {},
) {
  const { earlier, ...options } = change;
  const { output, seen } = collect(earlier);
  const skipped: [number, string][] = [];
  const summary = await workThrough(inTurn(entries), {
    batch: BATCH,
    work: toLines,
    output,
    onSkip: (line, problem) => skipped.push([line, problem]),
    onProgress: () => undefined,
    ...options,
  });
  return { summary, ...seen, skipped };
}

describe('workThrough', () => {
  it.each([0, 1, BATCH - 1, BATCH, BATCH + 1, 3 * BATCH])('writes %i items in their order', async (count) => {
    const { ids, left, summary } = await run(many(count));
    expect(ids).toEqual(many(count).map((_, index) => `b${index}`));
    expect(left).toBe('finished');
    expect(summary).toEqual({ ...NOTHING, done: count, finished: true, written: true });
  });

  it('works in batches, never more than one ahead of what is written', async () => {
    const sizes: number[] = [];
    let begun = 0;
    let written = 0;
    const work = (items: readonly CatalogueItem[]): Promise<string[]> => {
      sizes.push(items.length);
      begun += items.length;
      expect(begun - written).toBeLessThanOrEqual(2 * BATCH);
      return toLines(items);
    };
    await run(many(2 * BATCH + 5), { work, onProgress: (items) => (written = items) });
    expect(sizes).toEqual([BATCH, BATCH, 5]);
  });

  it.each([
    [{ batches: 3, bytes: Infinity }, 3 * BATCH],
    [{ batches: 9, bytes: 4 * BATCH }, 5 * BATCH],
    [{ batches: 9, bytes: 4 * BATCH - 1 }, 4 * BATCH],
    [{ batches: 9, bytes: 1 }, 2 * BATCH],
  ])('is ahead of what is written by %j and no more, in whichever order it is made', async (ahead, most) => {
    let [begun, written, furthest] = [0, 0, 0];
    const work = async (items: readonly CatalogueItem[]): Promise<string[]> => {
      begun += items.length;
      furthest = Math.max(furthest, begun - written);
      // Every second batch takes longer than the next.
      await new Promise((resolve) => setTimeout(resolve, (begun / BATCH) % 2 === 0 ? 1 : 10));
      return toLines(items);
    };
    const { ids } = await run(many(20 * BATCH), {
      work,
      ahead: { ...ahead, bytesOf: () => 1 },
      onProgress: (items) => (written = items),
    });
    expect(ids).toEqual(many(20 * BATCH).map((_, index) => `b${index}`));
    expect(furthest).toBe(most);
  });

  it('writes what is made before it is stopped, and leaves what is given up to another run', async () => {
    const stop = new AbortController();
    const work = async (items: readonly CatalogueItem[]): Promise<string[]> => {
      if (items[0]?.id === 'b0') return toLines(items);
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw stop.signal.reason as Error;
    };
    const { left, summary, ids } = await run(many(5 * BATCH), {
      work,
      ahead: { batches: 4, bytes: Infinity, bytesOf: () => 1 },
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect([left, ids.length, summary.done, summary.finished]).toEqual(['closed', BATCH, BATCH, false]);
  });

  it('tells of what failed as its line is written', async () => {
    const told: string[] = [];
    const { ids } = await run(many(2), { work: fail, onFailure: (sentence) => told.push(sentence) });
    expect([ids, told]).toEqual([
      ['b0', 'b1'],
      ['b0 is bad', 'b1 is bad'],
    ]);
  });

  it('keeps what an earlier run wrote', async () => {
    const { ids, summary } = await run(many(4), {
      earlier: { b0: 'done', b2: 'failed', b3: 'to-retry' },
    });
    expect(ids).toEqual(['b1', 'b3']);
    expect(summary).toMatchObject({ done: 2, kept: 2, keptFailures: 1, retried: 1 });
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
    expect(summary).toMatchObject({ done: 2, skipped: 2, finished: true });
  });

  it('finishes nothing when every line is bad', async () => {
    const { left, summary } = await run([{ line: 1, problem: 'it is bad' }]);
    expect(left).toBe('closed');
    expect(summary).toMatchObject({ done: 0, skipped: 1 });
  });

  it('stops at a signal with what it has, unfinished', async () => {
    const stop = new AbortController();
    const { left, summary, ids } = await run(many(5 * BATCH), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(left).toBe('closed');
    expect(summary.finished).toBe(false);
    expect(ids.length).toBe(summary.done);
    expect(summary.done).toBeLessThan(5 * BATCH);
  });

  it('passes a failure of the work on, and finishes nothing', async () => {
    const failure = Promise.reject(new Error('out of memory'));
    await expect(run(many(3 * BATCH), { work: () => failure })).rejects.toThrow('out of memory');
  });
});
