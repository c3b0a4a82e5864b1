import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareOnFreshBlurbs } from '../../../src/training/hues/evaluate-fresh-genres.ts';
import type { ShelfBlurb } from '../../../src/training/hues/evaluate-shelves.ts';
import type { PlacedBlurb } from '../../../src/training/hues/corpus.ts';
import { inMemoryEngine } from '../../services/in-memory-engine.ts';

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const GENRES = ['fiction', 'crime', 'food', 'crafts'];
const blurb = (description: string, primary: string, ...also: string[]): ShelfBlurb => ({
  title: 'Salt',
  description,
  shelf: primary,
  genres: [primary, ...also],
  primary,
  ground: 'mid',
  families: ['red'],
  avoid: [],
});
const BLURBS = [
  blurb('murder', 'crime', 'fiction'),
  blurb('soup', 'food'),
  blurb('murder soup', 'crime', 'food'),
];

/** A reading of genres with these scores, said to be present from a half on. */
async function read(scores: Readonly<Record<string, number>>) {
  const genres = Object.entries(scores)
    .map(([id, score]) => ({ id, name: id, score, present: score >= 0.5 }))
    .toSorted((a, b) => b.score - a.score);
  return { ...(await inMemoryEngine().read({ blurb: 'A detective vanishes.' })), genres };
}

/** A trial of a small corpus in which one word stands for each genre. */
function trial() {
  const words: Record<string, number> = { salt: 2, murder: 3, soup: 4, wool: 5 };
  const genreOf: Record<string, string> = { murder: 'crime', soup: 'food', wool: 'crafts' };
  const blurbs = Object.keys(genreOf).flatMap((word) =>
    Array.from({ length: 12 }, (_, at) => ({
      title: 'Salt',
      description: word,
      genres: [genreOf[word]!],
      labels: 'full',
      split: at < 9 ? 'train' : 'validation',
    })),
  ) as unknown as PlacedBlurb[];
  return {
    corpus: {
      splitSeed: 1,
      genres: GENRES.map((id) => ({ id, name: id, kind: id === 'fiction' ? 'form' : 'either' }) as const),
      tags: {},
      blurbs,
      covers: [],
    },
    tokenize: (text: string) => (text.toLowerCase().match(/[a-z]+/gu) ?? []).map((word) => words[word] ?? 1),
    vocabulary: 6,
    stages: { run: async <T>(_: string, __: unknown, compute: () => T | Promise<T>) => compute() },
  };
}

describe('compareOnFreshBlurbs', () => {
  it('counts likeliest genres, own ones among three and those said, without fiction and nonfiction', async () => {
    const readings = await Promise.all([
      read({ fiction: 0.9, crime: 0.8, food: 0.6 }),
      read({ crafts: 0.4, crime: 0.3, food: 0.2 }),
      read({ crafts: 0.7, crime: 0.1, food: 0.6 }),
    ]);
    const { model, baseline, constant } = await compareOnFreshBlurbs(BLURBS, readings, trial());
    expect(model.best).toBeCloseTo(1 / 3, 9);
    expect(model.amongThree).toBe(1);
    expect(model.present).toBeCloseTo(1 / 3, 9);
    expect(model.precision).toBeCloseTo(2 / 4, 9);
    expect(constant.best).toBeCloseTo(2 / 3, 9);
    expect(baseline.best).toBe(1);
    expect(baseline.amongThree).toBe(1);
  });
});
