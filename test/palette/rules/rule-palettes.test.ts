import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, TEXT_CONTRAST } from '../../../src/palette/contrast.ts';
import { oklabDistance, toOklch } from '../../../src/palette/oklab.ts';
import { COLOUR_SCHEMES, companionsOf } from '../../../src/palette/rules/colour-schemes.ts';
import { rulePalettes } from '../../../src/palette/rules/rule-palettes.ts';
import { leastContrast } from '../../../src/palette/seen-as/readable-ink.ts';
import { WORN_DISTANCE } from '../../../src/palette/wear-palette.ts';

const GROUNDS = ['#0e0a0a', '#fdfcf8', '#373639', '#f3e9d2', '#8a8a8a'];
const hex = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const turnOf = (one: string, other: string): number => {
  const turn = Math.abs(toOklch(one).h - toOklch(other).h);
  return Math.min(turn, 360 - turn);
};

describe('companionsOf', () => {
  it.each([
    ['complement', 180],
    ['split', 150],
    ['triad', 120],
    ['neighbours', 30],
    ['tints', 0],
  ] as const)('turns the hue by what a %s is', (scheme, turn) => {
    for (const key of ['#b22222', '#1e90ff', '#556b2f']) {
      const [first] = companionsOf(key, scheme);
      expect(Math.abs(turnOf(key, first!) - turn)).toBeLessThan(6);
    }
  });
});

describe('rulePalettes', () => {
  it('puts each scheme on each ground, the first on the first one first', () => {
    const made = rulePalettes([{ hex: '#9400d3' }], GROUNDS);
    expect(made[0]!.rule).toBe('complement');
    expect(made[0]!.palette[0]).toMatchObject({ hex: '#0e0a0a', role: 'ground' });
    expect(new Set(made.map(({ rule }) => rule))).toEqual(new Set(COLOUR_SCHEMES));
    expect(made.map(({ palette }) => palette[0]!.hex)).toContain('#9400d3');
  });

  it('keeps roles, and adds nothing where enough is kept', () => {
    const locks = [
      { hex: '#00ff00', role: 'ground' },
      { hex: '#ff00ff', role: 'accent' },
      { hex: '#0000ff', role: 'main' },
      { hex: '#ffff00' },
    ] as const;
    const [first, ...others] = rulePalettes(locks, GROUNDS);
    expect(others).toEqual([]);
    expect(first!.rule).toBe('ground');
    expect(first!.palette.map(({ hex: each, role }) => `${role} ${each}`).slice(0, 4)).toEqual([
      'ground #00ff00',
      'main #0000ff',
      'accent #ffff00',
      'accent #ff00ff',
    ]);
  });

  it('keeps an ink, on grounds on which it reads', () => {
    const made = rulePalettes([{ hex: '#ff69b4' }, { hex: '#222222', role: 'ink' }], GROUNDS);
    expect(made.length).toBeGreaterThan(0);
    for (const { palette } of made) {
      expect(palette.at(-1)).toMatchObject({ hex: '#222222', role: 'ink' });
      expect(contrast(palette[0]!.hex, '#222222')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('makes palettes that hold all that is kept, in colours that can be told apart, with an ink that reads', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hex, { minLength: 1, maxLength: 5 }), (kept) => {
        const isTold = kept.every((one, at) =>
          kept.slice(at + 1).every((other) => oklabDistance(one, other) >= WORN_DISTANCE),
        );
        if (!isTold) return;
        const made = rulePalettes(
          kept.map((each) => ({ hex: each })),
          GROUNDS,
        );
        expect(made.length).toBeGreaterThan(0);
        for (const { palette } of made) {
          const [ground, ...others] = palette.map((colour) => colour.hex);
          expect(palette.length).toBeGreaterThanOrEqual(4);
          expect(palette.map((colour) => colour.hex)).toEqual(expect.arrayContaining(kept));
          expect(contrast(ground!, others.at(-1)!)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
          const best = Math.max(
            ...['#050507', '#ffffff']
              .filter((ink) => contrast(ink, ground!) >= TEXT_CONTRAST)
              .map((ink) => leastContrast(ink, ground!)),
          );
          expect(leastContrast(others.at(-1)!, ground!)).toBeGreaterThanOrEqual(
            Math.min(TEXT_CONTRAST, best) - 0.01,
          );
          for (const other of others)
            expect(oklabDistance(ground!, other)).toBeGreaterThanOrEqual(WORN_DISTANCE - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
