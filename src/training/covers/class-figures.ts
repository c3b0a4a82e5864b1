import { rowOf, type Table } from '../table.ts';
import { softmaxRows } from './softmax-rows.ts';

/** How well rows of logits name their classes. */
export interface ClassFigures {
  readonly accuracy: number;
  /** Share of the rows whose class is among the three likeliest. */
  readonly top3: number;
  /** Mean negative log-likelihood of the true class, in nats. */
  readonly loss: number;
}

/**
 * Figures of logits, a row a picture.
 *
 * @param truth class of each row
 */
export function classFigures(logits: Table, truth: Int32Array): ClassFigures {
  const rows = truth.length;
  const probabilities = softmaxRows(logits);
  let [first, third, loss] = [0, 0, 0];
  truth.forEach((label, row) => {
    const chances = rowOf(probabilities, row);
    const own = chances[label]!;
    const before = chances.reduce((count, chance) => count + (chance > own ? 1 : 0), 0);
    if (before === 0) first++;
    if (before < 3) third++;
    loss -= Math.log(Math.max(1e-12, own));
  });
  return { accuracy: first / rows, top3: third / rows, loss: loss / rows };
}
