import { describe, expect, it } from 'vitest';
import { cueWeights, genreCues, shelfCues } from '../../../src/training/hues/cue-weights.ts';
import { rowOf } from '../../../src/training/table.ts';
import { buildFeatureSpace } from '../../../src/training/hues/feature-space.ts';

const WORDS = ['[PAD]', '[UNK]', 'duke', 'ballroom', 'serial', 'killer', 'knife', 'knitting'];
const tokenize = (text: string) => text.split(' ').map((word) => Math.max(1, WORDS.indexOf(word)));
const GENRES = ['romance', 'horror', 'crafts'];
const SHELVES = [
  {
    id: 'regency',
    name: 'regency',
    genre: 'romance',
    also: [],
    words: [],
    tags: [],
    cues: ['duke', 'ballroom'],
  },
  {
    id: 'slasher',
    name: 'slasher',
    genre: 'horror',
    also: ['romance'],
    words: [],
    tags: [],
    cues: ['serial killer', 'knife'],
  },
  {
    id: 'whittling',
    name: 'whittling',
    genre: 'crafts',
    also: ['no-such-genre'],
    words: [],
    tags: [],
    cues: ['knife'],
  },
];

/** Weights of a feature, rounded. */
function weightsOf(cues: Parameters<typeof cueWeights>[0], feature: number, labels: number): number[] {
  const space = buildFeatureSpace(
    [],
    WORDS.length,
    { slots: 64, bigrams: 4, minimumDocuments: 3 },
    cues.map(({ tokens }) => tokens),
  );
  const weights = cueWeights(cues, space, labels, 8);
  return Array.from(rowOf(weights, feature), (value) => Math.round(value * 100) / 100);
}

describe('cueWeights', () => {
  const cues = genreCues(SHELVES, GENRES, tokenize);
  const word = (name: string) => weightsOf(cues, WORDS.indexOf(name), GENRES.length);

  it('lets a shelf’s cue speak for the genre above it', () => {
    expect(word('duke')).toEqual([8, 0, 0]);
  });

  it('lets it speak less for the genres that the shelf also belongs to', () => {
    expect(weightsOf(cues, WORDS.length, GENRES.length)).toEqual([2.4, 8, 0]);
  });

  it('weighs a cue of two genres less for each', () => {
    const [romance, horror, crafts] = word('knife');
    expect(horror).toBeLessThan(8);
    expect(crafts).toBe(horror);
    expect(romance).toBeLessThan(2.4);
  });

  it('keeps weights finite for a shelf of which only a further genre is known', () => {
    const known = genreCues(SHELVES, ['romance'], tokenize);
    expect(weightsOf(known, WORDS.length, 1)).toEqual([2.4]);
  });

  it('puts a phrase on its pair of words and leaves the words alone', () => {
    expect(word('serial')).toEqual([0, 0, 0]);
    expect(word('knitting')).toEqual([0, 0, 0]);
  });

  it('knows shelves by their numbers', () => {
    const labels = SHELVES.length;
    expect(weightsOf(shelfCues(SHELVES, tokenize), WORDS.indexOf('duke'), labels)).toEqual([8, 0, 0]);
    const [, slasher, whittling] = weightsOf(shelfCues(SHELVES, tokenize), WORDS.indexOf('knife'), labels);
    expect([slasher, whittling]).toEqual([slasher, slasher]);
  });
});
