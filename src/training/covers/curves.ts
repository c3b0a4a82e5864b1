import type { TrainingHistory } from '../figures/write-figures.ts';
import type { Epoch } from '../network/checkpoint.ts';

/**
 * A run's learning curves: where the run looked at training pictures as they are, those figures, and otherwise
 * the loss that it lowered, which also holds changed pictures, smoothed targets and genres.
 *
 * @param best the epoch that was kept, from 0; the one with the best accuracy unless told otherwise
 */
export function curvesOf(history: readonly Epoch[], best = bestOf(history)): TrainingHistory {
  return {
    best: best + 1,
    epochs: history.map(({ loss, validation }, at) => ({
      epoch: at + 1,
      training: {
        loss: validation['trainingLoss'] ?? loss,
        ...(validation['trainingAccuracy'] !== undefined && { accuracy: validation['trainingAccuracy'] }),
      },
      validation: { loss: validation['loss']!, accuracy: validation['accuracy']! },
    })),
  };
}

function bestOf(history: readonly Epoch[]): number {
  const scores = history.map(({ validation }) => validation['score']!);
  return scores.indexOf(Math.max(...scores));
}
