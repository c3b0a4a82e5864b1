import { array, assert, nat, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stratify } from '../../../../src/training/collect/books/stratify.ts';

const SHARES = [0.8, 0.1, 0.1];

describe('stratify', () => {
  it('deals all rows, in about the shares asked for, the same for the same seed', () => {
    assert(
      property(array(uniqueArray(nat(9), { maxLength: 4 }), { maxLength: 200 }), nat(), (rows, seed) => {
        const parts = stratify(rows, SHARES, seed);
        expect(parts).toHaveLength(rows.length);
        expect(parts.every((part) => part >= 0 && part < 3)).toBe(true);
        expect(stratify(rows, SHARES, seed)).toEqual(parts);
      }),
      { numRuns: 50 },
    );
  });

  it('gives a label of ten rows to every part', () => {
    const rows = [...Array.from({ length: 10 }, () => [0, 1]), ...Array.from({ length: 400 }, () => [1])];
    for (const seed of [1, 2, 3, 4, 5]) {
      const parts = stratify(rows, SHARES, seed).slice(0, 10);
      expect([0, 1, 2].map((part) => parts.filter((own) => own === part).length)).toEqual([8, 1, 1]);
    }
  });

  it('deals rows without labels, too', () => {
    const parts = stratify(
      Array.from({ length: 100 }, () => []),
      SHARES,
      1,
    );
    expect([0, 1, 2].map((part) => parts.filter((own) => own === part).length)).toEqual([80, 10, 10]);
  });

  it('deals otherwise with another seed', () => {
    const rows = Array.from({ length: 100 }, (_, at) => [at % 5]);
    expect(stratify(rows, SHARES, 1)).not.toEqual(stratify(rows, SHARES, 2));
  });
});
