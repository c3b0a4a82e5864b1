import { describe, expect, it } from 'vitest';
import { LANGUAGES, sentencesFor } from '../../src/languages/index.ts';
import type { ComparisonSpec } from '../../src/swatch/comparison-spec.ts';
import { comparisonAlt } from '../../src/swatch/comparison-alt.ts';
import { drawComparison } from '../../src/swatch/draw-comparison.ts';
import { measure } from '../../src/swatch/measure.ts';
import { renderComparison } from '../../src/swatch/render-swatch.ts';

const WORN: ComparisonSpec['entries'][number]['worn'] = [
  { name: 'mediumspringgreen', hex: '#0b0b0d', role: 'ground' },
  { name: 'mediumvioletred', hex: '#c71585', role: 'main' },
  ...['#f4efe1', '#d9a441', '#7fa7b8', '#5d2a42', '#2e8b57'].map((hex) => ({
    name: 'mediumaquamarine',
    hex,
    role: 'accent' as const,
  })),
  { name: 'lightgoldenrodyellow', hex: '#fafad2', role: 'ink' },
];

function specOf(labels: readonly string[], locale = 'en'): ComparisonSpec {
  const { swatch, shelf } = sentencesFor(locale);
  return {
    entries: labels.map((label) => ({ label, title: label, worn: WORN })),
    theme: 'light',
    words: { ...swatch, comparison: { heading: 'Beside each other', opening: shelf.compare.opening } },
  };
}

/** Each line of text with the pixels that it takes. */
async function linesOf(svg: string) {
  const found = svg.matchAll(
    /<text x="([\d.]+)" y="([\d.]+)"[^>]*font-weight="(\d+)" font-size="([\d.]+)"[^>]*>([^<]*)</gu,
  );
  return Promise.all(
    Array.from(found, async ([, x, y, weight, size, text]) => {
      const plain = text!.replaceAll(/[\u2066-\u2069]/gu, '').replaceAll('&amp;', '&');
      const width = (await measure(plain, weight === '700' ? 'bold' : 'regular')) * Number(size);
      return { x: Number(x), y: Number(y), right: Number(x) + width, text: plain };
    }),
  );
}

describe('a picture of palettes side by side', () => {
  it.each(LANGUAGES.map(({ locale }) => locale))('keeps all text in its own column in %s', async (locale) => {
    const svg = await drawComparison(specOf(['W'.repeat(60), '色'.repeat(60)], locale));
    const lines = (await linesOf(svg)).filter(({ text }) => /#[0-9a-f]{6}|W|色|^\p{L}/u.test(text));
    expect(lines.length).toBeGreaterThan(30);
    for (const { x, y, right } of lines) {
      // Titles stand within their covers, which are scaled.
      if (x < 40) continue;
      expect(y).toBeLessThan(600);
      expect(right).toBeLessThanOrEqual((x < 622 ? 578 : 1152) + 4);
    }
  });

  it.each([2, 3, 4, 5])('has room for %i', async (count) => {
    const labels = Array.from({ length: count }, (_, at) => `Palette ${at + 1}`);
    const svg = await drawComparison(specOf(labels));
    for (const label of labels) expect(svg).toContain(label);
    expect(svg.match(/translate\([^)]*\) scale\(/gu)!.length).toBeGreaterThanOrEqual(count);
    expect(svg.includes('Beside each other')).toBe(count > 2);
    const long = { ...specOf(labels).words, comparison: { heading: 'W'.repeat(200), opening: '' } };
    const lines = await linesOf(await drawComparison({ ...specOf(labels), words: long }));
    expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(1_160);
    expect(Math.max(...(await linesOf(svg)).map(({ right }) => right))).toBeLessThanOrEqual(1_160);
  });

  it.each(['a\u0000b\u001B[31mc\u007F', 'A\uD800B\uDC00C', 'x\uFFFEy\uFFFF'])(
    'is drawn whatever is in a label: %j',
    async (label) => {
      const { bytes } = await renderComparison(specOf([label, 'Birch']));
      expect(bytes.length).toBeGreaterThan(5_000);
    },
  );

  it('says in words what it shows, as long as that may be', async () => {
    const { alt, width, height, bytes } = await renderComparison(specOf(['Ash', 'Birch']));
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(alt).toMatch(/^Two palettes side by side: Ash: ground .* #0b0b0d, .*Birch: ground /u);
    for (const { locale } of LANGUAGES) {
      const long = comparisonAlt(
        specOf(
          Array.from({ length: 5 }, () => '色'.repeat(60)),
          locale,
        ),
      );
      expect(long.length).toBeLessThanOrEqual(1_024);
    }
  });

  it('is nothing without palettes', async () => {
    await expect(drawComparison(specOf([]))).rejects.toThrow(RangeError);
  });
});
