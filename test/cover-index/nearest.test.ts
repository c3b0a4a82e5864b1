import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED, nearestCovers, REACH, TEMPERATURE, everyCover } from '../../src/cover-index/nearest.ts';

/** The same by a plain sort: the best so many, none too far below the best. */
function sorted(scores: Float32Array): number[] {
  const best = Math.max(...scores);
  return Array.from(scores, (_, cover) => cover)
    .toSorted((a, b) => scores[b]! - scores[a]! || a - b)
    .filter((cover) => best - scores[cover]! < REACH)
    .slice(0, COUNTED);
}

/** Scores as they come out of the graph: sums of many small parts, of no round steps. */
const anyScores = fc
  .record({
    covers: fc.integer({ min: 1, max: 3_000 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    spread: fc.double({ min: 0, max: 5, noNaN: true }),
    middle: fc.constantFrom(0, -20, 20, 1e-40),
  })
  .map(({ covers, seed, spread, middle }) =>
    Float32Array.from(
      { length: covers },
      (_, at) => middle + spread * Math.sin(seed + at * 12.9898) * Math.cos(at * 78.233),
    ),
  );

describe('nearestCovers', () => {
  it('are those that a plain sort puts first, in its order', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        expect([...nearestCovers(scores).covers]).toEqual(sorted(scores));
      }),
    );
  });

  it.each([-9, 9])('are those, too, where every eighth cover stands %i apart from the others', (apart) => {
    const scores = Float32Array.from({ length: 4_000 }, (_, at) => Math.sin(at) + (at % 8 === 0 ? apart : 0));
    expect([...nearestCovers(scores).covers]).toEqual(sorted(scores));
  });

  it('weigh 1 together, each by how far its score is below the best', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const { covers, weights } = nearestCovers(scores);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        const [first] = covers;
        covers.forEach((cover, at) => {
          const lead = scores[first!]! - scores[cover]!;
          expect(Math.log(weights[0]! / weights[at]!)).toBeCloseTo(lead / TEMPERATURE, 6);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('keep the order of the index among equals, and count no more than may count', () => {
    const { covers, weights } = nearestCovers(new Float32Array(2 * COUNTED).fill(2));
    expect([...covers]).toEqual(Array.from({ length: COUNTED }, (_, at) => at));
    expect(new Set(weights)).toEqual(new Set([1 / COUNTED]));
  });

  it('are all where there are fewer than would count', () => {
    const { covers, weights } = nearestCovers(Float32Array.of(0.5, 1.2, -0.3));
    expect([...covers]).toEqual([1, 0, 2]);
    expect(weights[0]).toBeGreaterThan(weights[1]!);
    expect([...nearestCovers(Float32Array.of(-3)).covers]).toEqual([0]);
  });

  it('take either zero for the same', () => {
    const scores = Float32Array.from({ length: 3 * COUNTED }, (_, at) => (at % 2 === 0 ? -0 : 0));
    expect([...nearestCovers(scores).covers]).toEqual(Array.from({ length: COUNTED }, (_, at) => at));
  });

  it('leave out what was left out, and what stands too far below the best', () => {
    expect([...nearestCovers(Float32Array.of(-Infinity, 1, 0, -Infinity, -4.9, -5.1)).covers]).toEqual([
      1, 2, 4,
    ]);
  });

  it('are none where all is left out, or there is nothing', () => {
    expect([...nearestCovers(Float32Array.of(-Infinity, -Infinity)).covers]).toEqual([]);
    expect([...nearestCovers(new Float32Array(0)).covers]).toEqual([]);
  });
});

describe('everyCover', () => {
  it.each([1, 2, 7, 600, 23_106])('counts each of %i covers once, and all alike', (count) => {
    const { covers, weights } = everyCover({ covers: count });
    expect([...covers].toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
    expect(new Set(weights)).toEqual(new Set([1 / count]));
  });
});
