import { describe, expect, it } from 'vitest';
import { type SparseColumns, sparseColumns } from '../../../src/training/hues/sparse-columns.ts';
import { fromRows, zeros } from '../../../src/training/table.ts';

const TABLE = fromRows([
  [4, 0, 1],
  [-2, 0.5, 8],
  [1, 0.25, -3],
  [0, 0.1, 2],
]);
const ALIKE = new Float32Array(4).fill(1);

/** The table again, with 0 for what was not kept. */
function dense({ columns, offsets, columnOf, values, scales }: SparseColumns): number[] {
  const table = Array.from({ length: (offsets.length - 1) * columns }, () => 0);
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      table[row * columns + columnOf[at]!] = Math.round(values[at]! * scales[columnOf[at]!]! * 100) / 100;
    }
  }
  return table;
}

describe('sparseColumns', () => {
  it('keeps the largest numbers of each column, in 8 bits', () => {
    const kept = dense(sparseColumns(TABLE, ALIKE, { perColumn: 2, perRow: 3 }));
    expect(kept).toEqual([4, 0, 0, -2.02, 0.5, 8, 0, 0.25, -3.02, 0, 0, 0]);
  });

  it('takes a row that matters more for larger', () => {
    const kept = dense(sparseColumns(TABLE, Float32Array.of(1, 1, 1, 9), { perColumn: 1, perRow: 3 }));
    expect(kept.slice(9)).toEqual([0, 0.1, 2]);
  });

  it('keeps no more of a row than is told, the largest', () => {
    const { offsets } = sparseColumns(TABLE, ALIKE, { perColumn: 4, perRow: 1 });
    expect([...offsets]).toEqual([0, 1, 2, 3, 4]);
    expect(dense(sparseColumns(TABLE, ALIKE, { perColumn: 4, perRow: 1 })).slice(3, 6)).toEqual([0, 0, 8]);
  });

  it('keeps no zeros, and nothing of an empty table', () => {
    const { columnOf } = sparseColumns(zeros(2, 3), ALIKE, { perColumn: 2, perRow: 2 });
    expect(columnOf).toHaveLength(0);
  });
});
