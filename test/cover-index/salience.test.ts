import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salienceOf } from '../../src/cover-index/salience.ts';

describe('salienceOf', () => {
  it('is the greater the more of the cover a colour takes, and 1 for a vivid one on all of it', () => {
    expect(salienceOf('#dc143c', 1)).toBe(1);
    expect(salienceOf('#dc143c', 0.1)).toBeCloseTo(0.1 ** 0.35, 6);
    expect(salienceOf('#dc143c', 0)).toBe(0);
  });

  it('is greater for vivid colours than for greyish ones', () => {
    expect(salienceOf('#dc143c', 0.2)).toBeGreaterThan(1.5 * salienceOf('#7a5560', 0.2));
  });

  it('counts black and white, but greys between only where they are the ground', () => {
    for (const hex of ['#000000', '#ffffff']) expect(salienceOf(hex, 1)).toBeCloseTo(0.6, 6);
    expect(salienceOf('#808080', 0.29)).toBe(0);
    expect(salienceOf('#d3d3d3', 0.31)).toBeGreaterThan(0);
  });

  it('is from 0 to 1 for any colour and share', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 0xffffff }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(any, ([colour, share]) => {
        const salience = salienceOf(`#${colour.toString(16).padStart(6, '0')}`, share);
        expect(salience).toBeGreaterThanOrEqual(0);
        expect(salience).toBeLessThanOrEqual(1);
      }),
    );
  });
});
