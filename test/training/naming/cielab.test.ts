import { converter } from 'culori';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCielab } from '../../../src/training/naming/cielab.ts';

const toLab65 = converter('lab65');

describe('toCielab', () => {
  it('runs from black to white', () => {
    expect(toCielab(0, 0, 0)).toEqual([0, 0, 0]);
    const [l, a, b] = toCielab(255, 255, 255);
    expect(l).toBeCloseTo(100, 2);
    expect([a, b].map(Math.round).map(Math.abs)).toEqual([0, 0]);
  });

  it('is what culori makes of any colour', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const known = toLab65({ mode: 'rgb', r: red / 255, g: green / 255, b: blue / 255 });
        const [l, a, b] = toCielab(red, green, blue);
        expect(Math.hypot(l - known.l, a - known.a, b - known.b)).toBeLessThan(0.1);
      }),
    );
  });
});
