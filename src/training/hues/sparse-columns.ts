import { cell, type Table } from '../table.ts';

/** A table of which few numbers matter, in 8 bits: those of row `r` stand at `offsets[r] … offsets[r + 1]`. */
export interface SparseColumns {
  readonly columns: number;
  /** One more than there are rows. */
  readonly offsets: Int32Array;
  /** Each number's column, of at most 256 … */
  readonly columnOf: Uint8Array;
  /** … and the number, in the unit of its column. */
  readonly values: Int8Array;
  /** What a number of each column is multiplied by. */
  readonly scales: Float32Array;
}

/** How many numbers are kept. */
export interface SparseLimits {
  readonly perColumn: number;
  readonly perRow: number;
}

/**
 * Keeps the numbers of a table that matter most in each column, the largest of them in each row.
 *
 * @param importance what a number counts by its row
 */
export function sparseColumns(
  table: Table,
  importance: Float32Array,
  { perColumn, perRow }: SparseLimits,
): SparseColumns {
  const { rows, columns } = table;
  const kept = Array.from({ length: rows }, (): number[] => []);
  const scales = new Float32Array(columns);
  const merits = new Float64Array(rows);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      merits[row] = Math.abs(cell(table, row, column)) * importance[row]!;
    }
    const least = leastOf(merits, perColumn);
    for (let row = 0; row < rows; row++) {
      if (merits[row]! < least || merits[row] === 0) continue;
      kept[row]!.push(column);
      scales[column] = Math.max(scales[column]!, Math.abs(cell(table, row, column)) / 127);
    }
  }
  const cut = kept.map((found, row) =>
    found.length <= perRow
      ? found
      : found
          .toSorted((a, b) => Math.abs(cell(table, row, b)) - Math.abs(cell(table, row, a)))
          .slice(0, perRow)
          .toSorted((a, b) => a - b),
  );
  const offsets = new Int32Array(rows + 1);
  cut.forEach((found, row) => {
    offsets[row + 1] = offsets[row]! + found.length;
  });
  const columnOf = Uint8Array.from(cut.flat());
  const values = Int8Array.from(
    cut.flatMap((found, row) =>
      found.map((column) => Math.round(cell(table, row, column) / scales[column]!)),
    ),
  );
  return { columns, offsets, columnOf, values, scales };
}

/** The least of so many of the largest numbers; 0 where fewer are above it. */
function leastOf(numbers: Float64Array, count: number): number {
  return (
    numbers
      .filter((number) => number > 0)
      .toSorted()
      .at(-count) ?? 0
  );
}
