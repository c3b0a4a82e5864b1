import { expect, it } from 'vitest';
import { sentencesFor } from '../../src/languages/index.ts';
import { drawSeries } from '../../src/swatch/draw-series.ts';

const { swatch, series } = sentencesFor('en');
const worn = [
  { name: 'black', hex: '#0b0b0d', role: 'ground' as const },
  { name: 'red', hex: '#b22222', role: 'main' as const },
  { name: 'ivory', hex: '#f4efe1', role: 'ink' as const },
];

const isSmall = ({ width }: { width: number }) => Math.round(width) === 67;

/** Where and how wide the large and the small covers are, in pixels, of a series of so many books. */
async function placesOf(count: number) {
  const picture = { ...series.picture, heading: series.picture.heading(count) };
  const books = Array.from({ length: count }, (_, at) => ({ label: `Book ${at + 1}`, title: '', worn }));
  const svg = await drawSeries({ books, theme: 'light', words: { ...swatch, series: picture } });
  const placed = [
    ...svg.matchAll(/translate\((\S+) \S+\) scale\((\S+)\)"><rect x="0" y="0" width="240"/gu),
  ].map(([, x, scale]) => ({ x: Number(x), width: Number(scale) * 240 }));
  return { svg, large: placed.filter((cover) => !isSmall(cover)), small: placed.filter(isSmall) };
}

it.each([2, 3, 4, 9])('says that a series has %i books, and uses the room for them', async (count) => {
  const { svg, large, small } = await placesOf(count);
  expect(svg).toContain(`A series of ${count} books`);
  const reached = Math.max(...[...large, ...small].map(({ x, width }) => x + width));
  expect(reached).toBeGreaterThan(900);
  expect(reached).toBeLessThanOrEqual(1152);
  if (count > 3) return;
  for (const { x, width } of large) {
    expect(width).toBeGreaterThan(240);
    expect(x + width).toBeLessThan(small[0]!.x);
  }
});
