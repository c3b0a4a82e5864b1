import { describe, expect, it } from 'vitest';
import {
  isRecommendable,
  paletteCount,
  recommendedPalette,
  rolesIn,
  wornPalette,
} from '../../commands/recommended-palette.ts';
import type { HueReading, PaletteColour } from '../../src/hues/reading.ts';
import { choosePalette } from '../../src/palette/choose-palette.ts';
import { REQUEST_LIMITS } from '../../src/request-limits.ts';
import { COVER_ADVICE } from '../services/cover-advice.ts';
import { inMemoryEngine } from '../services/in-memory-engine.ts';

const read = (reading: Partial<HueReading> = {}, knowsCovers = true): Promise<HueReading> =>
  inMemoryEngine({ knowsCovers, reading }).read({ blurb: 'A detective returns to the harbour.' });

const { palettes } = COVER_ADVICE;

describe('a palette that real covers wear', () => {
  it.each([0, 1, 2])('is number %i of what covers tell', async (variant) => {
    const reading = await read();
    expect(wornPalette(reading, variant)).toEqual(palettes[variant]);
    expect(recommendedPalette(reading, { top: 1, variant })).toEqual(palettes[variant]);
  });

  it('comes round again past the last', async () => {
    const reading = await read();
    expect(paletteCount(reading)).toBe(palettes.length);
    expect(wornPalette(reading, palettes.length + 1)).toEqual(palettes[1]);
  });
});

describe('a palette of single hues', () => {
  it.each([
    ['knows no covers', {}, false],
    ['knows none that agree', { covers: { ...COVER_ADVICE, palettes: [] } }, true],
  ])('is shown where the model %s', async (_why, change, knowsCovers) => {
    const reading = await read(change, knowsCovers);
    expect(wornPalette(reading, 0)).toEqual([]);
    expect(paletteCount(reading)).toBe(REQUEST_LIMITS.variants);
    expect(recommendedPalette(reading, { top: 3, variant: 1 })).toEqual(
      choosePalette(reading.hues, { size: 3, variant: 1 }),
    );
  });
});

describe('a role', () => {
  const worn: readonly PaletteColour[] = [
    { name: 'black', hex: '#0c0c0c', role: 'ground' },
    { name: 'maroon', hex: '#6e1a1f', role: 'main' },
    { name: 'maroon', hex: '#b06066', role: 'accent' },
  ];
  const roleOf = async (score: number, lift: number) => {
    const { hues } = await read();
    const changed = hues.map((hue) =>
      hue.name === 'maroon' ? Object.assign({}, hue, { score, lift }) : hue,
    );
    return rolesIn(await read({ hues: changed }), worn).get('maroon');
  };

  it('is the first that the palette gives a name', async () => {
    expect([...rolesIn(await read(), worn)]).toEqual([
      ['black', 'ground'],
      ['maroon', 'main'],
    ]);
  });

  it.each([
    [0.125, 1, 'main'],
    [0.124, 1, 'accent'],
    [0.5, 0.99, 'accent'],
  ])(
    'is main from one such cover in eight on, and not below the usual share: %d, %d',
    async (score, lift, role) => {
      expect(await roleOf(score, lift)).toBe(role);
    },
  );
});

it.each([
  [{ lift: 1 }, true],
  [{ lift: 0.99 }, false],
  [undefined, true],
])('a colour of which %j is known may be recommended: %s', (standing, expected) => {
  expect(isRecommendable(standing)).toBe(expected);
});
