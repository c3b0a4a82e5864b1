import sharp from 'sharp';
import { hasNoInk, withItsReason } from './drawable.ts';
import { loadFonts, PANGO_FAMILIES } from './fonts.ts';
import { escapeXml, graphemes, isolate, typeset } from './plain-text.ts';
import type { Weight } from './shorten.ts';

/** Pixels of font size at which text is measured; advance widths grow in proportion. */
const MEASURED_SIZE = 100;

/** Characters of a line that no room has space for, however narrow they are. */
const ENDLESS = 400;

/** Hinting and rounding may make drawn text this much wider than measured. */
const TOLERANCE = 1.01;

/** What is said where a line can't be set, as it is too long or has no ink: either may be said of the other. */
const REFUSALS = /too big|no text to render/u;

/**
 * Width in pixels of one line of text at a font size of 1 pixel, as Pango shapes it with the fonts that ship:
 * kerning, ligatures, joined letters and emoji sequences are counted as they are drawn. Multiply by the size.
 * Infinite for a line of more than about 300 ems, which Cairo cannot set and no room has space for.
 */
export async function measure(text: string, weight: Weight): Promise<number> {
  if (text.length > ENDLESS && graphemes(text).length > ENDLESS) return Number.POSITIVE_INFINITY;
  await loadFonts();
  const font = `${PANGO_FAMILIES} ${weight === 'bold' ? 'Bold' : 'Regular'} ${MEASURED_SIZE}`;
  const line = isolate(typeset(text));
  const width = await withItsReason(() =>
    sharp({ text: { text: escapeXml(line), font, dpi: 72 } }).metadata(),
  ).then(
    (metadata) => metadata.width,
    (error: unknown) => {
      if (error instanceof Error && REFUSALS.test(error.message)) return 0;
      throw error;
    },
  );
  // What can't be set comes as an error or, where another thread fails at the same moment, as a picture of nothing.
  if (width === 0) return (await hasNoInk(line, font)) ? 0 : Number.POSITIVE_INFINITY;
  return (width / MEASURED_SIZE) * TOLERANCE;
}
