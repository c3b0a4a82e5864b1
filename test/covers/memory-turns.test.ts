import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryTurns } from '../../src/covers/memory-turns.ts';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('work that waits for memory', () => {
  it('runs side by side as far as there is enough, and all of it in the end', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sizes, async (needs) => {
        const turns = memoryTurns(100);
        const held = { now: 0, most: 0 };
        const done = await Promise.all(
          needs.map((bytes, at) =>
            turns.run(bytes, async () => {
              held.now += Math.min(bytes, 100);
              held.most = Math.max(held.most, held.now);
              await pause();
              held.now -= Math.min(bytes, 100);
              return at;
            }),
          ),
        );
        expect(done).toEqual(needs.map((_, at) => at));
        expect(held.most).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps to the order of asking, so that nothing large waits for ever', async () => {
    const turns = memoryTurns(100);
    const started: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      started.push(name);
      await pause();
    };
    await Promise.all([
      turns.run(60, work('first')),
      turns.run(90, work('large')),
      turns.run(10, work('small')),
    ]);
    expect(started).toEqual(['first', 'large', 'small']);
  });

  it('gives the memory back when it fails', async () => {
    const turns = memoryTurns(100);
    await expect(turns.run(100, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns.run(100, () => Promise.resolve('yes'))).toBe('yes');
  });
});
