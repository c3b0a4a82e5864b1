import { describe, expect, it } from 'vitest';
import {
  blockDiagonal,
  cell,
  columnMeans,
  columnOf,
  columnSums,
  concatenate,
  fromRows,
  mapCells,
  rowOf,
  selectColumns,
  selectRows,
  sharedZeros,
  sideBySide,
  type Table,
  tableOf,
  transposed,
  zeros,
} from '../../src/training/table.ts';

const TABLE = tableOf(Float32Array.of(1, 2, 3, 4, 5, 6), 2);
const rowsOf = (table: Table) => Array.from({ length: table.rows }, (_, row) => [...rowOf(table, row)]);

describe('a table', () => {
  it('is made of numbers row after row, of rows, or of zeros', () => {
    expect(TABLE.rows).toBe(3);
    expect(fromRows([[1, 2], Float32Array.of(3, 4), [5, 6]])).toEqual(TABLE);
    expect(fromRows([], 4)).toEqual(zeros(0, 4));
    expect(sharedZeros(2, 3).values.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(sharedZeros(2, 3).values).toEqual(zeros(2, 3).values);
  });

  it('may have no rows, or no columns', () => {
    expect(tableOf(new Float32Array(0), 3)).toMatchObject({ rows: 0, columns: 3 });
    expect(tableOf(new Float32Array(0), 0)).toMatchObject({ rows: 0, columns: 0 });
  });

  it.each([
    [5, 2],
    [3, 0],
  ])('is not made of %d numbers in %d columns', (count, columns) => {
    expect(() => tableOf(new Float32Array(count), columns)).toThrow(RangeError);
  });

  it('gives rows, columns and cells', () => {
    expect([...rowOf(TABLE, 1)]).toEqual([3, 4]);
    expect([...columnOf(TABLE, 1)]).toEqual([2, 4, 6]);
    expect(cell(TABLE, 2, 0)).toBe(5);
  });

  it('is written to by writing to a row', () => {
    const table = zeros(2, 2);
    rowOf(table, 1)[0] = 7;
    expect(rowsOf(table)).toEqual([
      [0, 0],
      [7, 0],
    ]);
  });
});

describe('other tables of a table', () => {
  it('are some rows or columns, in the order that they are asked for', () => {
    expect(rowsOf(selectRows(TABLE, [2, 0]))).toEqual([
      [5, 6],
      [1, 2],
    ]);
    expect(selectRows(TABLE, [])).toEqual(zeros(0, 2));
    expect(rowsOf(selectColumns(TABLE, [1, 0, 1]))[0]).toEqual([2, 1, 2]);
  });

  it('are the same cells changed or turned', () => {
    expect(rowsOf(mapCells(TABLE, (value, column, row) => 100 * row + 10 * column + value))).toEqual([
      [1, 12],
      [103, 114],
      [205, 216],
    ]);
    expect(rowsOf(transposed(TABLE))).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ]);
  });
});

describe('several tables', () => {
  const other = tableOf(Float32Array.of(7, 8, 9), 1);

  it('stand side by side', () => {
    expect(rowsOf(sideBySide(TABLE, other, TABLE))[1]).toEqual([3, 4, 8, 3, 4]);
    expect(sideBySide(zeros(2, 0), zeros(2, 3))).toEqual(zeros(2, 3));
  });

  it('are the blocks of one', () => {
    expect(rowsOf(blockDiagonal([other, tableOf(Float32Array.of(1, 2), 2)]))).toEqual([
      [7, 0, 0],
      [8, 0, 0],
      [9, 0, 0],
      [0, 1, 2],
    ]);
  });

  it('lie end to end', () => {
    expect([...concatenate([Float32Array.of(1), new Float32Array(0), Float32Array.of(2, 3)])]).toEqual([
      1, 2, 3,
    ]);
  });
});

describe('columns', () => {
  it('are summed by what each row counts', () => {
    expect([...columnSums(TABLE, [1, 0, 2])]).toEqual([11, 14]);
    expect([...columnSums(TABLE, [1, 1, 1], (value, column) => (column === 0 ? value : 1))]).toEqual([9, 3]);
  });

  it('have a mean over some rows, 0 over none', () => {
    expect([...columnMeans(TABLE, [0, 2])]).toEqual([3, 4]);
    expect([...columnMeans(TABLE, [])]).toEqual([0, 0]);
    expect([...columnMeans(TABLE, [0, 1], (value) => value ** 2)]).toEqual([5, 10]);
  });
});
