import { contrast, GRAPHIC_CONTRAST, TEXT_CONTRAST } from '../palette/contrast.ts';
import { type Oklab, oklabToHex } from '../palette/oklab.ts';
import { distanceOf } from '../palette/perceived-colour.ts';
import type { Pixels } from './decode-cover.ts';
import type { TitleAtSize } from './legibility.ts';
import { type OklabPixels, toOklabPixels } from './oklab-pixels.ts';
import { scratch } from './scratch.ts';
import { select } from './select.ts';
import { findStrokes } from './strokes.ts';
import { type Area, splitInTwo, type TwoColours } from './two-colours.ts';

/** Pixels that a cover is high where shops show many. */
export const THUMBNAIL_HEIGHT = 160;

/** How a title stands out: from 4.5, from 3, from less, or none was found. */
export type ReadabilityVerdict = 'strong' | 'fair' | 'weak' | 'none-found';

/** How a cover reads at the size of a thumbnail, and without colour. */
export interface Readability {
  readonly verdict: ReadabilityVerdict;
  /** Where the title was looked at; absent when none was found. */
  readonly title?: TitleContrast;
  /** How the title comes out at each of the sizes that shops show; absent where none was found. */
  readonly sizes?: readonly TitleAtSize[];
}

/** What was measured where the title seems to be. */
export interface TitleContrast {
  /** WCAG contrast ratio of the letters and their ground, 1 to 21. It is of luminance, so it holds in grey, too. */
  readonly contrast: number;
  /** The letters' colour and the ground's, as `#rrggbb`. */
  readonly ink: string;
  readonly ground: string;
  /** OKLab distance of the two, 0 to 1: where it is large and `contrast` is small, only the hue tells them apart. */
  readonly difference: number;
  /** Where it is, in shares of the cover's width and height. */
  readonly area: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Heights of bands in which a line or two of a title fit, in shares of the cover's. */
const BAND_HEIGHTS = [0.05, 0.08, 0.12, 0.17, 0.24];
/** Bands that are looked at closely. */
const BANDS = 6;
/** Pixels that are enough for a median. */
const SAMPLED = 500;
/** Least share of a band's pixels that must lie on strokes. */
const LEAST_STROKES = 0.08;
/** Least share of a band's variance that two colours must explain; an even spread of colours has 0.75. */
const LEAST_EXPLAINED = 0.76;

const roomForColours = scratch((length) => new Float64Array(length));

/**
 * Says how a cover reads as a thumbnail: finds the band that looks most like lettering, takes its pixels apart into
 * letters and ground, and compares their luminance. A hint, no more: what looks like lettering may be a picket fence.
 *
 * The ratio is WCAG 2.2's contrast ratio, (lighter + 0.05) ÷ (darker + 0.05) of relative luminances, with each
 * group's median for its colour. From 4.5 on (success criterion 1.4.3, ordinary text) it is strong, from 3 on
 * (the same for large text) fair, below that weak.
 *
 * @param thumbnail a cover of about `THUMBNAIL_HEIGHT` pixels high; a larger one takes longer
 */
export function readabilityOf(thumbnail: Pixels): Readability {
  const oklab = toOklabPixels(thumbnail, roomForColours(thumbnail.data.length));
  const strokes = findStrokes(oklab);
  let best: { readonly area: Area; readonly colours: TwoColours; readonly score: number } | undefined;
  for (const band of likelyBands(strokes, oklab)) {
    // Those that follow have fewer strokes, and can't come up to the best.
    if (best !== undefined && scoreOf(band, 1) <= best.score) break;
    const area = narrow(band, strokes, oklab.width);
    const density = densityOf(strokes, area, oklab.width);
    const colours = density < LEAST_STROKES ? undefined : splitInTwo(oklab, area);
    if (colours === undefined || colours.explained < LEAST_EXPLAINED) continue;
    const score = scoreOf(band, colours.explained);
    if (best === undefined || score > best.score) best = { area, colours, score };
  }
  if (best === undefined) return { verdict: 'none-found' };
  const title = contrastOf(oklab, best.area, best.colours);
  return { verdict: verdictOf(title.contrast), title };
}

function verdictOf(ratio: number): ReadabilityVerdict {
  if (ratio >= TEXT_CONTRAST) return 'strong';
  return ratio >= GRAPHIC_CONTRAST ? 'fair' : 'weak';
}

interface Band extends Area {
  /** Strokes in it over the root of its height, so that neither a thin nor a high band has an advantage. */
  readonly score: number;
}

/** How much a band looks like lettering. */
function scoreOf({ score }: Band, explained: number): number {
  return score * (explained - LEAST_EXPLAINED + 0.05);
}

/** The bands with most strokes, of every height, best first, none lying for its greater part in a better one. */
function* likelyBands(strokes: Uint8Array, picture: OklabPixels): Generator<Band> {
  let bands = bandsOf(strokes, picture).filter(({ score }) => score > 0);
  for (let chosen = 0; chosen < BANDS && bands.length > 0; chosen++) {
    let best = bands[0]!;
    for (const band of bands) if (band.score > best.score) best = band;
    yield best;
    bands = bands.filter((band) => sharedRows(band, best) <= (band.bottom - band.top) / 2);
  }
}

function bandsOf(strokes: Uint8Array, { width, height }: OklabPixels): Band[] {
  const upTo = [0];
  for (let y = 0; y < height; y++) {
    let count = 0;
    for (let x = 0; x < width; x++) count += strokes[y * width + x]!;
    upTo.push(upTo[y]! + count);
  }
  const bands: Band[] = [];
  for (const share of BAND_HEIGHTS) {
    const high = Math.max(3, Math.round(share * height));
    for (let top = 0; top + high <= height; top++) {
      const score = (upTo[top + high]! - upTo[top]!) / Math.sqrt(high);
      bands.push({ left: 0, right: width, top, bottom: top + high, score });
    }
  }
  return bands;
}

function sharedRows(one: Area, other: Area): number {
  return Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));
}

