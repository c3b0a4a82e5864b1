import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEAST_UNLIKE,
  pickUnlike,
  unlikeness,
  type WeighedPalette,
  type WornColour,
} from '../../src/palette/unlike.ts';

/** A worn palette of these colours, the first of which is its ground and the last its ink. */
function palette(...pixels: readonly number[]): WornColour[] {
  const roles = ['ground', 'main', 'accent', 'accent', 'accent'] as const;
  return pixels.map((pixel, at) => ({
    pixel,
    role: at === pixels.length - 1 && at > 0 ? 'ink' : roles[at]!,
  }));
}

const NOIR = palette(0x0b0b0d, 0xb22222, 0xd4a017, 0xffffff);
const NOIR_AGAIN = palette(0x0e0d10, 0xae2424, 0xd0a01c, 0xfbfbfb);
const NOIR_BLUE = palette(0x0b0b0d, 0x1e6bd6, 0x87ceeb, 0xffffff);
const PAPER = palette(0xffffff, 0xb22222, 0xd4a017, 0x0b0b0d);
const MEADOW = palette(0xe9f2dc, 0x5a8f3c, 0xf4c542, 0x22301a);

describe('how unlike two palettes are', () => {
  it('is nothing for the same', () => {
    expect(unlikeness(NOIR, NOIR)).toBe(0);
  });

  it('is the same both ways', () => {
    expect(unlikeness(NOIR, MEADOW)).toBe(unlikeness(MEADOW, NOIR));
  });

  it('is hardly anything for two shades of each colour', () => {
    expect(unlikeness(NOIR, NOIR_AGAIN)).toBeLessThan(LEAST_UNLIKE);
  });

  it('is more with another ground than with another main colour', () => {
    expect(unlikeness(NOIR, NOIR_BLUE)).toBeGreaterThan(LEAST_UNLIKE);
    expect(unlikeness(NOIR, PAPER)).toBeGreaterThan(unlikeness(NOIR, NOIR_BLUE));
  });

  it('is most with all of it another', () => {
    expect(unlikeness(NOIR, MEADOW)).toBeGreaterThan(unlikeness(NOIR, PAPER));
  });

  it('says what a palette lacks that has no ground', () => {
    expect(() => unlikeness(NOIR, [])).toThrow(
      new RangeError('Expected a palette with a ground but received one without'),
    );
  });
});

function weighed(one: readonly WornColour[], weight: number): WeighedPalette {
  return { palette: one, weight };
}

describe('picking palettes unlike each other', () => {
  it('starts with the best', () => {
    expect(pickUnlike([weighed(PAPER, 0.4), weighed(NOIR, 0.9)], 1)).toEqual([weighed(NOIR, 0.9)]);
  });

  it('prefers another palette to the like of the best', () => {
    const [best, like, other] = [weighed(NOIR, 1), weighed(NOIR_AGAIN, 0.95), weighed(MEADOW, 0.6)];
    expect(pickUnlike([best, like, other], 2)).toEqual([best, other]);
  });

  it('prefers a good palette that is unlike enough to a poor one that is more so', () => {
    const [best, good, poor] = [weighed(NOIR, 1), weighed(PAPER, 0.95), weighed(MEADOW, 0.1)];
    expect(pickUnlike([best, good, poor], 2)).toEqual([best, good]);
  });

  it('gives fewer rather than two that are alike', () => {
    expect(pickUnlike([weighed(NOIR, 1), weighed(NOIR_AGAIN, 0.9)], 2)).toEqual([weighed(NOIR, 1)]);
  });

  it('hands back the candidates themselves', () => {
    const candidate = { ...weighed(NOIR, 1), cover: 7 };
    expect(pickUnlike([candidate], 3)[0]).toBe(candidate);
  });

  it('passes over palettes without a ground, and picks nothing of nothing', () => {
    expect(pickUnlike([weighed([], 5), weighed(NOIR, 1)], 2)).toEqual([weighed(NOIR, 1)]);
    expect(pickUnlike([], 3)).toEqual([]);
  });

  it('knows candidates of no weight', () => {
    expect(pickUnlike([weighed(NOIR, 0), weighed(MEADOW, 0)], 2)).toHaveLength(2);
  });

  it('never picks two that are alike, nor more than asked for', () => {
    const anyPalette = fc
      .array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 2, maxLength: 5 })
      .map((pixels) => palette(...pixels));
    const anyCandidates = fc.array(
      fc.record({ palette: anyPalette, weight: fc.double({ min: 0, max: 1, noNaN: true }) }),
    );
    fc.assert(
      fc.property(anyCandidates, fc.integer({ min: 0, max: 5 }), (candidates, count) => {
        const picked = pickUnlike(candidates, count);
        expect(picked.length).toBe(Math.min(count, picked.length, candidates.length));
        for (const [at, one] of picked.entries()) {
          for (const other of picked.slice(at + 1)) {
            expect(unlikeness(one.palette, other.palette)).toBeGreaterThanOrEqual(LEAST_UNLIKE);
          }
        }
      }),
    );
  });
});
