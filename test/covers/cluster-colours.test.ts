import { describe, expect, it } from 'vitest';
import { clusterColours } from '../../src/covers/cluster-colours.ts';

/** Clusters of colours, each with its weight. */
function cluster(
  count: number,
  ...colours: readonly (readonly [l: number, a: number, b: number, weight: number])[]
): ReturnType<typeof clusterColours> {
  return clusterColours(
    {
      size: colours.length,
      points: Float64Array.from(colours.flatMap(([l, a, b]) => [l, a, b])),
      weights: Float64Array.from(colours, ([, , , weight]) => weight),
    },
    count,
  );
}

describe('clusters of colours', () => {
  it('have their mean, weighed, and the sum of their weights', () => {
    const [dark, light, ...others] = cluster(2, [0.1, 0, 0, 3], [0.2, 0, 0, 1], [0.9, 0.1, 0, 2]);
    expect(dark!.centre.l).toBeCloseTo(0.125, 9);
    expect(dark!.weight).toBe(4);
    expect(light).toEqual({ centre: { l: 0.9, a: 0.1, b: 0 }, weight: 2 });
    expect(others).toEqual([]);
  });

  it('find a small colour far away before a second of many', () => {
    const centres = cluster(2, [0.1, 0, 0, 50], [0.15, 0, 0, 40], [0.5, 0.25, 0.1, 1]).map(
      ({ centre }) => centre.a,
    );
    expect(centres).toContain(0.25);
  });

  it('are no more than there are colours', () => {
    expect(cluster(8, [0.1, 0, 0, 1], [0.9, 0, 0, 1])).toHaveLength(2);
  });
});
