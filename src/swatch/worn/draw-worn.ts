import { drawFooter } from '../footer.ts';
import { drawGenres } from '../header.ts';
import type { Box } from '../layout.ts';
import { keepsColours, SWATCH_LIMITS, type SwatchSpec } from '../spec.ts';
import type { Theme } from '../theme.ts';
import { widthOf } from '../width.ts';
import { areasOf, HUES_A_ROW } from './areas.ts';
import { drawBookCover } from './book-cover.ts';
import { drawColours } from './colour-cells.ts';
import { drawComparables } from './comparable-strip.ts';
import { drawHues } from './hue-cells.ts';

/** Pixels that the line of genres is high. */
const GENRES = 36;

/**
 * Draws what a swatch of a worn palette shows: the palette on a book's cover, its colours by name, the hues, and
 * covers of such books. Beside such covers there is room for the genres or the sentence on the ground, and where six
 * hues or more take two rows for neither.
 */
export async function drawWorn(spec: SwatchSpec, theme: Theme, area: Box): Promise<string> {
  const hues = spec.hues.slice(0, SWATCH_LIMITS.hues);
  const comparables = spec.comparables.slice(0, SWATCH_LIMITS.comparables);
  const isCrowded = comparables.length > 0;
  const genres = isCrowded && hues.length > HUES_A_ROW ? [] : spec.genres;
  const ground = isCrowded && spec.genres.length > 0 ? '' : spec.ground;
  const footer = await drawFooter({ ...spec, hues, ground }, theme, area);
  const areas = areasOf(
    { ...area, height: footer.top - area.y },
    { genres: genres.length > 0 ? GENRES : 0, hues: hues.length, comparables: comparables.length },
  );
  const parts = await Promise.all([
    drawBookCover(spec, theme, areas.cover),
    drawGenres({ ...spec, genres }, theme, areas.genres, widthOf),
    drawColours(spec.worn, theme, spec.words, areas.colours),
    drawHues(spec.hues, theme, spec.words, areas.hues, keepsColours(spec) ? spec.words.keptKey : undefined),
    drawComparables(comparables, theme, spec.words, areas.comparables),
  ]);
  return [...parts.map((part) => (typeof part === 'string' ? part : part.svg)), footer.svg].join('');
}
