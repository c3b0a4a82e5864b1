import { describe, expect, it } from 'vitest';
import { adviseGround } from '../../src/hues/ground.ts';
import { madeCovers } from './made-covers.ts';

const measured = madeCovers({
  horror: {
    name: 'Horror',
    ground: { dark: 0.8, mid: 0.1, light: 0.1 },
    contrast: { low: 0.1, medium: 0.2, high: 0.7 },
  },
  cooking: { name: 'Cooking', ground: { dark: 0.05, mid: 0.15, light: 0.8 } },
});
const genre = (id: string, score: number) => ({ id, name: id, score, present: score >= 0.5 });

describe('adviseGround', () => {
  it('gives what the book’s genres measure, pulled a little to the usual', () => {
    const { ground, contrast } = adviseGround([genre('horror', 1)], measured);
    expect(ground).toEqual({
      value: 'dark',
      share: expect.closeTo((0.8 + 0.25 * 0.3) / 1.25, 10) as number,
      usual: 0.3,
    });
    expect(contrast.value).toBe('high');
  });

  it('is further from the usual the surer the genre', () => {
    const shares = [0.2, 0.5, 1].map(
      (score) => adviseGround([genre('horror', score)], measured).ground.share,
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set(shares).size).toBe(3);
  });

  it('goes with the likelier of two genres', () => {
    expect(adviseGround([genre('horror', 0.9), genre('cooking', 0.3)], measured).ground.value).toBe('dark');
    expect(adviseGround([genre('horror', 0.3), genre('cooking', 0.9)], measured).ground.value).toBe('light');
  });

  it('passes over fiction and nonfiction where another genre is there', () => {
    const both = madeCovers({
      fiction: { name: 'Fiction', ground: { dark: 0.1, mid: 0.1, light: 0.8 } },
      horror: { name: 'Horror', ground: { dark: 0.8, mid: 0.1, light: 0.1 } },
    });
    const alone = adviseGround([genre('horror', 0.6)], both);
    expect(adviseGround([genre('fiction', 1), genre('horror', 0.6)], both)).toEqual(alone);
    expect(adviseGround([genre('fiction', 1), genre('horror', 0.1)], both).ground.value).toBe('light');
  });

  it.each([
    ['no genres', []],
    ['genres that were not measured', [genre('unheard-of', 1)]],
  ])('is the usual for %s', (_name, genres) => {
    const { ground, chroma, contrast } = adviseGround(genres, measured);
    for (const advice of [ground, chroma, contrast]) expect(advice.share).toBeCloseTo(advice.usual, 10);
    expect([ground.value, chroma.value, contrast.value]).toEqual(['mid', 'moderate', 'medium']);
  });
});
