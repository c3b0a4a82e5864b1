import { HUES } from '../palette/hues.ts';
import { toOklab } from '../palette/oklab.ts';
import { pixelToOklab } from '../palette/pixel-colours.ts';

/** The neutrals that take pixels but are no hues, after the 58 hues in coverage arrays. */
export const NEUTRALS = ['#000000', '#ffffff', '#808080', '#404040'] as const;

/** A hue is on a cover from this share of its pixels on. */
export const HUE_PRESENCE = 0.04;

/** How much of one picture each hue takes, and how light, colourful and contrasting it is. */
export interface CoverMeasure {
  /** Share of the pixels nearest to each of the 58 hues and then the 4 neutrals: 62 numbers, sum 1. */
  readonly coverage: Float32Array;
  /** Mean OKLab lightness, 0 to 1. */
  readonly lightness: number;
  /** Mean OKLab chroma, 0 to about 0.3. */
  readonly chroma: number;
  /** Spread of the lightness: its 90th percentile less its 10th, 0 to 1. */
  readonly contrast: number;
}

const ANCHORS = HUES.length + NEUTRALS.length;
/** Largest chroma that a byte stands for; sRGB's own maximum in OKLab is 0.323. */
const CHROMA_RANGE = 0.33;
/** Marks a colour that was looked at, so that no such colour is 0. */
const LOOKED_AT = 1 << 24;

/**
 * A measurer for many pictures: colours already met are looked up in a table of 16.7 million entries, so one
 * should be kept for a whole run. For a few pictures, `measureCover` does without.
 */
export function createCoverMeasurer(): (pixels: Uint8Array, channels: 3 | 4) => CoverMeasure {
  const look = createLook();
  const seen = new Uint32Array(1 << 24);
  return (pixels, channels) => measure(pixels, channels, (colour) => (seen[colour] ||= look(colour)));
}

let lookOnce: Look | undefined;

/** Measures one picture: 8-bit sRGB, three or four bytes a pixel, the fourth passed over. */
export function measureCover(pixels: Uint8Array, channels: 3 | 4): CoverMeasure {
  lookOnce ??= createLook();
  return measure(pixels, channels, lookOnce);
}

/** What one colour, 0xrrggbb, counts as: the nearest anchor, then lightness and chroma as bytes. */
type Look = (colour: number) => number;

function createLook(): Look {
  const anchors = [...HUES.map((hue) => hue.hex), ...NEUTRALS].map(toOklab);
  const at = Float64Array.from(anchors.flatMap(({ l, a, b }) => [l, a, b]));
  const oklab = new Float64Array(3);
  return (colour) => {
    pixelToOklab(colour, oklab);
    const l = oklab[0]!;
    const a = oklab[1]!;
    const b = oklab[2]!;
    let best = 0;
    let bestDistance = Infinity;
    for (let index = 0; index < ANCHORS; index++) {
      const further = (l - at[index * 3]!) ** 2;
      if (further >= bestDistance) continue;
      const distance = further + (a - at[index * 3 + 1]!) ** 2 + (b - at[index * 3 + 2]!) ** 2;
      if (distance < bestDistance) {
        bestDistance = distance;
        best = index;
      }
    }
    const lightness = Math.round(Math.min(1, Math.max(0, l)) * 255);
    const chroma = Math.round((Math.min(CHROMA_RANGE, Math.hypot(a, b)) / CHROMA_RANGE) * 255);
    return LOOKED_AT | (chroma << 16) | (lightness << 8) | best;
  };
}

function measure(pixels: Uint8Array, channels: 3 | 4, look: Look): CoverMeasure {
  const counts = new Uint32Array(ANCHORS);
  const lightnesses = new Uint32Array(256);
  let chroma = 0;
  for (let at = 0; at + 2 < pixels.length; at += channels) {
    const looks = look((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
    counts[looks & 255]!++;
    lightnesses[(looks >> 8) & 255]!++;
    chroma += (looks >> 16) & 255;
  }
  const total = Math.max(1, Math.floor(pixels.length / channels));
  let lightness = 0;
  lightnesses.forEach((count, level) => {
    lightness += count * level;
  });
  return {
    coverage: Float32Array.from(counts, (count) => count / total),
    lightness: lightness / total / 255,
    chroma: ((chroma / total) * CHROMA_RANGE) / 255,
    contrast: (percentile(lightnesses, total, 0.9) - percentile(lightnesses, total, 0.1)) / 255,
  };
}

function percentile(histogram: Uint32Array, total: number, share: number): number {
  let seen = 0;
  for (let level = 0; level < histogram.length; level++) {
    seen += histogram[level]!;
    if (seen >= share * total) return level;
  }
  return histogram.length - 1;
}
