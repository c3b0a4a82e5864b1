import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { choosePalette } from '../src/palette/choose-palette.ts';
import { HUES } from '../src/palette/hues.ts';
import { drawSwatch } from '../src/swatch/draw-swatch.ts';
import { renderSwatch } from '../src/swatch/render-swatch.ts';
import type { SwatchSpec } from '../src/swatch/spec.ts';

/** What one way of drawing took, in milliseconds a picture. */
export interface SwatchTiming {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  /** Mean size of a picture in bytes. */
  readonly bytes: number;
}

/** A swatch of five hues, another one for every `index`. */
function specOf(index: number): SwatchSpec {
  const ranked = Array.from({ length: 20 }, (_, place) => ({
    ...HUES[(index + place * 7) % HUES.length]!,
    rank: place + 1,
    score: 0.6 / (1 + place / 4),
    lift: 3 / (1 + place / 4),
  }));
  return {
    title: `The Quiet Ledger, Volume ${index + 1}`,
    hues: choosePalette(ranked, { variant: index % 10 }),
    genres: [
      { name: 'Historical Fiction', score: 0.82 },
      { name: 'Mystery', score: 0.61 },
    ],
    ground: 'Ground: dark on 62% of such covers, 1.4 times the usual',
    theme: index % 2 === 0 ? 'light' : 'dark',
  };
}

async function renderShipped(spec: SwatchSpec): Promise<number> {
  return Buffer.byteLength((await renderSwatch(spec)).base64, 'base64');
}

/** The alternative: the same SVG through sharp as it comes, with the smallest file it offers, a quantised PNG. */
async function renderQuantised(spec: SwatchSpec): Promise<number> {
  const svg = await drawSwatch(spec);
  return (await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()).length;
}

/**
 * Draws `count` different five-hue swatches each way, in turn, so that a busy machine slows both alike. The first
 * of each, which loads the fonts, is not counted.
 */
export async function benchSwatch(count = 100): Promise<SwatchTiming[]> {
  const ways = [
    { name: 'renderSwatch', draw: renderShipped },
    { name: 'same SVG, sharp png({ palette: true })', draw: renderQuantised },
  ];
  const runs = ways.map((): { ms: number; bytes: number }[] => []);
  for (let index = -1; index < count; index++) {
    for (const [way, { draw }] of ways.entries()) {
      const start = performance.now();
      const bytes = await draw(specOf(index + 1));
      if (index >= 0) runs[way]?.push({ ms: performance.now() - start, bytes });
    }
  }
  return ways.map(({ name }, way) => {
    const run = runs[way] ?? [];
    const times = run.map(({ ms }) => ms);
    const bytes = Math.round(run.reduce((sum, each) => sum + each.bytes, 0) / run.length);
    return { name, p50: quantile(times, 0.5), p99: quantile(times, 0.99), bytes };
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A table of timings, each with its ratio to the first one's median. */
export function reportSwatch(timings: readonly SwatchTiming[]): string {
  const base = timings[0]?.p50 ?? Number.NaN;
  return timings
    .map(({ name, p50, p99, bytes }) =>
      [
        name.padEnd(40),
        `p50 ${p50.toFixed(1)} ms`,
        `p99 ${p99.toFixed(1)} ms`,
        `${(bytes / 1024).toFixed(0)} KiB`,
        `${(p50 / base).toFixed(2)}×`,
      ].join('  '),
    )
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  sharp.concurrency(1);
  process.stdout.write(
    `Five-hue swatch, 1200 × 630, one libvips thread\n${reportSwatch(await benchSwatch())}\n`,
  );
}
