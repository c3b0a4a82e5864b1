import type { TrainedWeights } from '../network/tape.ts';
import { mapCells, rowOf, type Table, tableOf, zeros } from '../table.ts';
import type { HeadNetwork } from './head-task.ts';

/** Logits of a head, whose weights, a row a class, stand before its biases: a row a picture. */
export function denseLogits(
  features: Table,
  { parameters }: TrainedWeights,
  { classes }: Pick<HeadNetwork, 'classes'>,
): Table {
  const weights = tableOf(parameters.subarray(0, classes * features.columns), features.columns);
  const bias = parameters.subarray(weights.values.length);
  return mapCells(zeros(features.rows, classes), (_, label, row) => {
    const [own, of] = [rowOf(features, row), rowOf(weights, label)];
    let sum = bias[label]!;
    for (let at = 0; at < own.length; at++) sum += own[at]! * of[at]!;
    return sum;
  });
}
