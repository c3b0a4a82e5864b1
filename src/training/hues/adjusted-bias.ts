import { columnSums, selectRows, type Table } from '../table.ts';
import { HUES_RECIPE } from './recipe.ts';

/**
 * Logit adjustment (Menon et al. 2021): takes a part of each label's log-odds among the training books away, as what
 * was collected is not what is published, and much less what is asked about.
 *
 * @param present 0 or 1, a row a book, a column a label
 * @param rows the books that the log-odds are taken of
 */
export function adjustedBias(bias: Float32Array, present: Table, rows: Uint32Array): Float32Array {
  const counts = columnSums(selectRows(present, Array.from(rows)), new Uint8Array(rows.length).fill(1));
  return bias.map((value, label) => {
    const share = (counts[label]! + 1) / (rows.length + 2);
    return value - HUES_RECIPE.priorRemoved * Math.log(share / (1 - share));
  });
}
