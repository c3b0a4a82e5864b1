import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../../src/languages/index.ts';
import { drawComparison } from '../../../src/swatch/draw-comparison.ts';
import { drawPalette } from '../../../src/swatch/draw-palette.ts';
import { drawSeries } from '../../../src/swatch/draw-series.ts';
import { drawSwatch } from '../../../src/swatch/draw-swatch.ts';
import { loadFonts } from '../../../src/swatch/fonts.ts';
import { measure } from '../../../src/swatch/measure.ts';
import { paintSvg } from '../../../src/swatch/paint/paint-svg.ts';
import type { Weight } from '../../../src/swatch/shorten.ts';
import { svgPicture, svgText } from '../../../src/swatch/svg.ts';
import { drawView } from '../../../src/swatch/view/draw-view.ts';
import { specOf } from '../specs.ts';
import { comparables, WORN, wornSpec } from '../worn/specs.ts';

const { swatch, series, sight, shelf, cover } = sentencesFor('en');

beforeAll(loadFonts);

/** How the SVG of a picture is drawn by librsvg, another hand: mean difference of channels, and part of them far off. */
async function unlike(svg: string): Promise<{ readonly mean: number; readonly farOff: number }> {
  const { bytes } = await paintSvg(svg);
  const other = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  expect(bytes.length).toBe(other.length);
  let [sum, far] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const difference = Math.abs(bytes[at]! - other[at]!);
    sum += difference;
    if (difference > 64) far++;
  }
  return { mean: sum / bytes.length, farOff: far / bytes.length };
}

const BOOKS = ['Ash', 'Birch', 'Cedar', 'Elm'].map((title) => ({ label: title, title, worn: WORN }));

const PICTURES: readonly (readonly [string, () => Promise<string>])[] = [
  ['hues as cards', () => drawSwatch(specOf(10))],
  ['a worn palette', () => drawSwatch(wornSpec(7, { comparables: comparables(6), theme: 'dark' }))],
  [
    'a cover’s own colours',
    () =>
      drawPalette({
        colours: WORN.map(({ name, hex }, at) => ({ name, hex, share: 0.5 / (at + 1) })),
        genres: [{ name: 'Crime', score: 0.4 }],
        theme: 'light',
        words: cover.palette,
      }),
  ],
  [
    'a series',
    () =>
      drawSeries({
        books: BOOKS,
        theme: 'dark',
        words: { ...swatch, series: { ...series.picture, heading: series.picture.heading(4) } },
      }),
  ],
  [
    'palettes side by side',
    () =>
      drawComparison({
        entries: BOOKS.slice(0, 3),
        theme: 'light',
        words: { ...swatch, comparison: { heading: 'Beside each other', opening: shelf.compare.opening } },
      }),
  ],
  [
    'a palette as others see it',
    () =>
      drawView({
        title: 'The Salt Ledger',
        palette: [
          { name: 'ivory', hex: '#f4efe1', role: 'ground' },
          { name: 'olivedrab', hex: '#5c7030', role: 'main' },
          { name: 'firebrick', hex: '#a8443c', role: 'accent' },
          { name: 'black', hex: '#0b0b0d', role: 'ink' },
        ],
        theme: 'light',
        words: { ...swatch, view: sight.viewPicture },
      }),
  ],
];

describe('a painted picture', () => {
  it.each(PICTURES)('of %s looks as librsvg draws it', async (_, draw) => {
    const { mean, farOff } = await unlike(await draw());
    expect(mean).toBeLessThan(0.6);
    expect(farOff).toBeLessThan(0.0001);
  });

  it('has what only a font of the machine may have as Pango draws it', async () => {
    // Georgian, which none of the fonts that ship has.
    const text = svgText('თბილისი', 20, 80, { size: 46, fill: '#123456', weight: 'bold' });
    const words = svgText('Ledger', 580, 80, { size: 30, fill: '#000000', align: 'right', lead: 'თ 5%' });
    const { farOff, mean } = await unlike(svgPicture({ width: 600, height: 120 }, '#ffffff', [text, words]));
    expect(mean).toBeLessThan(0.1);
    expect(farOff).toBe(0);
  });

  it('is the same however many others were painted before', async () => {
    const svg = await drawSwatch(wornSpec(5, { comparables: comparables(6) }));
    const { bytes } = await paintSvg(svg);
    for (let size = 20; size < 60; size++)
      await paintSvg(
        svgPicture({ width: 900, height: 90 }, '#ffffff', [
          svgText('The quick brown fox jumps over 東京物語 静かな帳簿', 9.3, 60, {
            size: size + 0.5,
            fill: '#000000',
          }),
        ]),
      );
    const again = await Promise.all([paintSvg(svg), paintSvg(svg)]);
    for (const painted of again) expect(Buffer.compare(painted.bytes, bytes)).toBe(0);
  });

  it.each([
    '<circle r="3"/>',
    '<g transform="rotate(3)"></g>',
    '<rect x="1"/>',
    '<g clip-path="url(#none)"></g>',
  ])('is none of an SVG with %s', async (part) => {
    await expect(paintSvg(svgPicture({ width: 9, height: 9 }, '#ffffff', [part]))).rejects.toThrow(TypeError);
  });
});

