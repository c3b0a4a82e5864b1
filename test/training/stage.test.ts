import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedStages } from '../../src/training/stage.ts';
import { makeFolder } from '../folders.ts';

/** A step that counts how often it ran. */
function counter<Result>(result: Result) {
  const step = { runs: 0, compute: () => (step.runs++, result) };
  return step;
}

describe('cachedStages', () => {
  it('runs a step once and then reads what it gave, in another run too', async () => {
    const folder = makeFolder();
    const step = counter({ weights: Float32Array.of(1, 2.5), names: ['a'] });
    const first = await cachedStages(folder).run('step', { seed: 1 }, step.compute);
    const second = await cachedStages(folder).run('step', { seed: 1 }, step.compute);
    expect(step.runs).toBe(1);
    expect(second).toEqual(first);
    expect(second).toEqual({ weights: Float32Array.of(1, 2.5), names: ['a'] });
  });

  it('runs it anew when its inputs or its name are others', async () => {
    const stages = cachedStages(makeFolder());
    const step = counter(7);
    await stages.run('step', { seed: 1 }, step.compute);
    await stages.run('step', { seed: 2 }, step.compute);
    await stages.run('other', { seed: 1 }, step.compute);
    expect(step.runs).toBe(3);
    await stages.run('step', { seed: 2 }, step.compute);
    expect(step.runs).toBe(3);
  });

  it('makes the folder', async () => {
    const folder = join(makeFolder(), 'deep', 'cache');
    await cachedStages(folder).run('step', 1, () => 7);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^step-[\da-f]{12}\.bin$/)]);
  });

  it('waits for a step that takes time, and keeps nothing of one that fails', async () => {
    const folder = makeFolder();
    const stages = cachedStages(folder);
    await expect(stages.run('step', 1, () => Promise.reject(new Error('cut off')))).rejects.toThrow(
      'cut off',
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(await stages.run('step', 1, () => Promise.resolve(7))).toBe(7);
  });

  it('never reads a file that was half written', async () => {
    const folder = makeFolder();
    await cachedStages(folder).run('step', 1, () => 'whole');
    const [file] = readdirSync(folder);
    const cutOff = join(makeFolder(), 'cache');
    mkdirSync(cutOff);
    writeFileSync(join(cutOff, `${file!}.part`), 'ha');
    const step = counter('anew');
    expect(await cachedStages(cutOff).run('step', 1, step.compute)).toBe('anew');
    expect(step.runs).toBe(1);
    expect(readdirSync(cutOff)).toEqual([file]);
  });
});
