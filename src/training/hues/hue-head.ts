/** What a text's features say of each hue: bias + features · weights. */
export interface HueHead {
  /** `[features, hues]` */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Logits are scaled and clipped to this range before they become features. */
export const LOGIT_FEATURE = { scale: 1 / 5, low: -1.5, high: 1 } as const;

/**
 * What the hue layers see of a book's genres: for each its probability and its clipped logit.
 *
 * @param genreLogits `[rows, genres]`
 * @returns `[rows, 2 × genres]`
 */
export function hueFeatures(genreLogits: Float32Array, genres: number): Float32Array {
  const rows = genreLogits.length / genres;
  const features = new Float32Array(rows * genres * 2);
  for (let row = 0; row < rows; row++) {
    for (let genre = 0; genre < genres; genre++) {
      const logit = genreLogits[row * genres + genre]!;
      features[row * genres * 2 + genre] = 1 / (1 + Math.exp(-logit));
      features[row * genres * 2 + genres + genre] = Math.max(
        LOGIT_FEATURE.low,
        Math.min(LOGIT_FEATURE.high, logit * LOGIT_FEATURE.scale),
      );
    }
  }
  return features;
}

/** A head's values for rows of features, `[rows, hues]`. */
export function applyHead(features: Float32Array, head: HueHead): Float32Array {
  const hues = head.bias.length;
  const width = head.weights.length / hues;
  const rows = features.length / width;
  const values = new Float32Array(rows * hues);
  for (let row = 0; row < rows; row++) {
    for (let hue = 0; hue < hues; hue++) values[row * hues + hue] = head.bias[hue]!;
    for (let input = 0; input < width; input++) {
      const feature = features[row * width + input]!;
      for (let hue = 0; hue < hues; hue++)
        values[row * hues + hue]! += feature * head.weights[input * hues + hue]!;
    }
  }
  return values;
}

/** The head whose values are each hue's `slope` × value + `offset`. */
export function rescaleHead(
  { weights, bias }: HueHead,
  { slopes, offsets }: { readonly slopes: Float32Array; readonly offsets: Float32Array },
): HueHead {
  const hues = bias.length;
  return {
    weights: weights.map((weight, at) => weight * slopes[at % hues]!),
    bias: bias.map((value, hue) => value * slopes[hue]! + offsets[hue]!),
  };
}

/** The heads of the first so many labels, and of all others. */
export function splitHead({ weights, bias }: HueHead, first: number): readonly [HueHead, HueHead] {
  const labels = bias.length;
  const part = (keep: (label: number) => boolean): HueHead => ({
    weights: weights.filter((_, at) => keep(at % labels)),
    bias: bias.filter((_, label) => keep(label)),
  });
  return [part((label) => label < first), part((label) => label >= first)];
}
