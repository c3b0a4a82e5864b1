import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../src/languages/index.ts';
import { factor, percent } from '../src/figures.ts';

const words = sentencesFor('en').swatch;

describe('percent', () => {
  it.each([
    [0, '0%'],
    [0.004, '<1%'],
    [0.009, '<1%'],
    [0.01, '1%'],
    [0.412, '41%'],
    [0.994, '99%'],
    [0.996, '>99%'],
    [1, '100%'],
  ])('writes %f as %s', (share, text) => {
    expect(percent(share, words)).toBe(text);
  });

  it('never claims certainty for what is not certain', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (share) => {
        expect(['0%', '100%']).not.toContain(percent(share, words));
      }),
    );
  });
});

describe('factor', () => {
  it.each([
    [0, '0.0'],
    [0.01, '<0.1'],
    [0.44, '0.4'],
    [1, '1.0'],
    [2.2, '2.2'],
    [9.94, '9.9'],
    [9.96, '10'],
    [12.4, '12'],
  ])('writes %f as %s', (lift, text) => {
    expect(factor(lift, words)).toBe(text);
  });
});
