import { describe, expect, it } from 'vitest';
import { oneCycle } from '../../../src/training/network/schedule.ts';

describe('oneCycle', () => {
  it('rises from a twenty-fifth of the peak to the peak in a quarter of the steps, then falls to nothing', () => {
    expect(oneCycle(0.5, 0)).toBeCloseTo(0.02);
    expect(oneCycle(0.5, 0.125)).toBeCloseTo((0.02 + 0.5) / 2);
    expect(oneCycle(0.5, 0.25)).toBeCloseTo(0.5);
    expect(oneCycle(0.5, 0.625)).toBeCloseTo(0.25);
    expect(oneCycle(0.5, 1)).toBeCloseTo(0);
  });

  it('never rises after the peak', () => {
    const rates = Array.from({ length: 76 }, (_, at) => oneCycle(1, 0.25 + at / 100));
    rates.reduce((before, rate) => {
      expect(rate).toBeLessThanOrEqual(before);
      return rate;
    });
  });
});
