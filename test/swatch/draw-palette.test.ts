import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import { TEXT_CONTRAST, contrast } from '../../src/palette/contrast.ts';
import { drawPalette } from '../../src/swatch/draw-palette.ts';
import { paletteAlt } from '../../src/swatch/palette-alt.ts';
import type { PaletteSpec } from '../../src/swatch/palette-spec.ts';
import { renderPalette } from '../../src/swatch/render-swatch.ts';
import { SWATCH_LIMITS } from '../../src/swatch/spec.ts';
import { THEMES } from '../../src/swatch/theme.ts';
import { CATEGORIES } from '../languages/everything-said-of-covers.ts';
import { boxesOf, overlap, textsOf, within } from './svg-elements.ts';

const COLOURS = [
  { name: 'darkslategray', hex: '#26333b', share: 0.4 },
  { name: 'maroon', hex: '#7a1418', share: 0.2 },
  { name: 'silver', hex: '#c4c0b8', share: 0.14 },
  { name: 'white', hex: '#fbfaf4', share: 0.1 },
  { name: 'black', hex: '#0b0a0c', share: 0.08 },
  { name: 'mediumaquamarine', hex: '#4fc9a7', share: 0.05 },
  { name: 'mediumvioletred', hex: '#c71585', share: 0.015 },
  { name: 'mediumspringgreen', hex: '#00f59a', share: 0.015 },
];
const COUNTS = COLOURS.map((_, at) => at + 1);
const MARGINS = { x: 46, y: 40, width: 1108, height: 566 };

function specOf(count: number, more: Partial<PaletteSpec> = {}): PaletteSpec {
  return {
    colours: COLOURS.slice(0, count),
    genres: [{ name: 'Crime and Thriller', score: 0.41 }],
    theme: 'light',
    words: sentencesFor('en').cover.palette,
    ...more,
  };
}

/** The bars, without the page and the genres' outlines. */
const barsOf = (svg: string) =>
  boxesOf(svg)
    .slice(1)
    .filter(({ fill }) => fill !== 'none');

async function collisionsIn(svg: string): Promise<string[]> {
  const texts = await textsOf(svg);
  const bars = barsOf(svg);
  const found: string[] = [];
  for (const [at, { text, box }] of texts.entries()) {
    if (!within(box, MARGINS)) found.push(`${text} outside the margins`);
    for (const other of texts.slice(at + 1)) {
      if (overlap(box, other.box)) found.push(`${text} over ${other.text}`);
    }
    for (const bar of bars) if (overlap(box, bar.box)) found.push(`${text} over ${bar.fill}`);
  }
  return found;
}

describe('the picture of a cover’s own colours', () => {
  it('says name, hex and share of each beside its bar, and what the cover looks like', async () => {
    const texts = (await textsOf(await drawPalette(specOf(2)))).map(({ text }) => text);
    expect(texts).toEqual([
      '% of the cover',
      'The cover’s own colours',
      'Crime and Thriller',
      '41%',
      'darkslategray',
      '#26333b',
      '40%',
      'maroon',
      '#7a1418',
      '20%',
    ]);
  });

  it('has bars as long as the shares, in the colours themselves', async () => {
    const bars = barsOf(await drawPalette(specOf(5)));
    expect(bars.map(({ fill }) => fill)).toEqual(COLOURS.slice(0, 5).map(({ hex }) => hex));
    const [longest] = bars;
    bars.forEach(({ box }, at) => {
      expect(box.width / longest!.box.width).toBeCloseTo(COLOURS[at]!.share / 0.4, 2);
    });
  });

  it.each(['light', 'dark'] as const)('can be read and seen on a %s page', async (theme) => {
    const { page } = THEMES[theme];
    const svg = await drawPalette(specOf(8, { theme }));
    for (const { fill } of await textsOf(svg)) {
      expect(contrast(fill, page)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
    for (const { fill, edge } of barsOf(svg)) expect(contrast(edge ?? fill, page)).toBeGreaterThan(1.6);
  });

  it.each(COUNTS)('of %i colours has nothing over anything else', async (count) => {
    const svg = await drawPalette(specOf(count));
    expect(barsOf(svg)).toHaveLength(count);
    expect(await collisionsIn(svg)).toEqual([]);
    expect(barsOf(svg).filter(({ box }) => !within(box, MARGINS))).toEqual([]);
  });

  it.each(LANGUAGES)('holds for the words of $locale', async ({ cover }) => {
    const names = CATEGORIES.map((category) => cover.categoryName(category));
    const longest = names.toSorted((a, b) => b.length - a.length).slice(0, 3);
    const genres = longest.map((name) => ({ name, score: 0.999 }));
    for (const count of [1, 5, 8]) {
      const spec = specOf(count, { genres, words: cover.palette });
      expect(await collisionsIn(await drawPalette(spec))).toEqual([]);
    }
  });

  it('holds for equal shares and a name that no keyword has', async () => {
    const colours = COLOURS.map((colour) => ({ ...colour, name: 'lightgoldenrodyellowish', share: 1 / 8 }));
    expect(await collisionsIn(await drawPalette(specOf(8, { colours })))).toEqual([]);
  });

  it('draws eight at most, and refuses to draw none', async () => {
    const colours = [...COLOURS, ...COLOURS];
    expect(barsOf(await drawPalette(specOf(8, { colours })))).toHaveLength(8);
    await expect(drawPalette(specOf(0))).rejects.toThrow(RangeError);
  });

  it('is a PNG of the swatch’s size', async () => {
    const picture = await renderPalette(specOf(3));
    const { width, height } = SWATCH_LIMITS;
    const metadata = await sharp(picture.bytes).metadata();
    expect(metadata).toMatchObject({ format: 'png', width, height });
    expect(picture).toMatchObject({ name: 'cover-colours.png', width, height, alt: paletteAlt(specOf(3)) });
  });
});

describe('its alternative text', () => {
  it('says all that the picture shows', () => {
    expect(paletteAlt(specOf(2))).toBe(
      "The cover's own colours, most of it first: darkslategray #26333b (a dark greyish blue) 40%; maroon #7a1418 (a dark red) 20%. It looks like Crime and Thriller 41%.",
    );
    expect(paletteAlt(specOf(1, { genres: [] }))).toMatch(/40%\.$/);
  });

  it.each(LANGUAGES)('has room for eight colours in $locale', ({ cover }) => {
    const genres = CATEGORIES.slice(0, 3).map((category) => ({
      name: cover.categoryName(category),
      score: 0.3,
    }));
    const alt = paletteAlt(specOf(8, { genres, words: cover.palette }));
    for (const { name, hex } of COLOURS) expect(alt).toContain(`${name} ${hex}`);
    expect(alt.length).toBeLessThanOrEqual(SWATCH_LIMITS.alt);
    expect(alt).not.toContain('…');
  });

  it('is cut where a foreign model’s names are endless', () => {
    const alt = paletteAlt(specOf(8, { genres: [{ name: 'Very long '.repeat(200), score: 1 }] }));
    expect(alt.length).toBeLessThanOrEqual(SWATCH_LIMITS.alt);
    expect(alt.endsWith('…')).toBe(true);
  });
});
