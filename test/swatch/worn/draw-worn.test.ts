import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { contrast, TEXT_CONTRAST } from '../../../src/palette/contrast.ts';
import { HUES } from '../../../src/palette/hues.ts';
import { drawSwatch } from '../../../src/swatch/draw-swatch.ts';
import { renderSwatch } from '../../../src/swatch/render-swatch.ts';
import type { SwatchSpec } from '../../../src/swatch/spec.ts';
import { THEMES } from '../../../src/swatch/theme.ts';
import { anyRanking, ranked } from '../../palette/ranked.ts';
import { collisionsIn } from '../collisions.ts';
import { pixelsOf } from '../pixels.ts';
import { type BoxElement, boxesOf, textsOf, within } from '../svg-elements.ts';
import { comparables, WORN, wornSpec } from './specs.ts';

const COUNTS = Array.from({ length: 10 }, (_, index) => index + 1);
const LONG_TITLE =
  'The Remarkable and Entirely Improbable Chronicle of the Seven Clockmakers of Vermont '.repeat(3);

/** All fields that text stands on or beside: neither the page nor an outline alone. */
const fieldsOf = (svg: string): BoxElement[] =>
  boxesOf(svg)
    .slice(1)
    .filter(({ fill }) => fill !== 'none');

const textsIn = async (spec: SwatchSpec): Promise<string[]> =>
  (await textsOf(await drawSwatch(spec))).map(({ text }) => text);

async function flawsOf(spec: SwatchSpec): Promise<string[]> {
  const svg = await drawSwatch(spec);
  return collisionsIn(svg, fieldsOf(svg));
}

describe('a swatch of a worn palette', () => {
  it('says title, palette, hues and comparable covers', async () => {
    expect(await textsIn(wornSpec(2, { comparables: comparables(1), genres: [], ground: '' }))).toEqual([
      'The Quiet',
      'Ledger',
      'Ground',
      '#121113',
      'black',
      'Main',
      '#3a3b3f',
      'charcoal',
      'Accent',
      '#a3161c',
      'firebrick',
      'Accent',
      '#6d7a85',
      'slategrey',
      'Ink',
      '#efe6d6',
      'ivory',
      '% chance on such a cover',
      '1',
      'firebrick',
      '#b22222',
      '60%3.0× usual',
      '2',
      'mediumseagreen',
      '#3cb371',
      '48%2.4× usual',
      'Real covers of such books',
      'The',
      'Moonstone',
    ]);
  });

  it('stays a swatch of cards where nothing is worn', async () => {
    const plain = await drawSwatch(wornSpec(5, { worn: [], comparables: [] }));
    expect(await drawSwatch(wornSpec(5, { worn: [] }))).toBe(plain);
    expect(plain).toContain('Cover hues for');
    expect(plain).not.toContain('clipPath');
  });

  it('says genres and ground where no covers need their room', async () => {
    const [sentence, genre] = ['Such covers are dark: 62% of them.', 'Historical Fiction'];
    expect(await textsIn(wornSpec(10, { comparables: [] }))).toEqual(
      expect.arrayContaining([sentence, genre]),
    );
    const beside = await textsIn(wornSpec(5));
    expect(beside).toContain(genre);
    expect(beside).not.toContain(sentence);
    expect(await textsIn(wornSpec(5, { genres: [] }))).toContain(sentence);
    expect(await textsIn(wornSpec(6))).not.toContain(genre);
  });

  it('draws ten of 58 hues and says +48 more', async () => {
    const texts = await textsIn(wornSpec(58));
    expect(texts).toContain('+48 more');
    expect(texts).toContain(HUES[9]!.name);
    expect(texts).not.toContain(HUES[10]!.name);
  });

  it('refuses to draw no hues', async () => {
    await expect(drawSwatch(wornSpec(0))).rejects.toThrow(
      new RangeError('Expected 1 to 10 hues but received 0'),
    );
  });
});

