import { describe, expect, it } from 'vitest';
import { NAMED_COLOURS, namedIndex } from '../../../src/palette/named-colours.ts';
import { HUE_COUNT } from '../../../src/palette/hues.ts';
import { colourPresence, colourProminence } from '../../../src/training/hues/presence.ts';
import { cell, rowOf } from '../../../src/training/table.ts';
import { madeCover } from './covers.ts';

const index = (name: string): number => namedIndex(name)!;
const COVERS = [madeCover({ hues: { teal: 0.0401, navy: 0.0399, gold: 0.25, black: 0.01 } }), madeCover()];

describe('colourPresence', () => {
  it('is 1 from four of a hundred pixels on', () => {
    const presence = colourPresence(COVERS, NAMED_COLOURS.length);
    expect(presence).toMatchObject({ rows: 2, columns: NAMED_COLOURS.length });
    expect(['teal', 'navy', 'gold', 'black'].map((name) => cell(presence, 0, index(name)))).toEqual([
      1, 0, 1, 0,
    ]);
    expect(rowOf(presence, 1).every((value) => value === 0)).toBe(true);
    expect(cell(colourPresence([madeCover({ hues: { teal: 0.04 } })], HUE_COUNT), 0, index('teal'))).toBe(1);
  });

  it('may be of the 58 hues alone', () => {
    const presence = colourPresence([...COVERS, madeCover({ hues: { black: 0.8, gold: 0.2 } })], HUE_COUNT);
    expect(presence).toMatchObject({ rows: 3, columns: HUE_COUNT });
    expect([...rowOf(presence, 2)].flatMap((value, hue) => (value > 0 ? [hue] : []))).toEqual([
      index('gold'),
    ]);
  });
});

describe('colourProminence', () => {
  it('is the square root of the share of the pixels', () => {
    const prominence = colourProminence(COVERS, NAMED_COLOURS.length);
    expect(prominence).toMatchObject({ rows: 2, columns: NAMED_COLOURS.length });
    expect(cell(prominence, 0, index('gold'))).toBeCloseTo(0.5, 6);
    expect(cell(prominence, 0, index('black'))).toBeCloseTo(0.1, 6);
    expect(rowOf(prominence, 1).every((value) => value === 0)).toBe(true);
  });
});
