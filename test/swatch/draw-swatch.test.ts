import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import type { GroundAdvice } from '../../src/hues/reading.ts';
import { contrast, inkFor, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { HUES } from '../../src/palette/hues.ts';
import { drawSwatch } from '../../src/swatch/draw-swatch.ts';
import { plainText } from '../../src/swatch/plain-text.ts';
import type { SwatchSpec } from '../../src/swatch/spec.ts';
import { anyRanking, ranked } from '../palette/ranked.ts';
import { collisionsIn } from './collisions.ts';
import { specOf } from './specs.ts';
import { cardsOf, textsOf, within } from './svg-elements.ts';

const PAGE = { x: 0, y: 0, width: 1200, height: 630 };
const COUNTS = Array.from({ length: 10 }, (_, index) => index + 1);
const LONG_TITLE =
  'The Remarkable and Entirely Improbable Chronicle of the Seven Clockmakers of Vermont '.repeat(3);

/** A ground whose sentence is the longest: nearly as usual, and in the middle. */
const EVEN_GROUND: GroundAdvice = {
  ground: { value: 'mid', share: 0.302, usual: 0.331 },
  chroma: { value: 'moderate', share: 0.302, usual: 0.331 },
  contrast: { value: 'medium', share: 0.302, usual: 0.331 },
};

const textsIn = async (spec: SwatchSpec): Promise<string[]> =>
  (await textsOf(await drawSwatch(spec))).map(({ text }) => text);

describe('the swatch', () => {
  it('says rank, role, name, hex, percent and lift on each card', async () => {
    const [card] = cardsOf(await drawSwatch(specOf(5))).slice(1);
    const texts = await textsOf(await drawSwatch(specOf(5)));
    const inside = texts.filter(({ box }) => card && within(box, card.box)).map(({ text }) => text);
    expect(inside).toEqual(['2', 'Secondary', 'gold', '#ffd700', '48%2.4× usual']);
  });

  it('says title, genres and ground around the cards', async () => {
    const texts = await textsIn(specOf(3));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Cover hues for',
        'The Quiet Ledger',
        '% chance on such a cover',
        'Historical Fiction',
        '82%',
        'Mystery',
        '61%',
        'Such covers are dark: 62% of them.',
      ]),
    );
  });

  it('stands on its own without title, genres and ground', async () => {
    const texts = await textsIn(specOf(1, { title: undefined, genres: [], ground: undefined }));
    expect(texts).toEqual([
      '% chance on such a cover',
      'Cover hues',
      '1',
      'Primary',
      'maroon',
      '#800000',
      '60%3.0× usual',
    ]);
  });

  it('uses the room of what is left out for the cards', async () => {
    const [full] = cardsOf(await drawSwatch(specOf(1)));
    const [bare] = cardsOf(await drawSwatch(specOf(1, { title: '', genres: [], ground: '' })));
    expect(bare?.box.height).toBeGreaterThan((full?.box.height ?? 0) + 80);
  });

  it('draws ten of 58 hues and says +48 more', async () => {
    const spec = specOf(1, { hues: ranked(HUES.map((hue) => hue.name)) });
    expect(cardsOf(await drawSwatch(spec))).toHaveLength(10);
    expect(await textsIn(spec)).toContain('+48 more');
    expect((await textsIn(specOf(10))).filter((text) => text.endsWith('more'))).toEqual([]);
  });

  it('shows the rank that a hue has, not its place among the cards', async () => {
    const [first, second] = ranked(['maroon', 'gold']);
    const hues = [first, second].flatMap((hue, index) =>
      hue ? [{ ...hue, rank: index === 0 ? 1 : 14 }] : [],
    );
    expect(await textsIn(specOf(1, { hues }))).toContain('14');
  });

  it('makes a bar as long as the score', async () => {
    const [hue] = ranked(['maroon']);
    const widths = await Promise.all(
      [0, 0.25, 0.5, 1].map(async (score) => {
        const svg = await drawSwatch(specOf(1, { hues: hue ? [{ ...hue, score }] : [] }));
        const [track = 0, bar = 0] = Array.from(svg.matchAll(/width="([\d.]+)" height="10"/gu), (match) =>
          Number(match[1]),
        );
        return bar / track;
      }),
    );
    expect(widths[0]).toBeLessThan(0.03);
    expect(widths.slice(1)).toEqual([0.25, 0.5, 1]);
  });

  it('refuses to draw no hues', async () => {
    await expect(drawSwatch(specOf(1, { hues: [] }))).rejects.toThrow(RangeError);
  });
});

