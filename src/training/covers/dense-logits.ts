import type { TrainedWeights } from '../network/tape.ts';
import type { HeadNetwork } from './head-task.ts';

/** Logits of a head, whose weights `[classes, features]` stand before its biases: `[rows, classes]`. */
export function denseLogits(
  features: Float32Array,
  { parameters }: TrainedWeights,
  { features: width, classes }: Pick<HeadNetwork, 'features' | 'classes'>,
): Float32Array {
  const rows = features.length / width;
  const logits = new Float32Array(rows * classes);
  for (let row = 0; row < rows; row++) {
    for (let label = 0; label < classes; label++) {
      let sum = parameters[classes * width + label]!;
      for (let at = 0; at < width; at++) sum += features[row * width + at]! * parameters[label * width + at]!;
      logits[row * classes + label] = sum;
    }
  }
  return logits;
}
