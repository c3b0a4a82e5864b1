import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileStages, type StageInput } from '../../../src/training/files/file-stages.ts';
import { makeFolder } from '../../folders.ts';

const STEPS = ['select', 'pictures', 'encode', 'split'] as const;

/** A step that writes how often it ran, and remembers whether it was told to begin afresh. */
function step(directory: string, name: (typeof STEPS)[number], input: StageInput = 1) {
  const runs: boolean[] = [];
  const path = join(directory, `${name}.csv`);
  const run = (fresh: boolean) => {
    runs.push(fresh);
    writeFileSync(path, String(runs.length));
    return Promise.resolve({ runs: runs.length });
  };
  const stage = { name, inputs: [input], outputs: [`${name}.csv`], run };
  return { stage, runs, path };
}

describe('fileStages', () => {
  it('runs a step once, and then knows what came of it', async () => {
    const directory = makeFolder();
    const { stage, runs } = step(directory, 'select');
    expect(await fileStages(directory)(stage)).toEqual({ result: { runs: 1 }, kept: false });
    expect(await fileStages(directory)(stage)).toEqual({ result: { runs: 1 }, kept: true });
    expect(runs).toEqual([false]);
  });

  it('runs it again when its inputs are others, even if they were the same before that', async () => {
    const directory = makeFolder();
    const { stage, runs } = step(directory, 'select', 'a');
    await fileStages(directory)(stage);
    await fileStages(directory)({ ...stage, inputs: ['b'] });
    await fileStages(directory)(stage);
    expect(runs).toHaveLength(3);
  });

  it('runs it again when a file of it is gone, or it is not whole', async () => {
    const directory = makeFolder();
    const { stage, runs, path } = step(directory, 'select');
    await fileStages(directory)(stage);
    rmSync(path);
    await fileStages(directory)(stage);
    await fileStages(directory)({ ...stage, isWhole: () => Promise.resolve(false) });
    expect(runs).toHaveLength(3);
    await fileStages(directory)({ ...stage, isWhole: () => Promise.resolve(true) });
    expect(runs).toHaveLength(3);
  });

  it('keeps a file that somebody edited', async () => {
    const directory = makeFolder();
    const { stage, path } = step(directory, 'select');
    await fileStages(directory)(stage);
    writeFileSync(path, 'edited');
    await fileStages(directory)(stage);
    expect(readFileSync(path, 'utf8')).toBe('edited');
  });

  it('runs a step and those behind it afresh when asked to', async () => {
    const directory = makeFolder();
    const steps = (['select', 'pictures', 'encode', 'split'] as const).map((name) => step(directory, name));
    for (const { stage } of steps) await fileStages(directory)(stage);
    for (const { stage } of steps) await fileStages(directory, 'encode', STEPS)(stage);
    expect(steps.map(({ runs }) => runs)).toEqual([[false], [false], [false, true], [false, true]]);
  });

  it('takes a step that failed or was cut off for not run, whatever it had done before', async () => {
    const directory = makeFolder();
    const { stage, runs } = step(directory, 'select', 'a');
    await fileStages(directory)(stage);
    const failing = {
      ...stage,
      inputs: ['b'],
      run: () => Promise.reject(new Error('cut off')),
    };
    await expect(fileStages(directory)(failing)).rejects.toThrow('cut off');
    await fileStages(directory)(stage);
    expect(runs).toHaveLength(2);
  });

  it('knows what an earlier version left, so that what was edited since then is kept', async () => {
    const directory = makeFolder();
    const { stage, runs, path } = step(directory, 'select', 'a');
    const key = createHash('sha256').update('["a"]').digest('hex');
    mkdirSync(join(directory, 'stages'));
    writeFileSync(join(directory, 'stages', 'select.json'), JSON.stringify({ key, result: { runs: 7 } }));
    writeFileSync(path, 'edited');
    expect(await fileStages(directory)(stage)).toEqual({ result: { runs: 7 }, kept: true });
    expect(runs).toEqual([]);
  });

  it('runs again what has a broken record', async () => {
    const directory = makeFolder();
    const { stage, runs } = step(directory, 'select');
    await fileStages(directory)(stage);
    const record = join(directory, 'stages', 'select.json');
    expect(existsSync(record)).toBe(true);
    writeFileSync(record, '{"key":');
    await fileStages(directory)(stage);
    expect(runs).toHaveLength(2);
  });
});
