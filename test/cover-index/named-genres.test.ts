import { describe, expect, it } from 'vitest';
import {
  coversByGenre,
  coversOfGenres,
  describedByGenre,
  nearestOfGenres,
} from '../../src/cover-index/named-genres.ts';

/** Covers of two genres: as many of the first, then of both, then of the second, then of neither. */
function madeIndex(first: number, both: number, second: number, neither: number) {
  const kinds = [
    ...Array.from({ length: first }, () => [0]),
    ...Array.from({ length: both }, () => [0, 1]),
    ...Array.from({ length: second }, () => [1]),
    ...Array.from({ length: neither }, (): number[] => []),
  ];
  return {
    covers: kinds.length,
    genres: ['western', 'romance'],
    hasGenre: (cover: number, genre: number) => kinds[cover]!.includes(genre),
    kinds,
  };
}

/** Scores that fall from the last cover to the first, so that covers of no genre are nearest. */
const scoresOf = ({ covers }: { covers: number }) =>
  Float32Array.from({ length: covers }, (_, cover) => (3 * cover) / covers);

const coversIn = (index: ReturnType<typeof madeIndex>, ...genres: readonly number[]) =>
  coversOfGenres(genres.map(coversByGenre(index)));

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

describe('covers of genres that were named', () => {
  it('are listed by genre', () => {
    const ofGenre = coversByGenre(madeIndex(2, 1, 2, 5));
    expect([0, 1].map(ofGenre)).toEqual([
      [0, 1, 2],
      [2, 3, 4],
    ]);
    expect(ofGenre(0)).toBe(ofGenre(0));
  });

  it('answer alone where they are many, the nearest first', () => {
    const index = madeIndex(300, 0, 0, 700);
    const { covers, weights } = nearestOfGenres(scoresOf(index), coversIn(index, 0), true);
    expect([...covers]).toEqual(Array.from({ length: 300 }, (_, at) => 299 - at));
    expect(sumOf(weights)).toBeCloseTo(1);
    expect(weights[0]).toBeGreaterThan(weights[299]!);
  });

  it('come first where they are few, counting alike, and others make up the number', () => {
    const index = madeIndex(20, 0, 0, 700);
    const ofGenre = coversIn(index, 0);
    expect(ofGenre.areEnough).toBe(false);
    const { covers, weights } = nearestOfGenres(scoresOf(index), ofGenre, true);
    expect([...covers.subarray(0, 20)]).toEqual(Array.from({ length: 20 }, (_, at) => 19 - at));
    expect(covers[20]).toBe(719);
    expect(new Set(weights.subarray(0, 20)).size).toBe(1);
    expect(sumOf(weights.subarray(0, 20))).toBeCloseTo(0.5);
    expect(sumOf(weights)).toBeCloseTo(1);
  });

  it('must have all the genres where enough covers do, else those with more of them come first', () => {
    const many = madeIndex(200, 200, 200, 200);
    const all = nearestOfGenres(scoresOf(many), coversIn(many, 0, 1), true);
    for (const cover of all.covers) expect(many.kinds[cover]).toEqual([0, 1]);
    const few = madeIndex(200, 10, 200, 200);
    const some = nearestOfGenres(scoresOf(few), coversIn(few, 0, 1), true);
    for (const cover of some.covers.subarray(0, 10)) expect(few.kinds[cover]).toEqual([0, 1]);
    for (const cover of some.covers) expect(few.kinds[cover]!.length).toBeGreaterThan(0);
  });

  it('count nearly alike where there is no text that tells them apart', () => {
    const index = madeIndex(300, 0, 0, 700);
    const [told, untold] = [true, false].map((hasText) =>
      nearestOfGenres(scoresOf(index), coversIn(index, 0), hasText),
    );
    const spread = ({ weights }: typeof told & object) => weights[0]! / weights.at(-1)!;
    expect([...untold!.covers]).toEqual([...told!.covers]);
    expect(spread(untold!)).toBeLessThan(spread(told!));
    expect(sumOf(untold!.weights)).toBeCloseTo(1);
  });

  it('leave the others alone where there is none of a genre', () => {
    const index = madeIndex(0, 0, 0, 700);
    const { covers, weights } = nearestOfGenres(scoresOf(index), coversIn(index, 0), true);
    expect(covers[0]).toBe(699);
    expect(sumOf(weights)).toBeCloseTo(1);
  });
});

const everyCover = (count: number) => Array.from({ length: count }, (_, cover) => cover);

describe('describedByGenre', () => {
  const index = { isDescribed: (cover: number) => cover % 2 === 0 };

  it('gives a genre’s covers that have a description, where they are enough, and else all', () => {
    const many = describedByGenre(index, () => everyCover(400));
    expect(many(0)).toHaveLength(200);
    expect(describedByGenre(index, () => everyCover(40))(0)).toHaveLength(40);
  });

  it('makes each list once', () => {
    const many = describedByGenre(index, () => everyCover(400));
    expect(many(0)).toBe(many(0));
  });
});
