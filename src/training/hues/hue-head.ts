import { sigmoid } from '../../models/probabilities.ts';
import { mapCells, rowOf, selectColumns, sideBySide, type Table, zeros } from '../table.ts';
import type { LabelCalibration } from './calibrate.ts';

/** What a text's features say of each hue: bias + features · weights. */
export interface HueHead {
  /** A row a feature, a column a hue. */
  readonly weights: Table;
  readonly bias: Float32Array;
}

/** Logits are scaled and clipped to this range before they become features. */
export const LOGIT_FEATURE = { scale: 1 / 5, low: -1.5, high: 1 } as const;

/**
 * What the hue layers see of books' genres: a column a genre for its probability, and then one for its clipped logit.
 *
 * @param genreLogits a row a book
 */
export function hueFeatures(genreLogits: Table): Table {
  const { low, high, scale } = LOGIT_FEATURE;
  return sideBySide(
    mapCells(genreLogits, sigmoid),
    mapCells(genreLogits, (logit) => Math.max(low, Math.min(high, logit * scale))),
  );
}

/** A head's values for rows of features, a column a hue. */
export function applyHead(features: Table, { weights, bias }: HueHead): Table {
  const values = zeros(features.rows, bias.length);
  for (let row = 0; row < features.rows; row++) {
    const own = rowOf(values, row);
    own.set(bias);
    rowOf(features, row).forEach((feature, input) => {
      const of = rowOf(weights, input);
      for (let hue = 0; hue < own.length; hue++) own[hue]! += feature * of[hue]!;
    });
  }
  return values;
}

/** The head whose values are each hue's `slope` × value + `offset`. */
export function rescaleHead({ weights, bias }: HueHead, { slopes, offsets }: LabelCalibration): HueHead {
  return {
    weights: mapCells(weights, (weight, hue) => weight * slopes[hue]!),
    bias: bias.map((value, hue) => value * slopes[hue]! + offsets[hue]!),
  };
}

/** The heads of the first so many labels, and of all others. */
export function splitHead({ weights, bias }: HueHead, first: number): readonly [HueHead, HueHead] {
  const part = (labels: readonly number[]): HueHead => ({
    weights: selectColumns(weights, labels),
    bias: Float32Array.from(labels, (label) => bias[label]!),
  });
  const labels = [...bias.keys()];
  return [part(labels.slice(0, first)), part(labels.slice(first))];
}
