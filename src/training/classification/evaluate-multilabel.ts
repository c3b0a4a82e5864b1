import { countPositives, mean, rocAucs } from '../metrics.ts';
import type { Table } from '../table.ts';

/** How well each of several labels that go together, such as genres, is told. */
export interface MultilabelEvaluation {
  /** Mean over the labels that have a figure. */
  readonly macroRocAuc: number;
  /** In label order; without `rocAuc` where there are too few rows with or without the label. */
  readonly labels: readonly {
    readonly label: string;
    /** Rows that have the label. */
    readonly positives: number;
    readonly rocAuc?: number;
  }[];
}

/**
 * Evaluates scores of labels of which a row can have many.
 *
 * @param leastPositives rows that a label needs to have a figure
 */
export function evaluateMultilabel(
  labels: readonly string[],
  scores: Table,
  targets: Table,
  leastPositives = 10,
): MultilabelEvaluation {
  const areas = rocAucs(scores, targets, leastPositives);
  return {
    macroRocAuc: mean(areas.filter((area) => area !== undefined)),
    labels: labels.map((label, at) => {
      const rocAuc = areas[at];
      const positives = countPositives(targets, at);
      return rocAuc === undefined ? { label, positives } : { label, positives, rocAuc };
    }),
  };
}
