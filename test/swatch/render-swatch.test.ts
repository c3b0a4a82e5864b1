import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contrast, TEXT_CONTRAST } from '../../src/palette/contrast.ts';
import { HUES } from '../../src/palette/hues.ts';
import { altText } from '../../src/swatch/alt-text.ts';
import { drawSwatch } from '../../src/swatch/draw-swatch.ts';
import { renderSwatch } from '../../src/swatch/render-swatch.ts';
import type { SwatchSpec } from '../../src/swatch/spec.ts';
import { THEMES } from '../../src/swatch/theme.ts';
import { ranked } from '../palette/ranked.ts';
import { type Pixels, pixelsOf } from './pixels.ts';
import { specOf } from './specs.ts';
import { cardsOf, textsOf, within } from './svg-elements.ts';

const TENS = Array.from({ length: 6 }, (_, index) =>
  HUES.slice(index * 10, index * 10 + 10).map((hue) => hue.name),
);

describe('renderSwatch', () => {
  it('gives a PNG of 1200 × 630 pixels, with words for it, as plain data', async () => {
    const picture = await renderSwatch(specOf(5));
    expect(picture).toMatchObject({ name: 'swatch.png', mediaType: 'image/png', width: 1200, height: 630 });
    expect(picture.alt).toBe(altText(specOf(5)));
    expect(structuredClone(picture)).toEqual({ ...picture, bytes: new Uint8Array(picture.bytes) });
    await expect(sharp(picture.bytes).metadata()).resolves.toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
      channels: 3,
    });
  });

  it('gives the same bytes for the same swatch, also when many are drawn at once', async () => {
    const pictures = await Promise.all(Array.from({ length: 8 }, () => renderSwatch(specOf(5))));
    expect(new Set(pictures.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).size).toBe(1);
  });

  it('leaves nothing of a picture on the next one, nor on one that is drawn at the same time', async () => {
    const specs = [specOf(5), specOf(3, { theme: 'dark', title: 'Salt' }), specOf(10, { title: '東京物語' })];
    const alone: Uint8Array[] = [];
    for (const spec of specs) alone.push((await renderSwatch(spec)).bytes);
    for (let round = 0; round < 3; round++) {
      const together = await Promise.all([...specs, ...specs].map(renderSwatch));
      for (const [at, { bytes }] of together.entries())
        expect(Buffer.compare(bytes, alone[at % specs.length]!)).toBe(0);
    }
  });

  it('stays small enough to send', async () => {
    const picture = await renderSwatch(specOf(10, { title: 'A long title '.repeat(15) }));
    expect(picture.bytes.byteLength).toBeLessThan(256 * 1024);
  });

  it('leaves the settings of sharp as they are', async () => {
    const before = sharpSettings();
    await renderSwatch(specOf(1));
    expect(sharpSettings()).toEqual(before);
  });

  it('rejects a swatch without hues', async () => {
    await expect(renderSwatch(specOf(1, { hues: [] }))).rejects.toThrow(
      'Expected 1 to 10 hues but received 0',
    );
  });
});

describe.each(['light', 'dark'] as const)('pixels of the %s picture', (theme) => {
  it.each(TENS)('show exactly %s and its nine followers', async (...names) => {
    const spec = specOf(1, { hues: ranked(names), theme });
    const pixels = await pixelsOf(await renderSwatch(spec));
    const cards = cardsOf(await drawSwatch(spec));
    const shown = cards.map(({ box }) => pixels.at(Math.round(box.x + box.width / 2), Math.round(box.y + 7)));
    expect(shown).toEqual(spec.hues.map((hue) => hue.hex));
  });

  it.each(TENS)('carry letters of enough contrast on %s and its nine followers', async (...names) => {
    const spec = specOf(1, { hues: ranked(names), theme });
    const svg = await drawSwatch(spec);
    const pixels = await pixelsOf(await renderSwatch(spec));
    const cards = cardsOf(svg);
    for (const { text, box } of await textsOf(svg)) {
      const ground = cards.find((card) => within(box, card.box))?.fill ?? THEMES[theme].page;
      const best = Math.max(...Array.from(pixels.coloursIn(box), (colour) => contrast(colour, ground)));
      expect(best, `${text} on ${ground}`).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    }
  });

  it('show an edge around the hues that are nearest to the page', async () => {
    const names = theme === 'light' ? ['lavender', 'yellow', 'cyan', 'pink'] : ['navy', 'indigo'];
    const spec = specOf(1, { hues: ranked(names), theme });
    const pixels = await pixelsOf(await renderSwatch(spec));
    for (const { box } of cardsOf(await drawSwatch(spec))) {
      const middle = Math.round(box.y + box.height / 3);
      expect(contrast(pixels.at(box.x, middle), THEMES[theme].page)).toBeGreaterThanOrEqual(3);
      expect(pixels.at(box.x - 1, middle)).toBe(THEMES[theme].page);
    }
  });

  it('leave the margins empty, whatever the title', async () => {
    const { page } = THEMES[theme];
    for (const title of [
      'W'.repeat(200),
      'كتاب '.repeat(40),
      '👩‍👩‍👧'.repeat(60),
      '﷽'.repeat(40),
      'f\u0327\u0327'.repeat(60),
    ]) {
      const pixels = await pixelsOf(await renderSwatch(specOf(10, { title, theme })));
      const edges = [
        { x: 0, y: 0, width: 45, height: 630 },
        { x: 1155, y: 0, width: 45, height: 630 },
        { x: 0, y: 0, width: 1200, height: 30 },
        { x: 0, y: 600, width: 1200, height: 30 },
      ];
      for (const edge of edges) expect([...pixels.coloursIn(edge)]).toEqual([page]);
    }
  });

  it('show the marks on a title below what stands above it', async () => {
    const above = { x: 0, y: 0, width: 1200, height: 63 };
    const expected = (await draw('Salt', theme)).region(above);
    const titles = [
      `b${'\u0301\u0302\u0303\u0304'.repeat(9)}`,
      `b${'\u0301\u200D\u0302\u200C'.repeat(9)}`,
      `Z\u030C${'\u036B\u034F\u0357'.repeat(9)}`,
      'ل\u0651\u064E\u0670\u0653',
    ];
    for (const title of [...titles, ...titles.map((each) => `${each} `.repeat(80))])
      expect((await draw(title, theme)).region(above)).toEqual(expected);
  });

  it('show a right-to-left title at the right, and everything else where it was', async () => {
    const [hebrew, latin, letter] = await Promise.all([
      draw('שלום!', theme),
      draw('Salt!', theme),
      draw('ש', theme),
    ]);
    const below = { x: 0, y: 130, width: 1200, height: 500 };
    const above = { x: 0, y: 0, width: 1200, height: 64 };
    for (const box of [below, above]) expect(hebrew.region(box)).toEqual(latin.region(box));
    // The letter that begins a Hebrew title stands at the right, where a title of nothing else has it.
    const right = { x: 1130, y: 72, width: 25, height: 42 };
    const inked = (pixels: Pixels): boolean[] =>
      pixels.region(right).map((colour) => contrast(colour, THEMES[theme].page) > 3);
    expect(inked(hebrew)).toContain(true);
    expect(inked(hebrew)).toEqual(inked(letter));
    expect(inked(latin)).not.toContain(true);
  });
});

async function draw(title: string, theme: SwatchSpec['theme']): Promise<Pixels> {
  return pixelsOf(await renderSwatch(specOf(5, { title, theme })));
}

function sharpSettings(): object {
  const { memory, files, items } = sharp.cache();
  return { memory: memory.max, files: files.max, items: items.max, threads: sharp.concurrency() };
}
