import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColourShare } from '../../src/hues/reading.ts';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { oklabDistance } from '../../src/palette/oklab.ts';
import { MOST_ACCENTS, WORN_DISTANCE, wearPalette } from '../../src/palette/wear-palette.ts';

const BLACK = '#0b0b0d';
const RED = '#b22222';
const GOLD = '#d4a017';
const IVORY = '#f4efe1';
const NAVY = '#152c63';

/** A cover's colours, each with its share. */
function cover(shares: Readonly<Record<string, number>>): ColourShare[] {
  return Object.entries(shares).map(([hex, share]) => ({ name: `name of ${hex}`, hex, share }));
}

/** A worn palette as words: role and hex. */
function worn(shares: Readonly<Record<string, number>>, ground?: string): string[] {
  return wearPalette(cover(shares), ground === undefined ? {} : { ground }).map(
    ({ role, hex }) => `${role} ${hex}`,
  );
}

describe('a palette as it is worn', () => {
  it('stands on its largest colour, and sets the type in the neutral that reads on it', () => {
    expect(worn({ [BLACK]: 0.8, [RED]: 0.15, [IVORY]: 0.05 })).toEqual([
      `ground ${BLACK}`,
      `main ${RED}`,
      `ink ${IVORY}`,
    ]);
  });

  it('stands on the colour that is said to be the ground', () => {
    expect(worn({ [NAVY]: 0.5, [IVORY]: 0.4, [RED]: 0.1 }, '#ffffff')).toEqual([
      `ground ${IVORY}`,
      `main ${RED}`,
      `ink ${NAVY}`,
    ]);
  });

  it('takes for the main colour what tells most, not what is largest', () => {
    expect(worn({ [BLACK]: 0.7, '#2a2a2e': 0.2, [RED]: 0.06, [IVORY]: 0.04 })[1]).toBe(`main ${RED}`);
  });

  it('puts the small and vivid first among the accents', () => {
    const roles = worn({ [IVORY]: 0.6, [NAVY]: 0.2, '#8a8f98': 0.12, [GOLD]: 0.05, [RED]: 0.03 });
    expect(roles.slice(1)).toEqual([`main ${RED}`, `accent ${GOLD}`, 'accent #8a8f98', `ink ${NAVY}`]);
  });

  it('keeps the only vivid colour as the main one and sets the type in a tint of it', () => {
    const [ground, main, ink] = wearPalette(cover({ [BLACK]: 0.9, [GOLD]: 0.1 }));
    expect([ground!.hex, main!.hex]).toEqual([BLACK, GOLD]);
    expect(ink!.role).toBe('ink');
    expect(oklabDistance(ink!.hex, GOLD)).toBeGreaterThanOrEqual(WORN_DISTANCE);
    expect(oklabDistance(ink!.hex, GOLD)).toBeLessThan(0.15);
  });

  it('has no main colour on a black cover with white letters', () => {
    expect(worn({ [BLACK]: 0.9, '#ffffff': 0.1 })).toEqual([`ground ${BLACK}`, 'ink #ffffff']);
  });

  it('sets a tint or shade that reads on a cover of one colour', () => {
    const [ground, ink, ...others] = wearPalette(cover({ [RED]: 1 }));
    expect(ground).toEqual({ name: `name of ${RED}`, hex: RED, role: 'ground' });
    expect(contrast(ink!.hex, RED)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(others).toEqual([]);
  });

  it('takes of two colours that are alike the larger', () => {
    expect(worn({ [IVORY]: 0.5, [RED]: 0.2, '#b02424': 0.2, [NAVY]: 0.1 })).toEqual([
      `ground ${IVORY}`,
      `main ${RED}`,
      `ink ${NAVY}`,
    ]);
  });

  it('says what is wrong with no colours at all', () => {
    expect(() => wearPalette([])).toThrow(
      new RangeError('Expected at least one colour of a cover but received none'),
    );
  });
});

const anyColour = fc.record({
  name: fc.constant('any'),
  hex: fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
  share: fc.double({ min: 0.001, max: 1, noNaN: true }),
});
const anyCover = fc.array(anyColour, { minLength: 1, maxLength: 8 });

describe('any palette as it is worn', () => {
  it('has an ink that reads on its ground', () => {
    fc.assert(
      fc.property(anyCover, (colours) => {
        const palette = wearPalette(colours);
        expect(contrast(palette[0]!.hex, palette.at(-1)!.hex)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }),
      { numRuns: 300 },
    );
  });

  it('goes from the ground over the main colour and up to three accents to the ink', () => {
    fc.assert(
      fc.property(anyCover, (colours) => {
        const roles = wearPalette(colours).map(({ role }) => role);
        expect(roles.join(' ')).toMatch(/^ground( main( accent)*)? ink$/);
        expect(roles.filter((role) => role === 'accent').length).toBeLessThanOrEqual(MOST_ACCENTS);
      }),
    );
  });

  it('has no two colours that are alike, and none but the ink that is not on the cover', () => {
    fc.assert(
      fc.property(anyCover, (colours) => {
        const hexes = wearPalette(colours).map(({ hex }) => hex);
        for (const [at, hex] of hexes.entries()) {
          for (const other of hexes.slice(at + 1)) {
            expect(oklabDistance(hex, other)).toBeGreaterThanOrEqual(WORN_DISTANCE);
          }
        }
        const given = new Set(colours.map(({ hex }) => hex));
        expect(hexes.slice(0, -1).every((hex) => given.has(hex))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyCover, (colours) => {
        expect(wearPalette(colours)).toEqual(wearPalette(structuredClone(colours)));
      }),
      { numRuns: 50 },
    );
  });
});
