import { describe, expect, it } from 'vitest';
import { sentencesFor } from '../../../src/languages/index.ts';
import type { PaletteColour } from '../../../src/hues/reading.ts';
import { contrast, TEXT_CONTRAST } from '../../../src/palette/contrast.ts';
import { THEMES } from '../../../src/swatch/theme.ts';
import { drawBookCover } from '../../../src/swatch/worn/book-cover.ts';
import { dressOf } from '../../../src/swatch/worn/dress.ts';
import { textsOf, within } from '../svg-elements.ts';
import { WORN } from './specs.ts';

const BOX = { x: 48, y: 42, width: 368, height: 552 };

interface Look {
  readonly worn?: readonly PaletteColour[];
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
}

async function draw(
  title: string | undefined,
  { worn = WORN, theme = 'light', locale = 'en' }: Look = {},
): Promise<string> {
  return drawBookCover({ title, worn, words: sentencesFor(locale).swatch }, THEMES[theme], BOX);
}

const linesOf = async (svg: string): Promise<string[]> => (await textsOf(svg)).map(({ text }) => text);

async function shapes(title: string): Promise<string> {
  return /<g .*<\/g>/u.exec(await draw(title))?.[0] ?? '';
}

async function outlined(worn: readonly PaletteColour[], theme: 'light' | 'dark'): Promise<boolean> {
  return (await draw('Salt', { worn, theme })).includes('stroke');
}

describe('dressOf', () => {
  it('gives each role its colours', () => {
    expect(dressOf(WORN)).toEqual({
      ground: '#121113',
      main: '#3a3b3f',
      accents: ['#a3161c', '#6d7a85'],
      ink: '#efe6d6',
    });
  });

  it('takes another ink where the one told cannot be read on the ground, or none is told', () => {
    for (const worn of [
      WORN.slice(0, 4),
      [...WORN.slice(0, 4), { role: 'ink' as const, name: 'navy', hex: '#101040' }],
    ])
      expect(contrast(dressOf(worn).ink, '#121113')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it('wears what there is as main, ink for want of anything', () => {
    expect(dressOf([WORN[0]!, WORN[2]!])).toMatchObject({ main: '#a3161c', accents: [] });
    expect(dressOf([WORN[0]!])).toMatchObject({ main: '#ffffff', accents: [], ink: '#ffffff' });
  });
});

describe('a book’s cover', () => {
  it('sets the title in the ink', async () => {
    const texts = await textsOf(await draw('The Quiet Ledger'));
    expect(texts.map(({ text, fill }) => [text, fill])).toEqual([
      ['The Quiet', '#efe6d6'],
      ['Ledger', '#efe6d6'],
    ]);
  });

  it.each([
    ['en', 'Title'],
    ['de', 'Titel'],
    ['ja', 'タイトル'],
  ])('says in %s that a title goes there where there is none that can be drawn', async (locale, word) => {
    for (const title of [undefined, '', '  ', '\u{90000}', '\uFDD1'])
      expect(await linesOf(await draw(title, { locale }))).toEqual([word]);
  });

  it('sets a long title smaller, and ends in an ellipsis what is longer', async () => {
    const [short] = await textsOf(await draw('Salt'));
    const long = await textsOf(await draw('The Chronicle of the Seven Clockmakers of Vermont '.repeat(6)));
    expect(short?.size).toBeGreaterThan(60);
    expect(long[0]?.size).toBeGreaterThanOrEqual(21);
    expect(long[0]?.size).toBeLessThan(short?.size ?? 0);
    expect(long.at(-1)?.text).toMatch(/…$/u);
    expect(long.every(({ box }) => within(box, BOX))).toBe(true);
  });

  it('sets a right-to-left title from the right', async () => {
    const svg = await draw('כרך שלום');
    expect(svg).toMatch(/text-anchor="end">\u2067/u);
    expect(await draw('Salt')).not.toContain('text-anchor');
  });

  it('is the same for the same title, and others wear other shapes', async () => {
    expect(await shapes('Salt')).toBe(await shapes('Salt'));
    const titles = Array.from({ length: 40 }, (_, index) => `Volume ${index}`);
    expect(new Set(await Promise.all(titles.map(shapes))).size).toBeGreaterThan(3);
  });

  it('has an outline where the page would swallow one of its colours, and only there', async () => {
    const red: PaletteColour[] = [
      { role: 'ground', name: 'crimson', hex: '#c8202c' },
      { role: 'main', name: 'teal', hex: '#2f8f8f' },
      { role: 'ink', name: 'white', hex: '#ffffff' },
    ];
    expect([await outlined(red, 'light'), await outlined(red, 'dark')]).toEqual([false, false]);
    expect([await outlined(WORN, 'light'), await outlined(WORN, 'dark')]).toEqual([false, true]);
    const ivory: PaletteColour[] = [...red, { role: 'accent', name: 'ivory', hex: '#faf6ea' }];
    expect([await outlined(ivory, 'light'), await outlined(ivory, 'dark')]).toEqual([true, false]);
  });
});