describe('its layout', () => {
  it.each(COUNTS)('of %i hues has no text over another, over an edge or outside its field', async (count) => {
    for (let covers = 0; covers <= 8; covers++)
      expect(
        await flawsOf(
          wornSpec(count, { comparables: comparables(covers), title: covers % 2 ? LONG_TITLE : 'Salt' }),
        ),
      ).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('holds for a palette of %i colours', async (count) => {
    const worn = Array.from({ length: count }, (_, at) => WORN[at % WORN.length]!);
    expect(await flawsOf(wornSpec(10, { worn }))).toEqual([]);
    expect(await flawsOf(wornSpec(5, { worn, comparables: [] }))).toEqual([]);
  });

  it('holds for the longest names, ranks and figures', async () => {
    const hues = COUNTS.map((at) => ({
      name: 'lightgoldenrodyellowish',
      hex: '#fafad2',
      css: '#fafad2',
      rank: 48 + at,
      score: 0.999,
      lift: 1234,
    }));
    const worn = WORN.map(({ role, hex }) => ({ role, hex, name: 'lightgoldenrodyellowish or whatever' }));
    expect(await flawsOf(wornSpec(1, { hues, worn }))).toEqual([]);
  });

  it.each(LANGUAGES)('holds for the words of $locale', async (language) => {
    const genres = ['reference-language', 'essays-criticism', 'music-entertainment', 'war'].map((id) => ({
      name: language.genreName({ id, name: id }),
      score: 0.999,
    }));
    for (const count of [1, 5, 10, 58])
      expect(await flawsOf(wornSpec(count, { title: undefined, genres, words: language.swatch }))).toEqual(
        [],
      );
  });

  it.each([
    ['markup', `<b>"Tom" & 'Jerry'</b> ]]> <![CDATA[ &#x0;`],
    ['emoji sequences', '👩‍👩‍👧 Love 🏳️‍🌈'.repeat(20)],
    ['Arabic', 'كتاب الظل: حكاية! '.repeat(12)],
    ['Hebrew with a number', 'צל האור (כרך 2)!'],
    ['Japanese', '東京物語 静かな帳簿「夜」'.repeat(9)],
    ['one endless word', 'W'.repeat(500)],
    ['stacked marks', 'b\u0302\u0301 '.repeat(90)],
    ['ligatures that are wide', '﷽'.repeat(40)],
    ['control characters', 'The\u0000 Quiet\u0007\r\nLedger\u202E'],
  ])('holds for titles with %s, of the book and of covers', async (_, title) => {
    const covers = comparables(6).map(({ colours }) => ({ title, author: title, colours }));
    const spec = wornSpec(5, { title, comparables: covers });
    expect(await flawsOf(spec)).toEqual([]);
    await expect(sharp(Buffer.from(await drawSwatch(spec))).metadata()).resolves.toMatchObject({
      width: 1200,
    });
  });

  it('holds for any title, author and ranking', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.lorem({ maxCount: 20 }));
    await fc.assert(
      fc.asyncProperty(anyRanking, text, text, text, async (hues, title, other, author) => {
        fc.pre(hues.length > 0);
        const covers = comparables(2).map(({ colours }) => ({ title: other, author, colours }));
        expect(await flawsOf(wornSpec(1, { hues, title, comparables: covers, theme: 'dark' }))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(['light', 'dark'] as const)('its %s picture', (theme) => {
  it('carries letters of enough contrast on every hue', async () => {
    for (let from = 0; from < HUES.length; from += 10) {
      const part = HUES.slice(from, from + 10);
      const worn = part
        .slice(0, 6)
        .map(({ name, hex }, at) => ({ name, hex, role: WORN[at % WORN.length]!.role }));
      const spec = wornSpec(1, { hues: ranked(part.map((hue) => hue.name)), worn, theme });
      const svg = await drawSwatch(spec);
      const fields = fieldsOf(svg);
      for (const { text, fill, box } of await textsOf(svg)) {
        const under = fields.findLast((field) => within(box, field.box))?.fill ?? THEMES[theme].page;
        expect(contrast(fill, under), `${text} on ${under}`).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }
    }
  });

  it('shows the palette’s exact colours on the cover and in their cells, inside the margins', async () => {
    const pixels = await pixelsOf(await renderSwatch(wornSpec(5, { theme })));
    const cover = pixels.coloursIn({ x: 50, y: 50, width: 360, height: 530 });
    const beside = pixels.coloursIn({ x: 450, y: 90, width: 700, height: 240 });
    for (const { hex } of WORN) {
      expect(cover).toContain(hex);
      expect(beside).toContain(hex);
    }
    for (const edge of [
      { x: 0, y: 0, width: 45, height: 630 },
      { x: 1155, y: 0, width: 45, height: 630 },
      { x: 0, y: 0, width: 1200, height: 30 },
      { x: 0, y: 600, width: 1200, height: 30 },
    ])
      expect([...pixels.coloursIn(edge)]).toEqual([THEMES[theme].page]);
  });
});
