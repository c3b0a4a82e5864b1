import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeModelFolder } from '../../../src/training/files/write-model-folder.ts';
import { writeWhole } from '../../../src/training/files/write-whole.ts';
import { makeFolder } from '../../folders.ts';

/** Writes a model whose files all say the same. */
const model = (said: string) => async (draft: string) => {
  await writeWhole(join(draft, 'config.json'), said);
  await writeWhole(join(draft, 'onnx', 'model.onnx'), said);
};

const saidIn = (folder: string) =>
  ['config.json', join('onnx', 'model.onnx')].map((file) => readFileSync(join(folder, file), 'utf8'));

describe('writeModelFolder', () => {
  it('makes a folder that was not there', async () => {
    const folder = join(makeFolder(), 'models', 'new');
    await writeModelFolder(folder, model('new'));
    expect(readdirSync(folder).toSorted()).toEqual(['config.json', 'onnx']);
  });

  it('puts a model in the place of another, and leaves what is no part of it', async () => {
    const folder = makeFolder();
    await writeModelFolder(folder, model('old'));
    writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), 'old');
    writeFileSync(join(folder, 'judgement.json'), 'kept');
    await writeModelFolder(folder, model('new'));
    expect(saidIn(folder)).toEqual(['new', 'new']);
    expect(readdirSync(join(folder, 'onnx'))).toEqual(['model.onnx']);
    expect(readFileSync(join(folder, 'judgement.json'), 'utf8')).toBe('kept');
  });

  it('removes what belonged to the other model alone', async () => {
    const folder = makeFolder();
    await writeModelFolder(folder, async (draft) => {
      await model('old')(draft);
      await writeWhole(join(draft, 'index', 'index.json'), 'old');
    });
    await writeModelFolder(folder, model('new'), ['index']);
    expect(existsSync(join(folder, 'index'))).toBe(false);
  });

  it('leaves a model as it was where the next one can’t be finished', async () => {
    const folder = makeFolder();
    await writeModelFolder(folder, model('old'));
    const cutOff = writeModelFolder(folder, async (draft) => {
      await model('new')(draft);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(saidIn(folder)).toEqual(['old', 'old']);
    expect(readdirSync(folder).toSorted()).toEqual(['config.json', 'onnx']);
  });

  it('has no config.json while it is put in place', async () => {
    const folder = makeFolder();
    await writeModelFolder(folder, model('old'));
    // No entry can have such a name, and so the change stops half-way.
    await expect(writeModelFolder(folder, model('new'), ['\0'])).rejects.toThrow(/null bytes/u);
    expect(readdirSync(folder)).toEqual(['onnx']);
  });

  it('says in a sentence that a folder can’t be written to', async () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    await expect(writeModelFolder(join(file, 'model'), model('new'))).rejects.toThrow(
      /model can't be written to: .+ What is done is kept; the same command goes on\.$/u,
    );
  });
});
