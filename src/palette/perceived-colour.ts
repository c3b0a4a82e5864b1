import type { Oklab } from './oklab.ts';

/** What a step in lightness counts beside one in hue: two shades of a red are still the red. */
const LIGHTNESS_WEIGHT = 0.75;
/** What chroma counts in a pale colour, and how soon more of it counts less. */
const CHROMA_GAIN = 1.6;
const CHROMA_FADE = 2;

/** Constants of Ottosson's estimate of lightness. */
const K1 = 0.206;
const K2 = 0.03;
const K3 = (1 + K1) / (1 + K2);

/**
 * A colour as it is seen on a cover among others: OKLab bent, so that a Euclidean distance says how much two colours
 * are two to somebody who points at them. Lightness is bent as in Okhsl, for OKLab spreads what everybody calls black
 * over a quarter of its height, and chroma shrinks by the fourth root of what lightness does; a step in lightness
 * counts less than one in hue; and chroma counts more in a pale colour than in a vivid one. White is 0.75 from black, a
 * red title about 0.4 from its black ground, ivory 0.03 from white.
 * Source of the bend: B. Ottosson, "Okhsv and Okhsl", 2021; the weights were chosen by eye on some hundred covers.
 */
export function asSeen({ l, a, b }: Oklab): Oklab {
  const lightness = bent(Math.max(0, l));
  const dimming = l > 0 ? Math.sqrt(Math.sqrt(lightness / l)) : 0;
  const gain = (dimming * CHROMA_GAIN) / (1 + CHROMA_FADE * dimming * Math.sqrt(a * a + b * b));
  return { l: LIGHTNESS_WEIGHT * lightness, a: a * gain, b: b * gain };
}

/** Euclidean distance of two colours of the same space, be it OKLab or as they are seen. */
export function distanceOf(one: Oklab, other: Oklab): number {
  const [l, a, b] = [one.l - other.l, one.a - other.a, one.b - other.b];
  return Math.sqrt(l * l + a * a + b * b);
}

/** How far a colour is from grey. */
export function chromaOf({ a, b }: Oklab): number {
  return Math.sqrt(a * a + b * b);
}

/** Okhsl's lightness of an OKLab lightness, 0 to 1. */
function bent(lightness: number): number {
  const x = K3 * lightness - K1;
  return (x + Math.sqrt(x * x + 4 * K2 * K3 * lightness)) / 2;
}
