import sharp from 'sharp';
import { isBlank, withItsReason } from './drawable.ts';
import { loadFonts, PANGO_FAMILIES } from './fonts.ts';
import { escapeXml, graphemes, isolate, typeset } from './plain-text.ts';
import type { Weight } from './shorten.ts';

/** Pixels of font size at which text is measured; advance widths grow in proportion. */
const MEASURED_SIZE = 100;

/** Characters of a line that no room has space for, however narrow they are. */
const ENDLESS = 400;

/** Hinting and rounding may make drawn text this much wider than measured. */
const TOLERANCE = 1.01;

/**
 * Width in pixels of one line of text at a font size of 1 pixel, as Pango shapes it with the fonts that ship:
 * kerning, ligatures, joined letters and emoji sequences are counted as they are drawn. Multiply by the size.
 * Infinite for a line of more than about 300 ems, which Cairo cannot set and no room has space for.
 */
export async function measure(text: string, weight: Weight): Promise<number> {
  if (text.length > ENDLESS && graphemes(text).length > ENDLESS) return Number.POSITIVE_INFINITY;
  await loadFonts();
  const font = `${PANGO_FAMILIES} ${weight === 'bold' ? 'Bold' : 'Regular'} ${MEASURED_SIZE}`;
  try {
    const { width } = await withItsReason(() =>
      sharp({ text: { text: escapeXml(isolate(typeset(text))), font, dpi: 72 } }).metadata(),
    );
    return (width / MEASURED_SIZE) * TOLERANCE;
  } catch (error) {
    if (isBlank(error)) return 0;
    if (error instanceof Error && error.message.includes('too big')) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
