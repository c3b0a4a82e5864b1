import { beforeAll, describe, expect, it } from 'vitest';
import { hueIndex } from '../../../src/palette/hues.ts';
import type { Genre } from '../../../src/training/corpus/genres.ts';
import type { PlacedCover } from '../../../src/training/hues/corpus.ts';
import {
  type MeasuredGenres,
  broadSources,
  measureGenres,
} from '../../../src/training/hues/measure-genres.ts';
import { type CoverFacts, madeCover } from './covers.ts';

const index = (name: string): number => hueIndex(name)!;
/** Sixteen genres, enough for a source to be broad. */
const GENRES: Genre[] = Array.from({ length: 16 }, (_, at) => ({
  id: `g${at}`,
  name: `Genre ${at}`,
  kind: 'fiction',
}));

/** Covers of a genre from one source, of which `facts` may tell each from the others by its place. */
function covers(
  count: number,
  source: string,
  genre: string,
  facts: (at: number) => CoverFacts,
): PlacedCover[] {
  return Array.from({ length: count }, (_, at) => madeCover({ source, genres: [genre], ...facts(at) }));
}

const DARK = 0.2;
const LIGHT = 0.9;
/** `tenths` of ten covers are dark. */
const dark = (tenths: number) => (at: number) => ({ lightness: at % 10 < tenths ? DARK : LIGHT });

/** Teal stands on `tenths` of ten covers. */
const teal = (tenths: number) => (at: number) => ({ hues: at % 10 < tenths ? { teal: 0.3 } : {} });

/** Teal stands on the first `hits` covers. */
const tealOnFirst = (hits: number) => (at: number) => ({ hues: at < hits ? { teal: 0.3 } : {} });

describe('measureGenres', () => {
  let measured: MeasuredGenres;
  beforeAll(() => {
    measured = measureGenres(
      [
        // Source A is dark as a whole, source B is light.
        ...GENRES.slice(2).flatMap(({ id }) => covers(20, 'A', id, dark(9))),
        ...GENRES.slice(2).flatMap(({ id }) => covers(20, 'B', id, dark(1))),
        // Nearly all covers of g0 come from the dark source; g1 is darker than others in both.
        ...covers(100, 'A', 'g0', dark(9)),
        ...covers(10, 'B', 'g0', dark(1)),
        ...covers(50, 'A', 'g1', dark(10)),
        ...covers(50, 'B', 'g1', dark(6)),
      ],
      GENRES,
    );
  });

  it('counts covers, of all and of each genre', () => {
    expect(measured.covers).toBe(14 * 40 + 210);
    expect([measured.genres['g0']!.covers, measured.genres['g2']!.covers]).toEqual([110, 40]);
    expect(measured.genres['g0']!.name).toBe('Genre 0');
  });

  it('does not take a genre for dark because its covers come from a source that is dark as a whole', () => {
    const { ground } = measured.genres['g0']!;
    expect(ground.dark).toBeLessThan(measured.usual.ground.dark * 1.05);
  });

  it('takes a genre for dark that is darker than others in each source', () => {
    expect(measured.genres['g1']!.ground.dark).toBeGreaterThan(measured.usual.ground.dark * 1.2);
  });

  it('gives shares of ground, chroma and contrast that sum to 1', () => {
    for (const makeUp of [measured.usual, ...Object.values(measured.genres)]) {
      for (const shares of [makeUp.ground, makeUp.chroma, makeUp.contrast]) {
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
      }
    }
    expect(measured.usual.chroma).toEqual({ muted: 0, moderate: 1, vivid: 0 });
  });
});

describe('lifts of hues', () => {
  /** Teal stands on a tenth of all other genres’ covers. */
  const others = ['A', 'B'].flatMap((source) =>
    GENRES.slice(1).flatMap(({ id }) => covers(20, source, id, teal(1))),
  );
  const of = (...own: PlacedCover[]) => {
    const { lifts, repeats, hues } = measureGenres([...others, ...own], GENRES).genres['g0']!;
    return { lift: lifts[index('teal')]!, repeats: repeats[index('teal')]!, share: hues[index('teal')]! };
  };

  it('are about 1 for a genre like all others', () => {
    const { lift, repeats } = of(...covers(50, 'A', 'g0', teal(1)), ...covers(50, 'B', 'g0', teal(1)));
    expect(Math.abs(lift - 1)).toBeLessThan(0.05);
    expect(repeats).toBe(false);
  });

  it('repeat where they are high in the genre’s largest source and in its others', () => {
    const { lift, repeats, share } = of(...covers(60, 'A', 'g0', teal(6)), ...covers(50, 'B', 'g0', teal(6)));
    expect(lift).toBeGreaterThan(2);
    expect(share).toBeGreaterThan(0.3);
    expect(repeats).toBe(true);
  });

  it.each([
    ['in the largest source alone', 60, 6, 50, 1],
    ['in the other source alone', 60, 1, 50, 6],
    ['in both, one with too few covers', 60, 6, 39, 6],
  ])('do not repeat where they are high %s', (_name, inA, tenthsInA, inB, tenthsInB) => {
    const { lift, repeats } = of(
      ...covers(inA, 'A', 'g0', teal(tenthsInA)),
      ...covers(inB, 'B', 'g0', teal(tenthsInB)),
    );
    expect(lift).toBeGreaterThan(1.2);
    expect(repeats).toBe(false);
  });

  /** The genre's teal stands on the first `hits` of forty covers in each source. */
  const inBoth = (hits: number) =>
    of(...covers(40, 'A', 'g0', tealOnFirst(hits)), ...covers(40, 'B', 'g0', tealOnFirst(hits)));

  it('do not repeat where they are high in both by no more than chance', () => {
    // A tenth is usual: 4 of 40, give or take 2, of which 7 is within and 9 beyond what chance brings.
    expect(inBoth(7)).toMatchObject({ repeats: false });
    expect(inBoth(7).lift).toBeGreaterThan(1.2);
    expect(inBoth(9)).toMatchObject({ repeats: true });
  });

  it('hold a source of one genre against all covers, which its own would explain away', () => {
    expect(of(...covers(60, 'only this genre', 'g0', teal(6))).lift).toBeGreaterThan(2);
  });

  it('are 1 for a genre without covers, and never 0', () => {
    expect(of()).toMatchObject({ lift: 1, repeats: false });
    expect(of(...covers(2000, 'A', 'g0', teal(0))).lift).toBeGreaterThan(0);
  });

  it('are drawn towards 1 for few covers', () => {
    const lifts = [1, 5, 20].map((count) => of(...covers(count, 'A', 'g0', teal(10))).lift);
    expect(lifts).toEqual(lifts.toSorted((a, b) => a - b));
    expect(new Set(lifts).size).toBe(3);
    expect(lifts[0]).toBeLessThan(1.5);
  });
});

describe('unmeasurable covers', () => {
  it('are not counted', () => {
    const counted = measureGenres([madeCover(), madeCover({ chroma: 0 })], GENRES);
    expect(counted.covers).toBe(1);
  });
});

describe('broadSources', () => {
  it('are those with many genres of many covers', () => {
    const all = [
      ...GENRES.flatMap(({ id }) => covers(15, 'broad', id, () => ({}))),
      ...GENRES.flatMap(({ id }) => covers(14, 'thin', id, () => ({}))),
      ...covers(500, 'narrow', 'g0', () => ({})),
    ];
    expect(broadSources(all)).toEqual(new Set(['broad']));
  });
});
