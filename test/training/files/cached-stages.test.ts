import { mkdirSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolderFor, cachedStages } from '../../../src/training/files/cached-stages.ts';
import { makeFolder } from '../../folders.ts';

/** A step that counts how often it ran. */
function counter<Result>(result: Result) {
  const step = { runs: 0, compute: () => (step.runs++, result) };
  return step;
}

/** A data directory with one file. */
function makeData(): string {
  const data = makeFolder();
  writeFileSync(join(data, 'blurbs.jsonl.gz'), 'one');
  utimesSync(join(data, 'blurbs.jsonl.gz'), 1, 1);
  return data;
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

  it('runs it anew when the code is another', async () => {
    const folder = makeFolder();
    const step = counter(7);
    for (const code of ['before', 'after', 'before'])
      await cachedStages(folder, async () => code).run('step', { seed: 1 }, step.compute);
    expect(step.runs).toBe(2);
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

  it('runs a step anew whose file is broken', async () => {
    const folder = makeFolder();
    const step = counter(Float32Array.of(1, 2.5));
    await cachedStages(folder).run('step', 1, step.compute);
    const path = join(folder, readdirSync(folder)[0]!);
    truncateSync(path, 20);
    expect(await cachedStages(folder).run('step', 1, step.compute)).toEqual(Float32Array.of(1, 2.5));
    expect(step.runs).toBe(2);
    await cachedStages(folder).run('step', 1, step.compute);
    expect(step.runs).toBe(2);
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

describe('cacheFolderFor', () => {
  it('is the same as long as the data are', async () => {
    const data = makeData();
    const folder = await cacheFolderFor('cache', data);
    expect(dirname(folder)).toBe('cache');
    expect(await cacheFolderFor('cache', data)).toBe(folder);
  });

  it.each<[string, (data: string) => void]>([
    ['a file is of another size', (data) => writeFileSync(join(data, 'blurbs.jsonl.gz'), 'other')],
    ['a file is written anew', (data) => utimesSync(join(data, 'blurbs.jsonl.gz'), 1, 2)],
    ['there is another file', (data) => writeFileSync(join(data, 'covers-00.tar'), '')],
    ['a file is gone', (data) => rmSync(join(data, 'blurbs.jsonl.gz'))],
  ])('is another when %s', async (_name, change) => {
    const data = makeData();
    const folder = await cacheFolderFor('cache', data);
    change(data);
    expect(await cacheFolderFor('cache', data)).not.toBe(folder);
  });
});
