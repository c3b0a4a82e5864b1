import type { TrainingHistory } from '../figures/write-figures.ts';
import type { Epoch } from '../network/checkpoint.ts';

/**
 * A run's learning curves.
 *
 * @param best the epoch that was kept, from 0
 */
export function curvesOf(history: readonly Epoch[], best: number): TrainingHistory {
  return {
    best: best + 1,
    epochs: history.map(({ validation }, at) => {
      const { loss, accuracy, trainingLoss, trainingAccuracy } = validation;
      return {
        epoch: at + 1,
        ...(trainingLoss !== undefined &&
          trainingAccuracy !== undefined && { training: { loss: trainingLoss, accuracy: trainingAccuracy } }),
        validation: { loss: loss!, accuracy: accuracy! },
      };
    }),
  };
}