describe('inks', () => {
  it('read on every card and on both pages', async () => {
    for (const theme of ['light', 'dark'] as const) {
      for (let from = 0; from < HUES.length; from += 10) {
        const hues = ranked(HUES.slice(from, from + 10).map((hue) => hue.name));
        const svg = await drawSwatch(specOf(1, { hues, theme }));
        const cards = cardsOf(svg);
        const page = /fill="(#\w{6})"/u.exec(svg)?.[1] ?? '';
        for (const { fill, box } of await textsOf(svg)) {
          const ground = cards.find((card) => within(box, card.box))?.fill ?? page;
          expect(contrast(fill, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
        }
      }
    }
  });
});

describe('layout', () => {
  it.each(COUNTS)('of %i hues has no text over another, over an edge or outside its card', async (count) => {
    expect(await collisionsIn(await drawSwatch(specOf(count)))).toEqual([]);
    expect(await collisionsIn(await drawSwatch(specOf(count, { title: LONG_TITLE })))).toEqual([]);
  });

  it('holds for the longest names, ranks and figures', async () => {
    const [hue] = ranked(['mediumspringgreen']);
    const hues = Array.from({ length: 10 }, (_, index) => ({
      ...(hue ?? { name: '', hex: '', css: '' }),
      rank: 49 + index,
      score: 0.999,
      lift: 1234,
      role: 'secondary' as const,
    }));
    for (const count of COUNTS) {
      expect(
        await collisionsIn(await drawSwatch(specOf(1, { title: LONG_TITLE, hues: hues.slice(0, count) }))),
      ).toEqual([]);
    }
  });

  it('holds for a model with other, longer names', async () => {
    const [hue] = ranked(['teal']);
    const named = Array.from({ length: 10 }, () => ({
      ...(hue ?? specOf(1).hues[0]!),
      name: 'lightgoldenrodyellowish',
    }));
    expect(await collisionsIn(await drawSwatch(specOf(1, { hues: named })))).toEqual([]);
  });

  it.each(LANGUAGES)('holds for the words of $locale, on cards of every size', async (language) => {
    const genres = ['reference-language', 'essays-criticism', 'music-entertainment', 'war', 'food'].map(
      (id) => ({
        name: language.genreName({ id, name: id }),
        score: 0.999,
      }),
    );
    const [ground] = language.advice(EVEN_GROUND, false);
    const hues = ranked(HUES.map((hue) => hue.name)).map((hue) =>
      Object.assign(hue, { score: 0.999, lift: 0.01, role: 'secondary' as const }),
    );
    for (const count of [...COUNTS, HUES.length]) {
      const spec = specOf(1, { hues: hues.slice(0, count), genres, ground, words: language.swatch });
      expect(await collisionsIn(await drawSwatch(spec))).toEqual([]);
    }
  });

  it.each(LANGUAGES)('shows the ground whole in $locale', async (language) => {
    for (const ground of language.advice(EVEN_GROUND, true)) {
      expect(await textsIn(specOf(5, { ground, words: language.swatch }))).toContain(plainText(ground));
    }
  });

  it.each(COUNTS)('of %i hues holds for a title with marks stacked on its letters', async (count) => {
    for (const title of ['b\u0302\u0301 '.repeat(90), 'ل\u0651\u064E\u0670\u0653 '.repeat(90)])
      expect(await collisionsIn(await drawSwatch(specOf(count, { title })))).toEqual([]);
  });

  it('holds for many genres, and says how many have no room', async () => {
    const genres = Array.from({ length: 20 }, (_, index) => ({
      name: `Historical Fiction ${index}`,
      score: 0.5,
    }));
    expect(await collisionsIn(await drawSwatch(specOf(5, { genres })))).toEqual([]);
    const texts = await textsIn(specOf(5, { genres }));
    const shown = texts.filter((text) => text.startsWith('Historical Fiction')).length;
    expect(shown).toBeGreaterThan(2);
    expect(texts).toContain(`+${20 - shown} more`);
  });

  it('holds for one endless genre and an endless ground', async () => {
    const endless = 'Endless '.repeat(100);
    const hues = ranked(HUES.map((hue) => hue.name));
    const spec = specOf(5, {
      hues,
      genres: [
        { name: endless, score: 1 },
        { name: endless, score: 0 },
      ],
      ground: endless,
    });
    expect(await collisionsIn(await drawSwatch(spec))).toEqual([]);
    expect(
      (await textsIn(spec)).filter((text) => text.startsWith('Endless') && text.endsWith('…')),
    ).toHaveLength(2);
  });

  it('holds for any title, genre and ranking', async () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 30 }));
    await fc.assert(
      fc.asyncProperty(anyRanking, text, text, text, async (hues, title, ground, name) => {
        fc.pre(hues.length > 0);
        const spec = specOf(1, { hues, title, ground, genres: [{ name, score: 0.3 }], theme: 'dark' });
        expect(await collisionsIn(await drawSwatch(spec))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a title', () => {
  it.each([
    ['markup', `<b>"Tom" & 'Jerry'</b>`],
    ['an entity', '&lt;script&gt; &#x0; &nbsp;'],
    ['CDATA and comments', ']]> <![CDATA[ <!-- -->'],
    ['markdown', '**bold** _and_ `code` [a](b)'],
    ['emoji sequences', '👩‍👩‍👧 Love 🏳️‍🌈'],
    ['Arabic', 'كتاب الظل: حكاية!'],
    ['Hebrew with a number', 'צל האור (כרך 2)!'],
    ['Latin among Hebrew', 'סוד ה-Ledger הישן'],
    ['Japanese', '東京物語 静かな帳簿「夜」'],
  ])('with %s is shown as it was typed, in a picture that can be read', async (_, title) => {
    const svg = await drawSwatch(specOf(5, { title }));
    expect((await textsOf(svg)).map(({ text }) => text)).toContain(title);
    expect(await collisionsIn(svg)).toEqual([]);
    await expect(sharp(Buffer.from(svg)).metadata()).resolves.toMatchObject(PAGE_SIZE);
  });

  it('with control characters is shown without them', async () => {
    const texts = await textsIn(specOf(1, { title: 'The\u0000 Quiet\u0007\r\nLedger\u202E' }));
    expect(texts).toContain('The Quiet Ledger');
  });

  it('that no font can draw is left out, as are blank ones', async () => {
    for (const title of ['Ledger \u{90000}', '\uFDD1', '   ', '\u200B\u2060', '\u0000']) {
      const texts = await textsIn(specOf(1, { title }));
      expect(texts).toContain('Cover hues');
      expect(texts).not.toContain('Cover hues for');
    }
  });

  it('is shown without the symbols that no font can draw', async () => {
    expect(await textsIn(specOf(1, { title: 'Love \u{1FAFE} and \u{1FAFF}Ruin' }))).toContain(
      'Love and Ruin',
    );
    expect(await textsIn(specOf(1, { title: '\u{1FAFF}' }))).toContain('Cover hues');
  });

  it('is isolated, so that its direction does not reach anything else', async () => {
    const svg = await drawSwatch(specOf(1, { title: 'צל' }));
    expect(svg).toContain('>\u2067צל\u2069</text>');
    const opened = svg.match(/[\u2066-\u2068]/gu)?.length;
    expect(opened).toBe(svg.match(/\u2069/gu)?.length);
  });

  it.each([
    ['one of Hebrew with points', 'שִׁיר הַשִּׁירִים'],
    ['one of Arabic', 'كتاب الظل '.repeat(9)],
    [
      'Arabic whose second line begins with Latin',
      `${'كتاب الظل '.repeat(6)}The Ledger ${'كتاب '.repeat(9)}`,
    ],
    ['one that begins with a sign', '«صل» The Ledger'],
  ])('that runs from the right has its lines flush with the right edge: %s', async (_, title) => {
    const svg = await drawSwatch(specOf(5, { title }));
    const lines = Array.from(svg.matchAll(/<text x="1152" [^>]*>\u2067(?<line>.*?)\u2069<\/text>/gu));
    expect(lines.map(({ groups }) => groups?.['line']).join(' ')).toBe(plainText(title));
    expect(lines.every(([line]) => line.includes('text-anchor="end"'))).toBe(true);
    expect(await collisionsIn(svg)).toEqual([]);
  });

  it('that runs from the left does so in all its lines, whatever they begin with', async () => {
    const title = 'The Quiet Ledger and the Book of كتاب الظل القديم in the House of Salt and Smoke';
    const svg = await drawSwatch(specOf(5, { title }));
    expect(svg).toContain('>\u2066القديم in the House');
  });

  it('takes two lines when it is long, and ends in an ellipsis when it is longer', async () => {
    const texts = await textsOf(await drawSwatch(specOf(5, { title: LONG_TITLE })));
    const lines = texts.filter(({ size }) => size === 34).map(({ text }) => text);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
  });
});

const PAGE_SIZE = { width: PAGE.width, height: PAGE.height };

describe('themes', () => {
  it('differ in the page, not in the hues', async () => {
    const [light, dark] = await Promise.all([
      drawSwatch(specOf(5)),
      drawSwatch(specOf(5, { theme: 'dark' })),
    ]);
    expect(cardsOf(light).map((card) => card.fill)).toEqual(cardsOf(dark).map((card) => card.fill));
    expect(/fill="(#\w{6})"/u.exec(light)?.[1]).not.toBe(/fill="(#\w{6})"/u.exec(dark)?.[1]);
    expect(inkFor(/fill="(#\w{6})"/u.exec(light)?.[1] ?? '')).not.toBe('#ffffff');
  });
});
