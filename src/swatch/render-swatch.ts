import sharp from 'sharp';
import type { Picture } from '../answer-files.ts';
import { altText } from './alt-text.ts';
import { comparisonAlt } from './comparison-alt.ts';
import type { ComparisonSpec } from './comparison-spec.ts';
import { drawComparison } from './draw-comparison.ts';
import { drawPalette } from './draw-palette.ts';
import { drawSeries } from './draw-series.ts';
import { drawSwatch } from './draw-swatch.ts';
import { loadFonts } from './fonts.ts';
import { paintSvg } from './paint/paint-svg.ts';
import { giveBack, takeCanvas } from './paint/spare-canvas.ts';
import { openTypesetter } from './paint/typesetter.ts';
import { paletteAlt } from './palette-alt.ts';
import type { PaletteSpec } from './palette-spec.ts';
import { seriesAlt } from './series-alt.ts';
import type { SeriesSpec } from './series-spec.ts';
import { drawView } from './view/draw-view.ts';
import { viewAlt } from './view/view-alt.ts';
import { VIEW_SIZE, type ViewSpec } from './view/view-spec.ts';
import { SWATCH_LIMITS, type SwatchSpec } from './spec.ts';

/**
 * Compression that a swatch's flat fields need; level 9 saves a quarter of the bytes for ten times the time.
 * True colour, as a quantised palette would shift hues whose exact value is the point.
 */
export const PICTURE_PNG = { compressionLevel: 3, adaptiveFiltering: false, palette: false } as const;

/**
 * Draws a swatch picture: 1200 × 630 pixels, PNG. The picture shows the first ten hues and how many more there
 * are; a title in a script that no font at hand covers stands in the alternative text only (see `drawnTitle`).
 * Rejects with a `RangeError` when there are no hues.
 *
 * @example
 * const { bytes, alt } = await renderSwatch(spec); // a PNG, and its text for those who don't see it
 */
export async function renderSwatch(spec: SwatchSpec): Promise<Picture> {
  return render('swatch.png', drawSwatch, spec, altText(spec));
}

/**
 * Draws a picture of a cover's own colours, of the same size and kind. Rejects with a `RangeError` when there are none.
 */
export async function renderPalette(spec: PaletteSpec): Promise<Picture> {
  return render('cover-colours.png', drawPalette, spec, paletteAlt(spec));
}

/** Draws a picture of a series, of the same size and kind. Rejects with a `RangeError` when there are no books. */
export async function renderSeries(spec: SeriesSpec): Promise<Picture> {
  return render('series.png', drawSeries, spec, seriesAlt(spec));
}

/** Draws palettes side by side, of the same size and kind. Rejects with a `RangeError` when there are none. */
export async function renderComparison(spec: ComparisonSpec): Promise<Picture> {
  return render('comparison.png', drawComparison, spec, comparisonAlt(spec));
}

/** Draws a palette as others see it: 1600 × 1190 pixels, PNG. Rejects with a `RangeError` when there are no colours. */
export async function renderView(spec: ViewSpec): Promise<Picture> {
  return render('as-others-see-it.png', drawView, spec, viewAlt(spec), VIEW_SIZE);
}

async function render<Spec>(
  name: string,
  draw: (spec: Spec) => Promise<string>,
  spec: Spec,
  alt: string,
  { width, height }: { readonly width: number; readonly height: number } = SWATCH_LIMITS,
): Promise<Picture> {
  await loadFonts();
  // The first picture of a thread waits for many widths, while what its text is set by is loaded.
  const [svg] = await Promise.all([draw(spec), openTypesetter()]);
  const canvas = await paintSvg(svg, takeCanvas);
  // No swatch is drawn twice, so what libvips would keep of it is 40 MB for nothing.
  sharp.cache(false);
  const raw = { width, height, channels: 3 } as const;
  const bytes = await sharp(canvas.bytes, { raw }).png(PICTURE_PNG).toBuffer();
  giveBack(canvas);
  return {
    name,
    mediaType: 'image/png',
    width,
    height,
    bytes,
    alt,
  };
}
