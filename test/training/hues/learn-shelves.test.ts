import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shelfCues } from '../../../src/training/hues/cue-weights.ts';
import { buildFeatureSpace, sparseDocuments } from '../../../src/training/hues/feature-space.ts';
import {
  learnShelves,
  shelfCalibration,
  shelfLogits,
  type ShelfPart,
} from '../../../src/training/hues/learn-shelves.ts';

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const WORDS = 'the ghost haunted laser fleet purl yarn'.split(' ');
const tokenize = (text: string) => text.split(' ').map((word) => 2 + WORDS.indexOf(word));
const SHELVES = [
  {
    id: 'haunted-house',
    name: 'haunted house',
    genre: 'horror',
    also: [],
    words: [],
    tags: ['ghosts'],
    cues: ['haunted'],
  },
  {
    id: 'space-opera',
    name: 'space opera',
    genre: 'science-fiction',
    also: [],
    words: [],
    tags: ['space opera'],
    cues: ['fleet'],
  },
  { id: 'knitting', name: 'knitting', genre: 'crafts', also: [], words: [], tags: [], cues: ['purl'] },
];
const stages = { run: async <T>(_: string, __: unknown, compute: () => T | Promise<T>) => compute() };

const book = (text: string, tag: string, genre: string) => ({
  text,
  tags: [tag],
  genres: [genre],
  labels: 'full' as const,
});
const BOOKS = Array.from({ length: 240 }, (_, at) =>
  at % 2 === 0
    ? book(at % 4 === 0 ? 'the ghost' : 'the haunted', 'Ghosts', 'horror')
    : book('the laser', 'space opera', 'science-fiction'),
);

describe('learnShelves', () => {
  let part: ShelfPart;
  const space = buildFeatureSpace(
    BOOKS.map(({ text }) => tokenize(text)),
    2 + WORDS.length,
    { slots: 64, bigrams: 4, minimumDocuments: 3 },
  );
  const logitsOf = (text: string) => [...shelfLogits(sparseDocuments([tokenize(text)], space), part).values];

  beforeAll(async () => {
    part = await learnShelves(
      {
        shelves: SHELVES,
        cues: shelfCues(SHELVES, tokenize),
        blurbs: BOOKS,
        tokens: BOOKS.map(({ text }) => tokenize(text)),
        space,
      },
      stages,
    );
  });

  it('learns from tags what no cue says', () => {
    const [haunted, space_] = logitsOf('ghost');
    expect(haunted).toBeGreaterThan(space_!);
    expect(logitsOf('laser')[1]).toBeGreaterThan(logitsOf('laser')[0]!);
  });

  it('knows a shelf without blurbs by its cues, and says which were learned', () => {
    expect(part.learned).toEqual([true, true, false]);
    const [haunted, space_, knitting] = logitsOf('purl');
    expect(knitting).toBeGreaterThan(Math.max(haunted!, space_!));
    expect(logitsOf('yarn')[2]).toBeLessThan(knitting!);
  });

  it('makes chances of logits that are high for the right shelf', () => {
    const logits = shelfLogits(
      sparseDocuments(
        BOOKS.map(({ text }) => tokenize(text)),
        space,
      ),
      part,
    );
    const { scale, offset } = shelfCalibration(logits, BOOKS, SHELVES, part.learned);
    const chance = (logit: number) => 1 / (1 + Math.exp(-(scale * logit + offset)));
    expect(chance(logitsOf('the ghost')[0]!)).toBeGreaterThan(0.5);
    expect(chance(logitsOf('the ghost')[1]!)).toBeLessThan(0.5);
  });
});
