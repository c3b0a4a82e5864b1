import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stratifiedSplit } from '../../../../src/training/covers/prepare/stratified-split.ts';

const repeated = (...counts: number[]): number[] =>
  counts.flatMap((count, label) => Array.from({ length: count }, () => label));

const countsOf = (rows: readonly number[], labels: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(labels[row]!, (counts.get(labels[row]!) ?? 0) + 1);
  return counts;
};

const takenOf = (labels: number[], share: number, least = 1, seed = 42): number[] => {
  const counts = countsOf(stratifiedSplit(labels, { share, least, seed }).taken, labels);
  return Array.from({ length: Math.max(...labels) + 1 }, (_, label) => counts.get(label) ?? 0);
};

describe('stratifiedSplit', () => {
  it('takes of each class its share', () => {
    expect(takenOf(repeated(333, 333, 333), 0.3)).toEqual([100, 100, 100]);
    expect(takenOf(repeated(100, 100, 100), 0.5)).toEqual([50, 50, 50]);
    expect(takenOf(repeated(10, 20, 70), 0.3)).toEqual([3, 6, 21]);
  });

  it('rounds by largest remainders, up over all classes', () => {
    // 27 rows, of which 8.1, so 9, are taken: quotas 4.33, 3 and 1.67.
    expect(takenOf(repeated(13, 9, 5), 0.3)).toEqual([4, 3, 2]);
    // 1 - 0.7 is a little more than 0.3, but 30 of 100 stays 30.
    expect(takenOf(repeated(50, 50), 1 - 0.7)).toEqual([15, 15]);
  });

  it('takes the least from a class whose share would be less, and leaves one', () => {
    expect(takenOf(repeated(3, 97), 0.3, 2)).toEqual([2, 28]);
    expect(takenOf(repeated(3, 3, 3), 0.3, 2)).toEqual([2, 2, 2]);
    expect(takenOf(repeated(1, 2), 0.9, 2)).toEqual([0, 1]);
  });

  it('takes others with another seed, and the same with the same', () => {
    const labels = repeated(30, 30);
    const taken = (seed: number) => stratifiedSplit(labels, { share: 0.5, least: 1, seed }).taken;
    expect(taken(1)).toEqual(taken(1));
    expect(taken(1)).not.toEqual(taken(2));
  });

  it('takes every row about as often as any other', () => {
    const labels = repeated(20);
    const often = Array.from({ length: 20 }, () => 0);
    for (let seed = 0; seed < 2000; seed++) {
      for (const row of stratifiedSplit(labels, { share: 0.3, least: 1, seed }).taken) often[row]! += 1;
    }
    // 600 of 2,000 each; 4.5 standard deviations of a binomial count are 92.
    for (const count of often) expect(Math.abs(count - 600)).toBeLessThan(92);
  });

  it('parts any rows in two, every class within one of its share or at its limits', () => {
    const anyLabels = fc.array(fc.nat(6), { minLength: 2, maxLength: 200 });
    const anyShare = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(anyLabels, anyShare, fc.nat(2), fc.nat(), (labels, share, least, seed) => {
        const { taken, left } = stratifiedSplit(labels, { share, least, seed });
        expect([...taken, ...left].toSorted((a, b) => a - b)).toEqual(labels.map((_, row) => row));
        expect(taken).toEqual(taken.toSorted((a, b) => a - b));
        const total = Math.ceil(labels.length * share - 1e-9);
        const sizes = countsOf([...taken, ...left], labels);
        const counts = countsOf(taken, labels);
        const isBound = [...sizes].some(([, size]) => {
          const quota = (total * size) / labels.length;
          return quota < least || quota > size - 1;
        });
        for (const [label, size] of sizes) {
          const count = counts.get(label) ?? 0;
          expect(count).toBeGreaterThanOrEqual(Math.min(least, size - 1));
          expect(count).toBeLessThanOrEqual(size - 1);
          const offQuota = Math.abs(count - (total * size) / labels.length);
          expect(offQuota).toBeLessThan(isBound ? Number.POSITIVE_INFINITY : 1);
        }
        expect(taken).toHaveLength(isBound ? taken.length : total);
      }),
    );
  });
});
