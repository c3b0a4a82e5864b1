import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Book, HueReading } from '../../../src/hues/reading.ts';
import { cachedStages } from '../../../src/training/files/cached-stages.ts';
import { compareNamed } from '../../../src/training/hues/evaluate-comparables.ts';
import { makeFolder } from '../../folders.ts';
import { COVER_ADVICE } from '../../services/cover-advice.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';
import { madeCover } from './covers.ts';

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** Unseen pairs: teal by an author of whom the index has other books, then gold by one of whom it has none. */
const COVERS = Array.from({ length: 24 }, (_, at) =>
  madeCover({
    split: 'test',
    title: at === 0 ? 'Sharp Objects: A Novel' : `Unseen ${at}`,
    author: at < 12 ? 'Gillian Flynn' : 'Nobody Atall',
    description: 'A text.',
    group: `t:${at}`,
    hues: at < 12 ? { teal: 0.5 } : { gold: 0.5 },
  }),
);
const TRIAL = {
  corpus: { splitSeed: 1, genres: [], tags: {}, blurbs: [], covers: COVERS },
  stages: cachedStages(makeFolder()),
  tokenize: () => [],
  vocabulary: 0,
};

/** An engine that takes every book for a golden one, but for those named beside Gillian Flynn. */
function engineOf(asked: Book[], knowsCovers = true) {
  const plain = inMemoryEngine({ knowsCovers });
  return inMemoryEngine({
    readAll: async (books) => {
      asked.push(...books);
      const readings = await plain.readAll(books);
      const answered = (reading: HueReading, at: number): HueReading => {
        const isTeal = books[at]!.comparables?.includes('Gillian Flynn') ?? false;
        const scoreOf = (name: string) =>
          name === 'teal' ? (isTeal ? 0.9 : 0.1) : name === 'gold' ? 0.5 : 0;
        const hues = reading.hues.map((hue) => Object.assign(hue, { score: scoreOf(hue.name) }));
        return { ...reading, hues };
      };
      return readings.map(answered);
    },
  });
}

it('names other books of the author, or else those that the answer compares with', async () => {
  const asked: Book[] = [];
  const figures = await compareNamed(TRIAL, { engine: engineOf(asked) }, 'models/hues');
  const named = asked.flatMap(({ comparables }) => (comparables === undefined ? [] : [comparables]));
  expect(named).toHaveLength(24);
  for (const names of named.slice(0, 12)) {
    expect(names.split('\n').every((name) => name.endsWith(' by Gillian Flynn'))).toBe(true);
  }
  expect(named[0]).not.toContain('Sharp Objects');
  const shown = COVER_ADVICE.comparables.slice(0, 3).map(({ title, author }) => `${title} by ${author}`);
  expect(named[12]!.split('\n')).toEqual(shown);
  expect(figures!.all).toEqual({ pairs: 24, constant: 0.5, alone: 0.5, named: 0.75 });
  expect([figures!.ofAuthor.pairs, figures!.ofReaders.pairs]).toEqual([12, 12]);
});

it('says nothing of a model that knows no covers', async () => {
  expect(await compareNamed(TRIAL, { engine: engineOf([], false) }, 'models/hues')).toBeUndefined();
});