/** Cuts a band's sides off up to where its strokes begin, with a margin of ground. */
function narrow(band: Area, strokes: Uint8Array, width: number): Area {
  const counts = new Uint32Array(width);
  let total = 0;
  for (let y = band.top; y < band.bottom; y++) {
    for (let x = 0; x < width; x++) {
      counts[x]! += strokes[y * width + x]!;
      total += strokes[y * width + x]!;
    }
  }
  // A stray stroke beside the letters is no letter.
  const stray = total * 0.02;
  let [left, right] = [0, width - 1];
  for (let seen = counts[left]!; seen <= stray && left < right; seen += counts[left]!) left++;
  for (let seen = counts[right]!; seen <= stray && right > left; seen += counts[right]!) right--;
  const margin = 2;
  return { ...band, left: Math.max(0, left - margin), right: Math.min(width, right + 1 + margin) };
}

function densityOf(strokes: Uint8Array, { left, right, top, bottom }: Area, width: number): number {
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) count += strokes[y * width + x]!;
  }
  return count / ((right - left) * (bottom - top));
}

function contrastOf(
  oklab: OklabPixels,
  { left, right, top, bottom }: Area,
  colours: TwoColours,
): TitleContrast {
  const { width, height } = oklab;
  const [ink, ground] = [medianColour(oklab, colours.ink), medianColour(oklab, colours.ground)];
  const [inkHex, groundHex] = [oklabToHex(ink), oklabToHex(ground)];
  return {
    contrast: contrast(inkHex, groundHex),
    ink: inkHex,
    ground: groundHex,
    difference: distanceOf(ink, ground),
    area: {
      left: left / width,
      top: top / height,
      width: (right - left) / width,
      height: (bottom - top) / height,
    },
  };
}

const roomForSample = scratch((length) => new Float64Array(length));

/** The median of some pixels, of at most `SAMPLED` of them, in each axis of OKLab. */
export function medianColour({ data }: OklabPixels, pixels: Int32Array): Oklab {
  const step = Math.ceil(pixels.length / SAMPLED);
  const sample = roomForSample(Math.ceil(pixels.length / step));
  const median = (axis: number): number => {
    for (let at = 0; at < sample.length; at++) sample[at] = data[pixels[at * step]! * 3 + axis]!;
    return select(sample, Math.floor(sample.length / 2));
  };
  return { l: median(0), a: median(1), b: median(2) };
}
