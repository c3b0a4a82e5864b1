import { describe, expect, it } from 'vitest';
import { HUE_COUNT } from '../../../src/palette/hues.ts';
import { answeredShares, leastShares, peakShares } from '../../../src/training/hues/answered-shares.ts';

describe('leastShares', () => {
  it('are a tenth of the usual, and above nothing', () => {
    const [usual, never] = leastShares([0.2, 0]);
    expect(usual).toBeCloseTo(0.02, 6);
    expect(never).toBeGreaterThan(0);
  });
});

describe('answeredShares', () => {
  it('are together 1 for each book, and none is below its least', () => {
    const least = new Float32Array(HUE_COUNT).fill(0.001);
    const shares = new Float32Array(2 * HUE_COUNT).fill(0.01);
    shares.set([0.6, -0.2], 0);
    const answered = answeredShares(shares, least);
    for (const book of [answered.subarray(0, HUE_COUNT), answered.subarray(HUE_COUNT)]) {
      expect(book.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    }
    expect(answered[0]! / answered[2]!).toBeCloseTo(60, 3);
    expect(answered[2]! / answered[1]!).toBeCloseTo(10, 3);
  });
});

describe('peakShares', () => {
  it('are exceeded for one book in 500', () => {
    const shares = new Float32Array(1000 * HUE_COUNT);
    for (let book = 0; book < 1000; book++) shares[book * HUE_COUNT] = ((book * 7) % 1000) / 1000;
    const peaks = peakShares(shares);
    const above = shares.filter((share, at) => at % HUE_COUNT === 0 && share > peaks[0]!);
    expect(above).toHaveLength(2);
    expect(peakShares(new Float32Array(HUE_COUNT).fill(0.25))[5]).toBe(0.25);
  });
});
