import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/palette/contrast.ts';
import { HUES } from '../../src/palette/hues.ts';
import { toOklab } from '../../src/palette/oklab.ts';
import { placeColour, placedContrast } from '../../src/palette/placed-colour.ts';
import { asSeen } from '../../src/palette/perceived-colour.ts';

describe('a placed colour', () => {
  it.each(HUES.slice(0, 8))('lies where it is converted to one by one: $name', ({ hex }) => {
    const { oklab, seen } = placeColour(hex);
    for (const axis of ['l', 'a', 'b'] as const) {
      expect(oklab[axis]).toBeCloseTo(toOklab(hex)[axis], 6);
      expect(seen[axis]).toBeCloseTo(asSeen(toOklab(hex))[axis], 6);
    }
  });

  it.each(HUES.slice(0, 8))('has the contrast of WCAG on navy: $name', ({ hex }) => {
    expect(placedContrast(placeColour(hex), placeColour('#152c63'))).toBeCloseTo(contrast(hex, '#152c63'), 6);
  });
});
