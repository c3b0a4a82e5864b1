import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/palette/contrast.ts';
import { oklabDistance } from '../../../src/palette/oklab.ts';
import {
  contrastsOf,
  leastContrast,
  readableInk,
  withReadableInk,
} from '../../../src/palette/seen-as/readable-ink.ts';
import { SIGHTS } from '../../../src/palette/seen-as/sights.ts';

/** A spread of grounds over all of sRGB. */
const STEPS = ['00', '33', '66', '99', 'cc', 'ff'];
const GROUNDS = STEPS.flatMap((r) => STEPS.flatMap((g) => STEPS.map((b) => `#${r}${g}${b}`)));

describe('an ink', () => {
  it('that everybody can read stays', () => {
    expect(readableInk('#101828', '#f4efe1')).toBe('#f4efe1');
  });

  it('that reads in colour alone gives way to a shade of it that everybody can read', () => {
    // A pink on a blue: without cones for long waves it is not light enough.
    const [ground, ink] = ['#1c3f94', '#ff9a9a'] as const;
    expect(contrast(ground, ink)).toBeGreaterThan(4.5);
    expect(leastContrast(ground, ink)).toBeLessThan(4.5);
    const readable = readableInk(ground, ink);
    expect(leastContrast(ground, readable)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps apart from the palette’s other colours where it can', () => {
    const [ground, ink] = ['#1c3f94', '#ff9a9a'] as const;
    const first = readableInk(ground, ink);
    const other = readableInk(ground, ink, [first]);
    expect(oklabDistance(first, other)).toBeGreaterThanOrEqual(0.06);
    expect(leastContrast(ground, other)).toBeGreaterThanOrEqual(4.5);
  });

  it('reads on every ground in colour and in grey, and in every sight where black or white would', () => {
    for (const ground of GROUNDS) {
      const ink = readableInk(ground, ground);
      const { colour, grey } = contrastsOf(ink, ground);
      expect(Math.min(colour, grey)).toBeGreaterThanOrEqual(4.5);
      const plain = Math.max(...['#000000', '#ffffff'].map((each) => leastContrast(each, ground)));
      expect(plain < 4.5 || leastContrast(ink, ground) >= 4.5).toBe(true);
    }
  });

  it('on a red on which none reads for all is the one that reads best where it reads worst', () => {
    expect(leastContrast('#050507', '#f40103')).toBeLessThan(4.5);
    const ink = readableInk('#f40103', '#140101');
    expect(contrast(ink, '#f40103')).toBeGreaterThanOrEqual(4.5);
    expect(leastContrast(ink, '#f40103')).toBeGreaterThanOrEqual(leastContrast('#140101', '#f40103'));
  });

  it('has a contrast in each sight', () => {
    expect(Object.keys(contrastsOf('#ffffff', '#000000'))).toEqual([...SIGHTS]);
    for (const ratio of Object.values(contrastsOf('#ffffff', '#000000'))) expect(ratio).toBeCloseTo(21, 1);
  });
});

describe('a palette', () => {
  const ground = { name: 'mediumblue', hex: '#1c3f94', role: 'ground' } as const;
  const main = { name: 'black', hex: '#0b0b0d', role: 'main' } as const;

  it('whose ink everybody can read stays as it is', () => {
    const worn = [
      { ...ground, hex: '#101828' },
      main,
      { name: 'ivory', hex: '#f4efe1', role: 'ink' } as const,
    ];
    expect(withReadableInk(worn)).toEqual(worn);
  });

  it('gets another ink, under its own name, and keeps all else', () => {
    const worn = withReadableInk([ground, main, { name: 'salmon', hex: '#ff9a9a', role: 'ink' }]);
    expect(worn.slice(0, 2)).toEqual([ground, main]);
    expect(worn[2]).toMatchObject({ role: 'ink' });
    expect(worn[2]!.hex).not.toBe('#ff9a9a');
    expect(leastContrast(worn[2]!.hex, ground.hex)).toBeGreaterThanOrEqual(4.5);
  });

  it('without a ground stays as it is', () => {
    expect(withReadableInk([main])).toEqual([main]);
    expect(withReadableInk([])).toEqual([]);
  });
});
