import { SHOWN_SIZES } from '../shown-sizes.ts';
import { contrast, GRAPHIC_CONTRAST } from '../palette/contrast.ts';
import { oklabToHex } from '../palette/oklab.ts';
import type { Pixels } from './pixels.ts';
import { type LetterColours, type LetterSize, measureLetters } from './letters.ts';
import { toOklabPixels } from './oklab-pixels.ts';
import { shrinkBy } from './resample.ts';
import { medianColour, type TitleContrast } from './readability.ts';
import { LEAST_LETTERS, type Legibility, type TitleAtSize } from './legibility.ts';
import { scratch } from './scratch.ts';
import { splitInTwo } from './two-colours.ts';

/**
 * Contrast below which letters fade into their ground, as they are left at a size: chosen by eye on forty covers. Between
 * that and 3 they can be made out; from 3 on (WCAG 2.2, success criterion 1.4.3, large text) they stand out.
 */
const FADED = 2;

/** Distance in OKLab's a and b from which letters as light as their ground can be made out by hue. */
const HUE_APART = 0.15;

/**
 * Says of each of `SHOWN_SIZES` whether a title can be read there, in colour and in grey. Letters are measured where the
 * cover has most pixels; contrast is measured on the cover as it is left at the size, where thin strokes fade into their
 * ground. Letters of less than `LEAST_LETTERS` pixels are lost, and so are those that fade; in colour a hue of their own
 * keeps these faint.
 *
 * @param cover as it was decoded
 * @param area where the title is, in shares of the cover
 */
export function titleAtSizes(cover: Pixels, area: TitleContrast['area']): TitleAtSize[] {
  const title = cropTo(cover, area);
  const scales = SHOWN_SIZES.map((box) => Math.min(1, box.width / cover.width, box.height / cover.height));
  const colours = scales.map((scale) => coloursAt(title, scale));
  const whole = colours[0] && measureLetters(title, colours[0]);
  return SHOWN_SIZES.map((box, at): TitleAtSize => {
    const scale = scales[at]!;
    const letters = { height: (whole?.height ?? 0) * scale, stroke: (whole?.stroke ?? 0) * scale };
    return Object.assign(judge(letters, colours[at]), box);
  });
}

const roomForColours = scratch((length) => new Float64Array(length));

/** The colours of letters and ground on a title as it is left at so much of its size; none where there is one colour. */
function coloursAt(title: Pixels, scale: number): LetterColours | undefined {
  const width = Math.max(1, Math.round(title.width * scale));
  const height = Math.max(1, Math.round(title.height * scale));
  const factor = Math.max(1, title.width / width, title.height / height);
  const shrunk = shrinkBy(title, factor);
  const oklab = toOklabPixels(shrunk, roomForColours(shrunk.data.length));
  const whole = { left: 0, top: 0, right: oklab.width, bottom: oklab.height };
  const groups = splitInTwo(oklab, whole);
  return groups && { ink: medianColour(oklab, groups.ink), ground: medianColour(oklab, groups.ground) };
}

function judge(
  { height, stroke }: LetterSize,
  colours: LetterColours | undefined,
): Omit<TitleAtSize, 'width' | 'height'> {
  const ratio = colours ? contrast(oklabToHex(colours.ink), oklabToHex(colours.ground)) : 1;
  const isLarge = height >= LEAST_LETTERS;
  const inGrey = isLarge ? legibilityOf(ratio) : 'lost';
  const inColour = inGrey === 'lost' && isLarge && isHeldByHue(colours) ? 'faint' : inGrey;
  return { contrast: ratio, letters: height, strokes: stroke, inColour, inGrey };
}

function legibilityOf(ratio: number): Legibility {
  if (ratio >= GRAPHIC_CONTRAST) return 'clear';
  return ratio >= FADED ? 'faint' : 'lost';
}

function isHeldByHue(colours: LetterColours | undefined): boolean {
  if (colours === undefined) return false;
  const { ink, ground } = colours;
  return Math.hypot(ink.a - ground.a, ink.b - ground.b) >= HUE_APART;
}

/** The part of a cover that an area names, one pixel at least. */
function cropTo(cover: Pixels, area: TitleContrast['area']): Pixels {
  const left = Math.min(cover.width - 1, Math.floor(area.left * cover.width));
  const top = Math.min(cover.height - 1, Math.floor(area.top * cover.height));
  const width = Math.max(1, Math.min(cover.width - left, Math.ceil(area.width * cover.width)));
  const height = Math.max(1, Math.min(cover.height - top, Math.ceil(area.height * cover.height)));
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * cover.width + left) * 3;
    data.set(cover.data.subarray(from, from + width * 3), y * width * 3);
  }
  return { width, height, data };
}
