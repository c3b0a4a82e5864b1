import { seededRandom, shuffle } from '../random.ts';

/** How the layer from genres to hues is trained. */
export interface HueHeadOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty a step. */
  readonly decay: number;
}

/** Hue logits = bias + features · weights. */
export interface HueHead {
  /** `[features, hues]` */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Logits are scaled and clipped to this range before they become features. */
export const LOGIT_FEATURE = { scale: 1 / 5, low: -1.5, high: 1 } as const;

/**
 * What the hue layer sees of a book: for every genre its probability and its clipped logit.
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

/**
 * Trains the layer by AdaGrad on cross-entropy against soft targets.
 *
 * @param features `[rows, width]`
 * @param targets `[rows, hues]`, 0 to 1
 * @param weights how much each row counts
 */
export function trainHueHead(
  features: Float32Array,
  targets: Float32Array,
  weights: Float32Array,
  hues: number,
  options: HueHeadOptions,
): HueHead {
  const rows = weights.length;
  const width = features.length / rows;
  const random = seededRandom(options.seed);
  const layer = new Float32Array(width * hues);
  const squares = new Float32Array(width * hues).fill(1);
  const bias = meanLogits(targets, weights, hues);
  const errors = new Float32Array(hues);
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs);
    for (const row of order) {
      errors.set(bias);
      for (let input = 0; input < width; input++) {
        const value = features[row * width + input]!;
        for (let hue = 0; hue < hues; hue++) errors[hue]! += value * layer[input * hues + hue]!;
      }
      for (let hue = 0; hue < hues; hue++) {
        const probability = 1 / (1 + Math.exp(-errors[hue]!));
        errors[hue] = (probability - targets[row * hues + hue]!) * weights[row]!;
        bias[hue]! -= rate * 0.1 * errors[hue]!;
      }
      for (let input = 0; input < width; input++) {
        const value = features[row * width + input]!;
        for (let hue = 0; hue < hues; hue++) {
          const at = input * hues + hue;
          const gradient = value * errors[hue]! + options.decay * layer[at]!;
          squares[at]! += gradient * gradient;
          layer[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return { weights: layer, bias };
}

/** Hue logits, `[rows, hues]`. */
export function hueLogits(features: Float32Array, head: HueHead): Float32Array {
  const hues = head.bias.length;
  const width = head.weights.length / hues;
  const rows = features.length / width;
  const logits = new Float32Array(rows * hues);
  for (let row = 0; row < rows; row++) {
    for (let hue = 0; hue < hues; hue++) logits[row * hues + hue] = head.bias[hue]!;
    for (let input = 0; input < width; input++) {
      const value = features[row * width + input]!;
      for (let hue = 0; hue < hues; hue++)
        logits[row * hues + hue]! += value * head.weights[input * hues + hue]!;
    }
  }
  return logits;
}

function meanLogits(targets: Float32Array, weights: Float32Array, hues: number): Float32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float32Array.from({ length: hues }, (_, hue) => {
    let sum = 0;
    weights.forEach((weight, row) => {
      sum += weight * targets[row * hues + hue]!;
    });
    const mean = (sum + 0.01) / (total + 0.02);
    return Math.log(mean / (1 - mean));
  });
}
