import { describe, expect, it } from 'vitest';
import { NAMED_COLOURS, namedIndex } from '../../../src/palette/named-colours.ts';
import { HUE_COUNT } from '../../../src/palette/hues.ts';
import { colourPresence, colourProminence } from '../../../src/training/hues/presence.ts';
import { madeCover } from './covers.ts';

const index = (name: string): number => namedIndex(name)!;
const COVERS = [madeCover({ hues: { teal: 0.0401, navy: 0.0399, gold: 0.25, black: 0.01 } }), madeCover()];

describe('colourPresence', () => {
  it('is 1 from four of a hundred pixels on', () => {
    const presence = colourPresence(COVERS, NAMED_COLOURS.length);
    expect(presence).toHaveLength(2 * NAMED_COLOURS.length);
    expect(['teal', 'navy', 'gold', 'black'].map((name) => presence[index(name)])).toEqual([1, 0, 1, 0]);
    expect(presence.subarray(NAMED_COLOURS.length).every((value) => value === 0)).toBe(true);
    expect(colourPresence([madeCover({ hues: { teal: 0.04 } })], HUE_COUNT)[index('teal')]).toBe(1);
  });

  it('may be of the 58 hues alone', () => {
    const presence = colourPresence([...COVERS, madeCover({ hues: { black: 0.8, gold: 0.2 } })], HUE_COUNT);
    expect(presence).toHaveLength(3 * HUE_COUNT);
    expect([...presence.subarray(2 * HUE_COUNT)].flatMap((value, hue) => (value > 0 ? [hue] : []))).toEqual([
      index('gold'),
    ]);
  });
});

describe('colourProminence', () => {
  it('is the square root of the share of the pixels', () => {
    const prominence = colourProminence(COVERS, NAMED_COLOURS.length);
    expect(prominence).toHaveLength(2 * NAMED_COLOURS.length);
    expect(prominence[index('gold')]).toBeCloseTo(0.5, 6);
    expect(prominence[index('black')]).toBeCloseTo(0.1, 6);
    expect(prominence.subarray(NAMED_COLOURS.length).every((value) => value === 0)).toBe(true);
  });
});
