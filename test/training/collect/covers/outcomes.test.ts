import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type CoverOutcome,
  coverOutcomes,
  takeOverOutcomes,
} from '../../../../src/training/collect/covers/outcomes.ts';
import { makeFolder } from '../../../folders.ts';

const image = 'https://covers.example/1.jpg';
const failure: CoverOutcome = { image, reason: 'WEB_BUSY', message: 'The server has no time.' };
const good = (name: string): CoverOutcome => ({ image, cover: `covers/${name}.png` });

/** A folder with these pictures. */
function makeCollection(...pictures: string[]): string {
  const directory = makeFolder();
  mkdirSync(join(directory, 'covers'));
  for (const name of pictures) writeFileSync(join(directory, 'covers', `${name}.png`), '');
  return directory;
}

async function note(directory: string, writer: string, ...outcomes: CoverOutcome[]): Promise<void> {
  const notes = await coverOutcomes(directory, 'key').open(3, writer);
  for (const outcome of outcomes) await notes.add(outcome);
  await notes.close();
}

const read = (directory: string) => coverOutcomes(directory, 'key').read(3);
const chunks = async function* () {
  yield { number: 3, covers: [{ image }] };
};

describe('the outcomes of a chunk', () => {
  it('are none before anything was noted', async () => {
    expect(await read(makeFolder())).toEqual(new Map());
  });

  it('are those of every process, the good ones first', async () => {
    const directory = makeCollection('b');
    await note(directory, 'one', failure);
    expect((await read(directory)).get(image)).toEqual(failure);
    await note(directory, 'two', good('b'));
    await note(directory, 'three', failure);
    expect((await read(directory)).get(image)).toEqual(good('b'));
  });

  it('leave out what was half written, and what no longer is there', async () => {
    const directory = makeCollection();
    await note(directory, 'one', good('a'));
    appendFileSync(
      join(directory, 'stages', 'covers', 'key', '000003', 'one.jsonl'),
      '{"image":"https://cov',
    );
    expect(await read(directory)).toEqual(new Map());
    expect((await coverOutcomes(directory, 'key').noted(3)).get(image)).toEqual(good('a'));
  });

  it('name the picture that is there, when a lost one came again as another', async () => {
    const directory = makeCollection('z');
    await note(directory, 'one', good('a'), good('z'));
    expect((await read(directory)).get(image)).toEqual(good('z'));
  });

  it('forget failures alone', async () => {
    const directory = makeCollection('a');
    await note(directory, 'one', good('a'));
    await note(directory, 'two', { ...failure, image: 'https://covers.example/2.jpg' });
    await coverOutcomes(directory, 'key').forgetFailures();
    expect([...(await read(directory)).keys()]).toEqual([image]);
    expect(readdirSync(join(directory, 'stages', 'covers', 'key', '000003'))).toHaveLength(1);
  });

  it('are taken over by other books once, failures left out', async () => {
    const directory = makeCollection('a');
    await note(directory, 'one', good('a'));
    await takeOverOutcomes(directory, 'other', chunks());
    expect((await coverOutcomes(directory, 'other').read(3)).get(image)).toEqual(good('a'));
    await note(directory, 'two', failure);
    await takeOverOutcomes(directory, 'third', chunks());
    expect((await coverOutcomes(directory, 'third').read(3)).get(image)).toEqual(good('a'));
    expect(readdirSync(join(directory, 'stages'))).toEqual(['covers']);
  });
});
