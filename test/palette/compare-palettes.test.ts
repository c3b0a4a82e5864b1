import { describe, expect, it } from 'vitest';
import { comparePalettes } from '../../src/palette/compare-palettes.ts';
import type { Role } from '../../src/palette/role.ts';

const palette = (...colours: readonly [hex: string, role: Role][]) => ({
  title: '',
  colours: colours.map(([hex, role]) => ({ name: hex, hex, role })),
});

const DARK = palette(['#101010', 'ground'], ['#b22222', 'main'], ['#f4efe1', 'ink']);
const LIGHT = palette(['#f4efe1', 'ground'], ['#b32424', 'main'], ['#203040', 'ink']);

describe('two palettes', () => {
  it('share what can hardly be told apart, and differ in what stands where', () => {
    const compared = comparePalettes(DARK, LIGHT);
    expect(compared.isSame).toBe(false);
    expect(compared.shared.map(({ hex }) => hex)).toEqual(['#b22222', '#f4efe1']);
    expect(compared.grounds!.map(({ hex }) => hex)).toEqual(['#101010', '#f4efe1']);
    expect(compared.mains!.map(({ hex }) => hex)).toEqual(['#b22222', '#b32424']);
    expect(compared.contrasts![0]).toBeCloseTo(16.6, 0);
    expect(compared.contrasts![1]).toBeCloseTo(11.6, 0);
  });

  it('are the same where all colours are, in the same parts', () => {
    expect(comparePalettes(DARK, DARK).isSame).toBe(true);
    const swapped = palette(['#b22222', 'ground'], ['#101010', 'main'], ['#f4efe1', 'ink']);
    expect(comparePalettes(DARK, swapped).isSame).toBe(false);
  });

  it('of single hues have a main colour and no ground', () => {
    const hues = palette(['#b22222', 'primary'], ['#ffd700', 'secondary']);
    const compared = comparePalettes(hues, DARK);
    expect(compared.grounds).toBeUndefined();
    expect(compared.contrasts).toBeUndefined();
    expect(compared.mains!.map(({ hex }) => hex)).toEqual(['#b22222', '#b22222']);
  });
});
