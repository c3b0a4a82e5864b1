import { describe, expect, it } from 'vitest';
import { flawsOf, flawsOfParts } from '../../src/cover-index/palette-flaws.ts';
import type { CoverRole } from '../../src/palette/role.ts';

const ROLES: readonly CoverRole[] = ['ground', 'main', 'accent', 'accent'];

/** Flaws of a ground, a main colour, accents, and an ink at the end. */
function flaws(...pixels: readonly number[]): number {
  return flawsOf(pixels.map((pixel, at) => ({ pixel, role: at === pixels.length - 1 ? 'ink' : ROLES[at]! })));
}

const [BLACK, WHITE, TAN, SAND, RED, BLUE, YELLOW] = [
  0x0b0a0b, 0xfefefe, 0xba935c, 0xd2b48c, 0xe60504, 0x1018de, 0xfff200,
] as const;

/** Flaws of the parts of a ground, a main colour and an accent. */
const parts = (ground: number, main: number, accent: number): number =>
  flawsOfParts([
    { pixel: ground, role: 'ground' },
    { pixel: main, role: 'main' },
    { pixel: accent, role: 'accent' },
    { pixel: BLACK, role: 'ink' },
  ]);

describe('flawsOf', () => {
  it('finds none in colours of which each has its own name, and one of which is vivid', () => {
    expect(flaws(BLACK, TAN, RED, WHITE)).toBe(0);
    expect(flawsOf([])).toBe(0);
  });

  it('counts each colour that goes by the name of another, but for the ink', () => {
    expect(flaws(BLACK, TAN, SAND, WHITE)).toBeCloseTo(0.5);
    expect(flaws(BLACK, TAN, RED, BLACK)).toBe(0);
  });

  it('counts each further hue that is as vivid, but no shade of the same', () => {
    expect(flaws(BLACK, RED, BLUE, WHITE)).toBeCloseTo(0.3);
    expect(flaws(WHITE, RED, BLUE, YELLOW, BLACK)).toBeCloseTo(0.6);
    expect(flaws(WHITE, RED, 0xbb1304, BLACK)).toBe(0);
  });

  it('counts a ground that is as vivid', () => {
    expect(flaws(YELLOW, BLACK, WHITE)).toBeCloseTo(0.3);
    expect(flaws(WHITE, YELLOW, BLACK)).toBe(0);
  });
});

describe('flawsOf dull colours', () => {
  it('counts once where none is stronger than greyed, whatever the ink', () => {
    expect(flaws(BLACK, 0x79716a, WHITE)).toBeCloseTo(0.2);
    expect(flaws(BLACK, 0x79716a, RED)).toBeCloseTo(0.2);
    expect(flaws(BLACK, 0x79716a, RED, WHITE)).toBe(0);
  });
});

describe('flawsOfParts', () => {
  it('finds one where the main colour hardly stands out from the ground', () => {
    expect(parts(0x968a6b, 0x7e704d, WHITE)).toBeCloseTo(0.3);
    expect(parts(0xfdfefd, 0xf4fbcb, BLUE)).toBeCloseTo(0.3);
  });

  it('finds a lesser one where no accent stands out from both', () => {
    expect(parts(WHITE, TAN, SAND)).toBeCloseTo(0.15);
    expect(parts(BLACK, RED, 0xbb1304)).toBeCloseTo(0.15);
    expect(parts(0x968a6b, 0x7e704d, SAND)).toBeCloseTo(0.45);
  });

  it('finds none where they do, nor where ground or main is missing', () => {
    expect(parts(WHITE, TAN, BLUE)).toBe(0);
    expect(parts(BLACK, BLUE, YELLOW)).toBe(0);
    expect(flawsOfParts([{ pixel: WHITE, role: 'ground' }])).toBe(0);
    expect(flawsOfParts([])).toBe(0);
  });
});