/** The columns that a picture of black letters on white has ink in: the first, and the one after the last. */
function inkedColumns({ bytes, width }: { readonly bytes: Uint8Array; readonly width: number }) {
  let [first, end] = [Infinity, -Infinity];
  for (let at = 0; at < bytes.length; at += 3) {
    if (bytes[at]! >= 200) continue;
    const x = (at / 3) % width;
    first = Math.min(first, x);
    end = Math.max(end, x + 1);
  }
  return { first, end };
}

/** What a line's letters reach from where it begins, and how wide they are, in pixels. */
async function inkOf(text: string, weight: Weight, size: number) {
  const line = svgText(text, 20, 110, { size, fill: '#000000', weight, direction: 'left-to-right' });
  const { first, end } = inkedColumns(
    await paintSvg(svgPicture({ width: 1400, height: 160 }, '#ffffff', [line])),
  );
  return { left: first - 20, right: end - 20, width: end - first };
}

/** Lines of all scripts that ship, and all that the languages say of a hue. */
const LINES = [
  'The Strange Case of Dr Jekyll',
  'AVATAR To Wave 3x4 -> (A) 10:30',
  'Donaudampfschifffahrt',
  'Преступление и наказание',
  'Οδύσσεια του Ομήρου',
  '東京物語 静かな帳簿「夜」',
  '비밀의 정원',
  '这书的秘密',
  'كتاب الظل: حكاية',
  'שִׁיר הַשִּׁירִים (כרך 2)!',
  'गोदान: हिन्दी उपन्यास',
  'நூல் நிலையம்',
  'น้ำผึ้งพระจันทร์',
  'Love 💔 and 📚 ❤️ 👩‍👩‍👧 1️⃣ 🏳️‍🌈',
  'Z\u030Cb\u0301\u0302 Việt Nam ẵ',
  ...LANGUAGES.map(({ swatch: words }) => `${words.key} ${words.usual('2.4×')}`),
];

describe('painted text', () => {
  it.each(LINES)('is as wide as it was measured: %s', async (text) => {
    for (const weight of ['regular', 'bold'] as const) {
      for (const size of [17, 46]) {
        const { left, right, width } = await inkOf(text, weight, size);
        const measured = (await measure(text, weight)) * size;
        expect(width).toBeLessThanOrEqual(measured + 1.5);
        expect(width).toBeGreaterThan(measured * 0.97 - 1.5);
        // Whichever way it runs, it stands where it was put.
        expect(left).toBeGreaterThanOrEqual(-1 - size * 0.03);
        expect(right).toBeLessThanOrEqual(measured + size * 0.13);
      }
    }
  });

  it('ends where it is told to, with bold words before it', async () => {
    const style = { size: 30, fill: '#000000', align: 'right', lead: '48%' } as const;
    const { first, end } = inkedColumns(
      await paintSvg(
        svgPicture({ width: 400, height: 60 }, '#ffffff', [svgText('2.4× usual', 380, 40, style)]),
      ),
    );
    const width = ((await measure('48%', 'bold')) + 0.4 + (await measure('2.4× usual', 'regular'))) * 30;
    expect(end).toBeGreaterThan(376);
    expect(end).toBeLessThanOrEqual(381);
    expect(end - first).toBeGreaterThan(width * 0.95);
    expect(end - first).toBeLessThan(width * 1.03);
  });
});
