import { seededRandom, shuffle } from '../random.ts';

/** How the layer from genres to hues is trained. */
export interface HueHeadOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty, in units of one row's loss. */
  readonly decay: number;
}

/**
 * What a layer's targets are: `each` hue's own probability, 0 to 1, or the `shares` of one whole that hues
 * have (a softmax; a row of zeros says nothing).
 */
export type HueTargets = 'each' | 'shares';

/** Hue logits = bias + features · weights. */
export interface HueHead {
  /** `[features, hues]` */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Biases learn this much slower than the weights beside them. */
const BIAS_SHARE = 0.1;

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
 * Trains a layer by AdaGrad on cross-entropy against soft targets.
 *
 * @param features `[rows, width]`
 * @param targets `[rows, hues]`
 * @param weights how much each row counts
 */
export function trainHueHead(
  features: Float32Array,
  targets: Float32Array,
  weights: Float32Array,
  hues: number,
  kind: HueTargets,
  options: HueHeadOptions,
): HueHead {
  const rows = weights.length;
  const width = features.length / rows;
  const random = seededRandom(options.seed);
  const layer = new Float32Array(width * hues);
  const squares = new Float32Array(width * hues).fill(1);
  const bias = startBias(targets, weights, hues, kind);
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
      const target = targets.subarray(row * hues, (row + 1) * hues);
      if (kind === 'each') logisticErrors(errors, target);
      else shareErrors(errors, target);
      for (let hue = 0; hue < hues; hue++) {
        errors[hue]! *= weights[row]!;
        bias[hue]! -= rate * BIAS_SHARE * errors[hue]!;
      }
      const decay = options.decay * weights[row]!;
      for (let input = 0; input < width; input++) {
        const value = features[row * width + input]!;
        for (let hue = 0; hue < hues; hue++) {
          const at = input * hues + hue;
          const gradient = value * errors[hue]! + decay * layer[at]!;
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

/** Turns logits into the gradient of the binary cross-entropy of each. */
function logisticErrors(logits: Float32Array, targets: Float32Array): void {
  for (let hue = 0; hue < logits.length; hue++) {
    logits[hue] = 1 / (1 + Math.exp(-logits[hue]!)) - targets[hue]!;
  }
}

/** Turns logits into the gradient of the cross-entropy of their softmax. */
function shareErrors(logits: Float32Array, targets: Float32Array): void {
  const total = targets.reduce((sum, target) => sum + target, 0);
  const largest = logits.reduce((most, logit) => Math.max(most, logit), -Infinity);
  let sum = 0;
  for (let hue = 0; hue < logits.length; hue++) {
    logits[hue] = Math.exp(logits[hue]! - largest);
    sum += logits[hue]!;
  }
  for (let hue = 0; hue < logits.length; hue++) {
    logits[hue] = (total * logits[hue]!) / sum - targets[hue]!;
  }
}

/**
 * Two layers as one that sees both their inputs, the first one's before the other's, and gives the mean of
 * their logits.
 */
export function meanOfHeads(one: HueHead, other: HueHead): HueHead {
  const weights = new Float32Array(one.weights.length + other.weights.length);
  weights.set(one.weights);
  weights.set(other.weights, one.weights.length);
  return {
    weights: weights.map((weight) => weight / 2),
    bias: one.bias.map((bias, hue) => (bias + other.bias[hue]!) / 2),
  };
}

/** Logits of the mean targets: log-odds of each, or logarithms of their shares. */
function startBias(
  targets: Float32Array,
  weights: Float32Array,
  hues: number,
  kind: HueTargets,
): Float32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Float32Array.from({ length: hues }, (_, hue) => {
    let sum = 0;
    weights.forEach((weight, row) => {
      sum += weight * targets[row * hues + hue]!;
    });
    const mean = (sum + 0.01) / (total + 0.02);
    return kind === 'each' ? Math.log(mean / (1 - mean)) : Math.log(mean);
  });
}
