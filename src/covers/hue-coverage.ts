import { culori } from '../palette/culori.ts';
import { HUES } from '../palette/hues.ts';

/** The neutrals that take pixels but are no hues, after the 58 hues in coverage arrays. */
export const NEUTRALS = ['#000000', '#ffffff', '#808080', '#404040'] as const;

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
const UNSEEN = 255;
/** Largest chroma that the one-byte table holds; sRGB's own maximum in OKLab is 0.323. */
const CHROMA_RANGE = 0.33;

/**
 * Measures pictures. Colours already met are looked up in tables of 16.7 million bytes each, so one
 * measurer should be kept for a whole run.
 */
export function createCoverMeasurer(): (pixels: Uint8Array, channels: 3 | 4) => CoverMeasure {
  const toOklab = culori.converter('oklab');
  const anchors = [...HUES.map((hue) => hue.hex), ...NEUTRALS].map((hex) => toOklab(hex)!);
  const nearest = new Uint8Array(1 << 24).fill(UNSEEN);
  const lightnessOf = new Uint8Array(1 << 24);
  const chromaOf = new Uint8Array(1 << 24);

  function learn(colour: number): void {
    const { l, a, b } = toOklab({
      mode: 'rgb',
      r: (colour >> 16) / 255,
      g: ((colour >> 8) & 255) / 255,
      b: (colour & 255) / 255,
    });
    let best = 0;
    let bestDistance = Infinity;
    for (let index = 0; index < ANCHORS; index++) {
      const anchor = anchors[index]!;
      const distance = (l - anchor.l) ** 2 + (a - anchor.a) ** 2 + (b - anchor.b) ** 2;
      if (distance < bestDistance) {
        bestDistance = distance;
        best = index;
      }
    }
    nearest[colour] = best;
    lightnessOf[colour] = Math.round(Math.min(1, Math.max(0, l)) * 255);
    chromaOf[colour] = Math.round((Math.min(CHROMA_RANGE, Math.hypot(a, b)) / CHROMA_RANGE) * 255);
  }

  return (pixels, channels) => {
    const counts = new Uint32Array(ANCHORS);
    const lightnesses = new Uint32Array(256);
    let chroma = 0;
    for (let at = 0; at + 2 < pixels.length; at += channels) {
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      if (nearest[colour] === UNSEEN) learn(colour);
      counts[nearest[colour]!]!++;
      lightnesses[lightnessOf[colour]!]!++;
      chroma += chromaOf[colour]!;
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
