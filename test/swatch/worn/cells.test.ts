import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import { contrast, GRAPHIC_CONTRAST } from '../../../src/palette/contrast.ts';
import { HUES } from '../../../src/palette/hues.ts';
import { THEMES } from '../../../src/swatch/theme.ts';
import { drawColours } from '../../../src/swatch/worn/colour-cells.ts';
import { drawHues } from '../../../src/swatch/worn/hue-cells.ts';
import { ranked } from '../../palette/ranked.ts';
import { boxesOf, textsOf, within } from '../svg-elements.ts';
import { WORN } from './specs.ts';

const { swatch } = sentencesFor('en');
const AREA = { x: 450, y: 96, width: 702, height: 222 };
const names = (count: number): string[] => HUES.slice(0, count).map(({ name }) => name);

describe('cells of a palette’s colours', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('fill the room of %i, in the palette’s order', async (count) => {
    const worn = Array.from({ length: count }, (_, at) => ({ ...HUES[at]!, role: WORN[at % 5]!.role }));
    const cells = boxesOf(await drawColours(worn, THEMES.light, swatch, AREA));
    expect(cells.map(({ fill }) => fill)).toEqual(worn.map(({ hex }) => hex));
    expect(cells.every(({ box }) => within(box, AREA))).toBe(true);
    const covered = cells.reduce((sum, { box }) => sum + box.width * box.height, 0);
    expect(covered / (AREA.width * AREA.height)).toBeGreaterThan(0.9);
  });

  it('say role, hex and name, the name largest and legible in a preview a third as wide', async () => {
    const [role, hex, name] = await textsOf(await drawColours(WORN, THEMES.light, swatch, AREA));
    expect([role?.text, hex?.text, name?.text]).toEqual(['Ground', '#121113', 'black']);
    expect(name?.size).toBeGreaterThan(27);
    expect(hex?.size).toBeGreaterThan(20);
  });

  it('have an edge where the page would swallow them', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = THEMES[theme];
      const [cell] = boxesOf(
        await drawColours([{ role: 'ground', name: 'page', hex: page }], THEMES[theme], swatch, AREA),
      );
      expect(contrast(cell?.edge ?? page, page)).toBeGreaterThanOrEqual(GRAPHIC_CONTRAST);
    }
  });
});

describe('cells of the ranked hues', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('stand in one row or two where there are %i', async (count) => {
    const cells = boxesOf(await drawHues(ranked(names(count)), THEMES.light, swatch, AREA));
    expect(cells).toHaveLength(count);
    expect(new Set(cells.map(({ box }) => box.y)).size).toBe(count > 5 ? 2 : 1);
    expect(cells.every(({ box }) => within(box, AREA))).toBe(true);
  });

  it('show the typical colour, not the keyword’s own', async () => {
    const [hue] = ranked(['lavender']);
    const svg = await drawHues([{ ...hue!, hex: '#c9c2e0' }], THEMES.light, swatch, AREA);
    expect(boxesOf(svg).map(({ fill }) => fill)).toEqual(['#c9c2e0']);
    expect(svg).not.toContain(hue!.css);
  });

  it('say rank, name, hex, chance and lift, and what the chance is of', async () => {
    const texts = await textsOf(await drawHues(ranked(['maroon']), THEMES.light, swatch, AREA));
    expect(texts.map(({ text }) => text)).toEqual([
      '% chance on such a cover',
      '1',
      'maroon',
      '#800000',
      '60%3.0× usual',
    ]);
  });

  it('show the rank that a hue has, not its place', async () => {
    const [hue] = ranked(['maroon']);
    const texts = await textsOf(await drawHues([{ ...hue!, rank: 14 }], THEMES.light, swatch, AREA));
    expect(texts.map(({ text }) => text)).toContain('14');
  });

  it('are set in nearly one size a row, a long name in a smaller one', async () => {
    const hues = ranked(['teal', 'mediumspringgreen', 'navy', 'crimson']);
    const texts = await textsOf(await drawHues(hues, THEMES.light, swatch, AREA));
    const sizes = hues.map(({ name }) => texts.find(({ text }) => text === name)!.size);
    const [teal, long, ...others] = sizes as [number, number, ...number[]];
    expect(others).toEqual(others.map(() => teal));
    expect(long).toBeLessThanOrEqual(teal);
    expect(teal).toBeLessThanOrEqual(1.5 * long);
  });
});
