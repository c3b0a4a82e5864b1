import sharp from 'sharp';
import { sentencesFor } from '../../languages/index.ts';
import type { HuesEngine } from '../../hues/reading.ts';
import { genresNamed } from '../../hues/genres-of-book.ts';
import { isRecommended } from '../../hues/ranking.ts';
import { renderSwatch } from '../../swatch/render-swatch.ts';
import { SWATCH_LIMITS } from '../../swatch/spec.ts';
import type { SampleBlurb } from '../sample-blurbs.ts';

/** Hues that each swatch lists. */
const LISTED = 5;
/** How a sheet is laid out, in pixels: each swatch at a third of its size. */
const SHEET = { columns: 4, width: 400, height: 210, gap: 16, ground: '#d9d9d9' } as const;

/** The swatches that some books are answered with, side by side on one PNG, in their order. */
export async function answersSheet(engine: HuesEngine, books: readonly SampleBlurb[]): Promise<Buffer> {
  const { columns, width, height, gap, ground } = SHEET;
  const swatches: Uint8Array[] = [];
  for (const book of books) swatches.push(await swatchOf(engine, book));
  const small = await Promise.all(
    swatches.map((swatch) => sharp(swatch).resize(width, height).png().toBuffer()),
  );
  const rows = Math.ceil(books.length / columns);
  return sharp({
    create: {
      width: columns * (width + gap) + gap,
      height: rows * (height + gap) + gap,
      channels: 3,
      background: ground,
    },
  })
    .composite(
      small.map((input, at) => ({
        input,
        left: gap + (at % columns) * (width + gap),
        top: gap + Math.floor(at / columns) * (height + gap),
      })),
    )
    .png({ palette: true })
    .toBuffer();
}

async function swatchOf(engine: HuesEngine, { title, blurb }: SampleBlurb): Promise<Uint8Array> {
  const reading = await engine.read({ title, blurb });
  const words = sentencesFor('en');
  const picture = await renderSwatch({
    title,
    hues: reading.hues.slice(0, LISTED).filter((hue) => hue.rank === 1 || isRecommended(hue)),
    worn: reading.covers?.palettes[0] ?? [],
    comparables: (reading.covers?.comparables ?? []).slice(0, SWATCH_LIMITS.comparables),
    genres: genresNamed(reading).map((genre) => ({ name: words.genreName(genre), score: genre.score })),
    ground: words.advice(reading.ground, false)[0] ?? '',
    theme: 'light',
    words: words.swatch,
  });
  return picture.bytes;
}
