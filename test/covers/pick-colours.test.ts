import { describe, expect, it } from 'vitest';
import { pickColours } from '../../src/covers/pick-colours.ts';
import { toOklab } from '../../src/palette/oklab.ts';
import { asSeen } from '../../src/palette/perceived-colour.ts';

/** What is picked of colours with these weights, as their hexes. */
function pick(weights: Readonly<Record<string, number>>): string[] {
  const clusters = Object.entries(weights).map(([hex, weight]) => ({
    hex,
    weight,
    centre: asSeen(toOklab(hex)),
  }));
  return pickColours(clusters).map((colour) => clusters.find(({ centre }) => centre === colour)!.hex);
}

describe('picking colours', () => {
  it('starts from the one with most around it', () => {
    expect(pick({ '#ffffff': 0.35, '#1a1a1c': 0.3, '#202022': 0.3 })[0]).toBe('#1a1a1c');
  });

  it('takes a vivid colour of half a hundredth', () => {
    expect(pick({ '#0a0a0a': 0.995, '#d01020': 0.005 })).toEqual(['#0a0a0a', '#d01020']);
  });

  it('passes over what is hardly there', () => {
    expect(pick({ '#0a0a0a': 0.9999, '#d01020': 0.0001 })).toEqual(['#0a0a0a']);
  });

  it('takes the next shade of a picked colour for the same', () => {
    expect(pick({ '#0a0a0a': 0.5, '#1c1c1e': 0.5 })).toHaveLength(1);
  });

  it('prefers a small new hue to a large mixture of what it has', () => {
    const picked = pick({ '#000000': 0.5, '#ffffff': 0.3, '#808080': 0.15, '#1e6bd6': 0.05 });
    expect(picked.indexOf('#1e6bd6')).toBeLessThan(picked.indexOf('#808080'));
  });

  it('stops at six', () => {
    const colours = ['#d01020', '#1e6bd6', '#ffd700', '#228b22', '#ffffff', '#000000', '#ff69b4', '#00ced1'];
    expect(pick(Object.fromEntries(colours.map((hex) => [hex, 0.125])))).toHaveLength(6);
  });

  it('picks nothing of nothing', () => {
    expect(pickColours([])).toEqual([]);
  });
});
