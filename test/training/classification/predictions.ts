import type { Predictions } from '../../../src/training/classification/predictions.ts';
import { seededRandom } from '../../../src/training/random.ts';
import { tableOf } from '../../../src/training/table.ts';

/** Made-up predictions that are right more often than not. */
export function predictionsOf(labels: readonly string[], rows: number, seed: number): Predictions {
  const random = seededRandom(seed);
  const truth = Array.from({ length: rows }, (_, row) => row % labels.length);
  const probabilities = truth.flatMap((label) => {
    const weights = labels.map((_, at) => Math.exp(5 * random() + (at === label ? 2 : 0)));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
  return { labels, probabilities: tableOf(Float64Array.from(probabilities), labels.length), truth };
}
