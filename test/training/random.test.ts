import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, seededRandom, shuffle } from '../../src/training/random.ts';

const draws = (seed: number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seededRandom', () => {
  it('draws the same numbers for the same seed, and others for another', () => {
    expect(draws(42, 100)).toEqual(draws(42, 100));
    expect(draws(42, 100)).not.toEqual(draws(43, 100));
  });

  it('draws the published numbers of mulberry32', () => {
    expect(draws(0, 3)).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  it('draws evenly from 0 up to but without 1', () => {
    const values = draws(7, 20_000);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = values.filter((value) => Math.floor(value * 10) === tenth).length / values.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
  });
});

describe('shuffle', () => {
  it('keeps every value, in an order that the seed decides', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (values, seed) => {
        const once = Uint32Array.from(values);
        const again = Uint32Array.from(values);
        shuffle(once, seededRandom(seed));
        shuffle(again, seededRandom(seed));
        expect(once).toEqual(again);
        expect(once.toSorted()).toEqual(Uint32Array.from(values).toSorted());
      }),
    );
  });

  it('puts each value in each place about equally often', () => {
    const random = seededRandom(1);
    const seen = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
    for (let round = 0; round < 4000; round++) {
      const values = Uint32Array.of(0, 1, 2, 3);
      shuffle(values, random);
      values.forEach((value, place) => {
        seen[value]![place]!++;
      });
    }
    for (const count of seen.flat()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('hashText', () => {
  it('is the same for the same text and seed', () => {
    expect(hashText('a storm at sea', 3)).toBe(hashText('a storm at sea', 3));
    expect(hashText('a storm at sea', 3)).not.toBe(hashText('a storm at sea', 4));
    expect(hashText('a storm at sea')).not.toBe(hashText('a storm at see'));
  });

  it('is a whole number of 32 bits, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, seed) => {
        const hash = hashText(text, seed);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
      }),
    );
  });

  it('deals similar texts evenly', () => {
    const shares = [0, 0, 0, 0];
    for (let at = 0; at < 4000; at++) shares[Math.floor(hashText(`title ${at}`, 42) / 2 ** 30)]!++;
    for (const share of shares) expect(Math.abs(share - 1000)).toBeLessThan(150);
  });
});
