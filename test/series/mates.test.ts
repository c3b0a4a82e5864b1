import { describe, expect, it } from 'vitest';
import { LOOK_FIGURES } from '../../src/covers/descriptor.ts';
import { NAMED_COLOURS } from '../../src/palette/named-colours.ts';
import { differencesOf, mateScore } from '../../src/series/mates.ts';

const flat = (name: number, value: number) => ({
  shares: Float32Array.from(NAMED_COLOURS, (_, at) => (at === name ? 1 : 0)),
  look: Float32Array.from({ length: LOOK_FIGURES }, () => value),
});

describe('how covers differ', () => {
  it('is nothing for the same cover, and 1 in colours for two of none in common', () => {
    const deviations = Array.from({ length: LOOK_FIGURES }, () => 0.5);
    expect(differencesOf(flat(1, 0.2), flat(1, 0.2), deviations).every((value) => value === 0)).toBe(true);
    const [colours, ...groups] = differencesOf(flat(1, 0), flat(2, 0.5), deviations);
    expect(colours).toBe(1);
    for (const group of groups) expect(group).toBeCloseTo(1, 5);
  });

  it('is told from what ships: a cover goes best with itself', () => {
    const same = mateScore(flat(1, 0.2), [flat(1, 0.2)]);
    const other = mateScore(flat(1, 0.2), [flat(40, 0.9)]);
    expect(same.score).toBeGreaterThan(other.score);
    expect(same.percentile).toBeGreaterThan(0.9);
    expect(other.percentile).toBeLessThan(same.percentile);
  });
});
