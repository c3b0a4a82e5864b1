/** Numbers in rows and columns. */
export interface Table<Values extends Float32Array | Float64Array = Float32Array> {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Values;
}

/** A table of zeros. */
export function zeros(rows: number, columns: number): Table {
  return { rows, columns, values: new Float32Array(rows * columns) };
}

/** A table of zeros in memory that every thread sees. */
export function sharedZeros(rows: number, columns: number): Table {
  return { rows, columns, values: new Float32Array(new SharedArrayBuffer(4 * rows * columns)) };
}

/**
 * Numbers that lie row after row, as a table; they are not copied.
 *
 * @throws RangeError when they don't fill whole rows
 */
export function tableOf<Values extends Float32Array | Float64Array>(
  values: Values,
  columns: number,
): Table<Values> {
  const rows = columns === 0 ? 0 : values.length / columns;
  if (!Number.isInteger(rows) || rows * columns !== values.length) {
    throw new RangeError(`Expected rows of ${columns} numbers, not ${values.length} numbers.`);
  }
  return { rows, columns, values };
}

/**
 * A table of rows that all have the same length.
 *
 * @param columns needed only where there may be no rows
 */
export function fromRows(rows: readonly ArrayLike<number>[], columns: number = rows[0]?.length ?? 0): Table {
  const table = zeros(rows.length, columns);
  rows.forEach((row, at) => table.values.set(row, at * columns));
  return table;
}

/** The numbers of a row; to write to them is to write to the table. */
export function rowOf<Values extends Float32Array | Float64Array>(table: Table<Values>, row: number): Values {
  return table.values.subarray(row * table.columns, (row + 1) * table.columns) as Values;
}

/** One number of a table. */
export function cell(
  { columns, values }: Table<Float32Array | Float64Array>,
  row: number,
  column: number,
): number {
  return values[row * columns + column]!;
}

/** The numbers of a column. */
export function columnOf(table: Table<Float32Array | Float64Array>, column: number): Float64Array {
  return Float64Array.from({ length: table.rows }, (_, row) => cell(table, row, column));
}

/** The same rows and columns with other numbers. */
export function mapCells(
  table: Table,
  change: (value: number, column: number, row: number) => number,
): Table {
  const { rows, columns } = table;
  const changed = zeros(rows, columns);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      changed.values[at] = change(table.values[at]!, column, row);
    }
  }
  return changed;
}

/** Some rows of a table, in the order that they are asked for. */
export function selectRows(table: Table, rows: readonly number[]): Table {
  return fromRows(
    rows.map((row) => rowOf(table, row)),
    table.columns,
  );
}

/** Some columns of a table, in the order that they are asked for. */
export function selectColumns(table: Table, columns: readonly number[]): Table {
  const selected = zeros(table.rows, columns.length);
  return mapCells(selected, (_, column, row) => cell(table, row, columns[column]!));
}

/**
 * Tables of equally many rows as one: each row's cells of the first, then those of the next.
 *
 * @example
 * const table = sideBySide(fromRows([[1], [2]]), fromRows([[3, 4], [5, 6]]));
 * rowOf(table, 1); // 2, 5, 6
 */
export function sideBySide(...tables: readonly [Table, ...Table[]]): Table {
  const whole = zeros(
    tables[0].rows,
    tables.reduce((sum, { columns }) => sum + columns, 0),
  );
  let from = 0;
  for (const table of tables) {
    for (let row = 0; row < table.rows; row++) rowOf(whole, row).set(rowOf(table, row), from);
    from += table.columns;
  }
  return whole;
}

/** Tables as the blocks of one, from its upper left to its lower right, with zeros beside them. */
export function blockDiagonal(tables: readonly Table[]): Table {
  const sum = (size: (table: Table) => number) => tables.reduce((total, table) => total + size(table), 0);
  const whole = zeros(
    sum(({ rows }) => rows),
    sum(({ columns }) => columns),
  );
  let [down, across] = [0, 0];
  for (const table of tables) {
    for (let row = 0; row < table.rows; row++) rowOf(whole, down + row).set(rowOf(table, row), across);
    down += table.rows;
    across += table.columns;
  }
  return whole;
}

/** Arrays end to end. */
export function concatenate(arrays: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let from = 0;
  for (const array of arrays) {
    whole.set(array, from);
    from += array.length;
  }
  return whole;
}

/** A table with its rows as columns. */
export function transposed(table: Table): Table {
  const turned = zeros(table.columns, table.rows);
  return mapCells(turned, (_, column, row) => cell(table, column, row));
}

/**
 * The sum of each column, in double precision.
 *
 * @param weights what each row counts
 * @param value what is summed of a cell, if not the cell itself
 */
export function columnSums(
  table: Table,
  weights: ArrayLike<number>,
  value: (cell: number, column: number) => number = (own) => own,
): Float64Array {
  const sums = new Float64Array(table.columns);
  for (let row = 0, at = 0; row < table.rows; row++) {
    const weight = weights[row]!;
    for (let column = 0; column < table.columns; column++, at++) {
      sums[column]! += weight * value(table.values[at]!, column);
    }
  }
  return sums;
}

/**
 * The mean of each column over some rows; 0 of no rows.
 *
 * @param value what is averaged of a cell, if not the cell itself
 */
export function columnMeans(
  table: Table,
  rows: readonly number[],
  value?: (cell: number, column: number) => number,
): Float64Array {
  const alike = new Uint8Array(rows.length).fill(1);
  return columnSums(selectRows(table, rows), alike, value).map((sum) => sum / Math.max(1, rows.length));
}
