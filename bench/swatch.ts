import sharp from 'sharp';
import { sentencesFor } from '../src/languages/index.ts';
import { choosePalette } from '../src/palette/choose-palette.ts';
import { type Hue, HUES } from '../src/palette/hues.ts';
import { drawSwatch } from '../src/swatch/draw-swatch.ts';
import { PICTURE_PNG, renderSwatch } from '../src/swatch/render-swatch.ts';
import type { SwatchSpec } from '../src/swatch/spec.ts';
import { alignColumns, asRatio, inMilliseconds, timeInTurn, type Timing } from './measure.ts';

/** What one way of drawing took a picture. */
export interface SwatchTiming extends Timing {
  /** Mean size of a picture in bytes. */
  readonly bytes: number;
}

/** Titles and authors as long as books have them. */
const BOOKS = [
  ['The Moonstone', 'Wilkie Collins'],
  ['The Woman in White', 'Wilkie Collins'],
  ['The Mystery of Edwin Drood', 'Charles Dickens'],
  ['Middlemarch', 'George Eliot'],
  ['The Strange Case of Dr Jekyll and Mr Hyde', 'Robert Louis Stevenson'],
  ['Dracula', 'Bram Stoker'],
] as const;

const ROLES = ['ground', 'main', 'accent', 'accent', 'accent', 'ink'] as const;

function hueAt(index: number): Hue {
  return HUES[index % HUES.length]!;
}

/** A swatch of five hues, a worn palette of six colours and six comparable covers, others for every `index`. */
function specOf(index: number): SwatchSpec {
  const ranked = Array.from({ length: 20 }, (_, place) => ({
    ...HUES[(index + place * 7) % HUES.length]!,
    css: HUES[(index + place * 7) % HUES.length]!.hex,
    rank: place + 1,
    score: 0.6 / (1 + place / 4),
    lift: 3 / (1 + place / 4),
  }));
  return {
    title: `The Quiet Ledger, Volume ${index + 1}`,
    hues: choosePalette(ranked, { variant: index % 10 }),
    worn: ROLES.map((role, place) => Object.assign({ role }, hueAt(index * 3 + place * 11))),
    comparables: BOOKS.map(([title, author], book) => ({
      title,
      author,
      colours: [0.6, 0.3, 0.1].map((share, place) =>
        Object.assign({ share }, hueAt(index + book * 5 + place * 13)),
      ),
    })),
    genres: [
      { name: 'Historical Fiction', score: 0.82 },
      { name: 'Mystery', score: 0.61 },
    ],
    ground: 'Such covers are dark: 62% of them, against 44% of all covers.',
    theme: index % 2 === 0 ? 'light' : 'dark',
    words: sentencesFor('en').swatch,
  };
}

async function renderShipped(spec: SwatchSpec): Promise<number> {
  return (await renderSwatch(spec)).bytes.byteLength;
}

/** The alternative: the same SVG through librsvg and Pango, as a PNG of the same kind. */
async function renderByLibrsvg(spec: SwatchSpec): Promise<number> {
  const svg = await drawSwatch(spec);
  return (await sharp(Buffer.from(svg)).removeAlpha().png(PICTURE_PNG).toBuffer()).length;
}

/**
 * Draws `count` different swatches of five hues, a worn palette and six covers each way, in turn. The first of each, which loads the fonts, is not
 * counted.
 */
export async function benchSwatch(count = 100): Promise<SwatchTiming[]> {
  const ways = [
    { name: 'renderSwatch', draw: renderShipped },
    { name: 'the same SVG by librsvg', draw: renderByLibrsvg },
  ];
  const sizes = ways.map((): number[] => []);
  const timings = await timeInTurn(
    ways.map(({ name, draw }, way) => ({
      name,
      run: async (index: number) => sizes[way]?.push(await draw(specOf(index))),
    })),
    count,
  );
  return timings.map((timing, way) => {
    const counted = sizes[way]?.slice(1) ?? [];
    const bytes = Math.round(counted.reduce((sum, each) => sum + each, 0) / counted.length);
    return Object.assign({ bytes }, timing);
  });
}

/** A table of timings, each with its ratio to the first one's median. */
export function reportSwatch(timings: readonly SwatchTiming[]): string {
  const base = timings[0]?.p50 ?? Number.NaN;
  return alignColumns(
    timings.map(({ name, p50, p99, bytes }) => [
      name,
      `p50 ${inMilliseconds(p50)}`,
      `p99 ${inMilliseconds(p99)}`,
      `${(bytes / 1024).toFixed(0)} KiB`,
      asRatio(p50, base),
    ]),
  );
}
