import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOn, percentileOf } from '../../src/cover-index/fit.ts';
import { madeDescription } from './made-index.ts';

const index = {
  genres: ['common', 'rare', 'other'],
  usual: { ...madeDescription().usual, genres: [0.49, 0.04, 0.25] },
};

function agreement(
  text: Readonly<Record<string, number>>,
  picture: Readonly<Record<string, number>>,
): number {
  const shown = Object.entries(picture).map(([id, score]) => ({ id, score }));
  return agreementOn(new Map(Object.entries(text)), shown, index);
}

describe('agreementOn', () => {
  it('is 1 where text and picture say the same, and less than 0 where they say the opposite', () => {
    const said = { common: 0.9, rare: 0.01, other: 0.3 };
    expect(agreement(said, said)).toBeCloseTo(1, 9);
    expect(agreement({ common: 1, rare: 0 }, { common: 0, rare: 1 })).toBeLessThan(-0.5);
  });

  it('is 0 where either says nothing, or no more than what is usual', () => {
    expect(agreement({}, { common: 0.9 })).toBe(0);
    expect(agreement({ common: 0.9 }, {})).toBe(0);
    expect(agreement({ common: 0.9 }, { rare: 0.9 })).toBe(0);
    expect(agreement({ common: 0.49, rare: 0.04 }, { common: 0.9, rare: 0.9 })).toBe(0);
  });

  it('takes agreeing on a rare genre for more than on a common one', () => {
    const text = { common: 0.8, rare: 0.8 };
    expect(agreement(text, { common: 0.49, rare: 0.8 })).toBeGreaterThan(
      agreement(text, { common: 0.8, rare: 0.04 }),
    );
  });

  it('is the cosine of the distances of square roots from the usual ones', () => {
    const [x, y] = [Math.sqrt(0.81) - 0.7, Math.sqrt(0.25) - 0.2];
    const [u, v] = [Math.sqrt(0.36) - 0.7, Math.sqrt(0.64) - 0.2];
    const expected = (x * u + y * v) / (Math.hypot(x, y) * Math.hypot(u, v));
    expect(agreement({ common: 0.81, rare: 0.25 }, { common: 0.36, rare: 0.64, unheard: 1 })).toBeCloseTo(
      expected,
      9,
    );
  });

  it('is between -1 and 1, and the same the other way round', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const genres = fc.record({ common: share, rare: share, other: share });
    fc.assert(
      fc.property(genres, genres, (one, other) => {
        expect(Math.abs(agreement(one, other))).toBeLessThanOrEqual(1 + 1e-9);
        expect(agreement(one, other)).toBeCloseTo(agreement(other, one), 9);
      }),
    );
  });
});

describe('percentileOf', () => {
  it('is the share of numbers below the value, as counted one by one', () => {
    const numbers = fc.float32Array({ noNaN: true, minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(numbers, fc.float({ noNaN: true }), (values, value) => {
        const below = values.filter((other) => other < value).length;
        expect(percentileOf(value, values.toSorted())).toBe(below / values.length);
      }),
    );
  });

  it('does not count equals as below', () => {
    expect(percentileOf(2, Float32Array.of(1, 2, 2, 2, 3))).toBe(0.2);
  });
});
