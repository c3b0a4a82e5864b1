import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import type { PaletteColour } from '../../src/palette/cover-colours.ts';
import { putLocks, swapRoles } from '../../src/palette/locked-palette.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { WORN_DISTANCE } from '../../src/palette/wear-palette.ts';

const PALETTE: readonly PaletteColour[] = [
  { name: 'black', hex: '#0b0b0d', role: 'ground' },
  { name: 'firebrick', hex: '#b32624', role: 'main' },
  { name: 'goldenrod', hex: '#d9a424', role: 'accent' },
  { name: 'teal', hex: '#127c7a', role: 'accent' },
  { name: 'ivory', hex: '#f4efe1', role: 'ink' },
];

const hexesOf = (palette: readonly PaletteColour[] = []) => palette.map(({ role, hex }) => `${role} ${hex}`);
const hex = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('putLocks', () => {
  it('puts a colour in the place of another, in its role', () => {
    expect(hexesOf(putLocks(PALETTE, [{ hex: '#b22222' }], [1]))).toEqual([
      'ground #0b0b0d',
      'main #b22222',
      'accent #d9a424',
      'accent #127c7a',
      'ink #f4efe1',
    ]);
  });

  it('lets an accent go that could not be told from it', () => {
    expect(hexesOf(putLocks(PALETTE, [{ hex: '#128080' }], [1]))).toEqual([
      'ground #0b0b0d',
      'main #128080',
      'accent #d9a424',
      'ink #f4efe1',
    ]);
  });

  it('refuses a palette whose main colour could not be told from it', () => {
    expect(putLocks(PALETTE, [{ hex: '#b22222' }], [2])).toBeUndefined();
  });

  it('mixes an ink anew where the ground is no longer one to read it on', () => {
    const palette = putLocks(PALETTE, [{ hex: '#ffe4b5' }], [0])!;
    const ink = palette.find(({ role }) => role === 'ink')!;
    expect(ink.hex).not.toBe('#f4efe1');
    expect(contrast(ink.hex, '#ffe4b5')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('keeps a locked ink where it can be read, and refuses the palette where it can not', () => {
    expect(hexesOf(putLocks(PALETTE, [{ hex: '#ffffff', role: 'ink' }], [4]))).toContain('ink #ffffff');
    expect(putLocks(PALETTE, [{ hex: '#333333', role: 'ink' }], [4])).toBeUndefined();
  });

  it('makes palettes that hold the lock, whose ink reads on the ground and whose colours can be told apart', () => {
    fc.assert(
      fc.property(hex, fc.nat({ max: 3 }), (lock, place) => {
        const palette = putLocks(PALETTE, [{ hex: lock }], [place]);
        if (palette === undefined) return;
        expect(palette.map((colour) => colour.hex)).toContain(lock);
        const [ground, ink] = [palette[0]!, palette.at(-1)!];
        expect([ground.role, ink.role]).toEqual(['ground', 'ink']);
        expect(contrast(ground.hex, ink.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        for (const other of palette.slice(0, -1)) {
          if (other.hex === lock) continue;
          expect(oklabDistance(other.hex, lock)).toBeGreaterThanOrEqual(WORN_DISTANCE - 1e-9);
        }
      }),
    );
  });
});

describe('swapRoles', () => {
  it('lets ground and main colour change places, and keeps the order of the roles', () => {
    const palette = swapRoles(PALETTE, 0, 1);
    expect(hexesOf(palette).slice(0, 2)).toEqual(['ground #b32624', 'main #0b0b0d']);
    expect(contrast(palette[0]!.hex, palette.at(-1)!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('keeps the ink where it reads on the new ground', () => {
    expect(hexesOf(swapRoles(PALETTE, 0, 1)).at(-1)).toBe('ink #f4efe1');
  });

  it('is undone by the same once more, but for an ink that had to be mixed', () => {
    const swapped = swapRoles(swapRoles(PALETTE, 1, 2), 1, 2);
    expect(hexesOf(swapped)).toEqual(hexesOf(PALETTE));
  });

  it('lets ground and ink change places', () => {
    expect(hexesOf(swapRoles(PALETTE, 0, 4))).toEqual([
      'ground #f4efe1',
      'main #b32624',
      'accent #d9a424',
      'accent #127c7a',
      'ink #0b0b0d',
    ]);
  });
});
