import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cueFinder, readCues } from '../../../src/hues/reasons/cues.ts';
import { packagePath } from '../../../src/package-root.ts';
import { makeFolder } from '../../folders.ts';

const SHELVES = [
  {
    genre: 'mystery',
    also: ['crime'],
    cues: ['detective', 'witness', 'small town', 'country house party', 'country house', 'the turned'],
  },
  {
    genre: 'romance',
    also: [],
    cues: ['kisses', 'small-town', 'ranch', 'sister', 'keep her safe', 'lesbian'],
  },
  {
    genre: 'western',
    also: ['romance'],
    cues: ['ranch', '1888', 'novella', 'best-loved', "rider's code", 'native people', 'native legends'],
  },
];
const find = cueFinder(SHELVES);
const cueAt = (text: string, at = 0) => find(text.split(' '), at);

describe('cueFinder', () => {
  it('finds a word in either number, with all genres on whose shelves it is a cue', () => {
    const ranch = { key: 'ranch', length: 1, genres: ['romance', 'western'], main: ['romance', 'western'] };
    expect(cueAt('ranch')).toEqual(ranch);
    expect(cueAt('ranches')).toEqual(ranch);
    expect(cueAt('a detectives tale', 1)).toEqual({
      key: 'detective',
      length: 1,
      genres: ['mystery', 'crime'],
      main: ['mystery'],
    });
    expect(cueAt('kiss')?.key).toBe('kiss');
  });

  it('takes a cue for one of every genre that it has a shelf of, or several shelves that belong to it', () => {
    const [mystery, thriller] = ['mystery', 'thriller'].map((genre) => ({
      genre,
      also: ['crime'],
      cues: ['clue'],
    }));
    expect(cueFinder([mystery!])(['clue'], 0)?.main).toEqual(['mystery']);
    expect(cueFinder([mystery!, thriller!])(['clue'], 0)?.main).toEqual(['mystery', 'thriller', 'crime']);
  });

  it('takes the longest phrase that begins at a word, however it is joined', () => {
    expect(cueAt('small town')).toMatchObject({ length: 2, genres: ['mystery', 'crime', 'romance'] });
    expect(cueAt('country house parties')).toMatchObject({ length: 3 });
    expect(cueAt('country house')).toMatchObject({ length: 2 });
    expect(cueAt("rider's code")).toMatchObject({ length: 2 });
    expect(cueAt('native legends')).toMatchObject({ length: 2 });
  });

  it.each([
    ['a word that is no cue', 'teapot'],
    ['a part of a phrase', 'country'],
    ['a phrase that breaks off', 'small'],
    ['a number', '1888'],
    ['a word of how books are made', 'novella'],
    ['praise', 'best loved'],
    ['a phrase that begins with a function word', 'the turned'],
    ['a phrase with somebody in it', 'keep her safe'],
    ['who somebody is', 'lesbian'],
    ['a people', 'native people'],
    ['small change', 'sister'],
    ['a possessive', "detective's"],
  ])('finds nothing in %s', (_name, text) => {
    expect(cueAt(text)).toBeUndefined();
  });
});

describe('the key of a cue', () => {
  it.each([
    ['witches', 'witch'],
    ['ponies', 'pony'],
    ['kisses', 'kiss'],
    ['dragons', 'dragon'],
    ['glass', 'glass'],
    ['virus', 'virus'],
    ['gas', 'gas'],
  ])('%s is %s', (word, one) => {
    expect(cueFinder([{ genre: 'mystery', also: [], cues: [word] }])([word], 0)?.key).toBe(one);
  });
});

describe('readCues', () => {
  it('reads what ships', async () => {
    const shipped = await readCues(packagePath('assets', 'shelves', 'shelves.jsonl'));
    expect(shipped(['serial', 'killer'], 0)).toMatchObject({ length: 2 });
    expect(shipped(['duke'], 0)?.genres).toContain('romance');
    expect(shipped(['because'], 0)).toBeUndefined();
  });

  it.each([
    ['no JSON', '{'],
    ['other JSON', '{"shelves":[{"cues":"many"}]}'],
  ])('refuses %s', async (_name, content) => {
    const path = join(makeFolder(), 'shelf-cues.json');
    writeFileSync(path, content);
    await expect(readCues(path)).rejects.toMatchObject({ code: 'MODEL_INVALID' });
    await expect(readCues(path)).rejects.toThrow('does not hold cues of shelves');
  });
});
