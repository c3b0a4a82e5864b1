import { ELEMENT, type GraphBuilder } from '../onnx/graph.ts';
import type { SparseColumns } from './sparse-columns.ts';

/** Features of texts. */
export interface TableRows {
  /** Rows of a table, int32 `[batch, positions]`. */
  readonly rows: string;
  /** What each counts, 0 for none, `[batch, 1, positions]`. */
  readonly weights: string;
}

/** A text's words and the bigrams behind them in the table. */
export interface WeighedFeatures {
  readonly words: TableRows;
  readonly pairs: TableRows;
}

/**
 * Adds Σ weight × table row over a text's positions, for a sparse table: `[batch, columns]`. The rows of the commonest
 * words, which come first, are full ones and make up most of any text: they are stored whole and multiplied as a matrix.
 *
 * @param whole how many rows are stored whole
 */
export function sumShelfRows(
  graph: GraphBuilder,
  { words, pairs }: WeighedFeatures,
  table: SparseColumns,
  whole: number,
): string {
  const beside = (axis: number, ...both: readonly string[]) => graph.add('Concat', both, { axis });
  const all = {
    rows: beside(1, words.rows, pairs.rows),
    weights: beside(2, words.weights, pairs.weights),
  };
  const rare = sumSparseRows(graph, all, withoutRows(table, whole));
  const common = sumWholeRows(graph, words, table, whole);
  const { columns, scales } = table;
  return graph.add('Mul', [graph.add('Add', [common, rare]), graph.constant(scales, [columns])]);
}

/** The same sum over the first rows of a table alone, in the unit of each column. */
function sumWholeRows(
  graph: GraphBuilder,
  { rows, weights }: TableRows,
  table: SparseColumns,
  whole: number,
): string {
  const values = graph.constant(firstRows(table, whole), [whole + 1, table.columns]);
  // All other rows are the one behind the last, which is empty.
  const row = graph.add('Min', [rows, int32(graph, whole)]);
  const numbers = graph.add('Cast', [graph.add('Gather', [values, row])], { to: ELEMENT.float });
  const sums = graph.add('MatMul', [weights, numbers]);
  return graph.add('Squeeze', [sums, graph.integers(1)]);
}

/** One whole number of 32 bits: half as much to fetch as one of 64. */
function int32(graph: GraphBuilder, value: number): string {
  return graph.constant(Int32Array.of(value), []);
}

/**
 * The same sum over all rows, in the unit of each column. The numbers of all rows that count are looked up in one line,
 * so that a text costs what it looks up and no more.
 */
function sumSparseRows(
  graph: GraphBuilder,
  { rows, weights }: TableRows,
  { columns, offsets, columnOf, values }: SparseColumns,
): string {
  const whole = (tensor: string) => graph.add('Cast', [tensor], { to: ELEMENT.int32 });
  const asSize = (tensor: string) => graph.add('Cast', [tensor], { to: ELEMENT.int64 });
  const inLine = (tensor: string) => graph.add('Reshape', [tensor, graph.integers(-1)]);
  // For single numbers several times faster than Gather.
  const pick = (numbers: string, at: string) => graph.add('GatherElements', [numbers, at]);
  const [zero, one] = [int32(graph, 0), int32(graph, 1)];
  const shape = whole(graph.add('Shape', [rows]));
  const sizeOf = (dimension: number) => graph.add('Gather', [shape, graph.integer(dimension)]);
  const [texts, positions] = [sizeOf(0), sizeOf(1)];

  // A bigram that no space has looks up the row behind the last.
  const starts = graph.constant(withLastAgain(offsets), [offsets.length + 1]);
  const startOf = (row: string) => graph.add('Gather', [starts, row]);
  const row = inLine(rows);
  const weight = inLine(weights);
  const from = startOf(row);
  const lengths = graph.add('Mul', [
    graph.add('Sub', [startOf(graph.add('Add', [row, one])), from]),
    whole(graph.add('Greater', [weight, graph.scalar(0)])),
  ]);

  const ends = graph.add('CumSum', [lengths, graph.integer(0)]);
  const all = graph.add('ReduceSum', [lengths, graph.integers(0)], { keepdims: 0 });

  // A number of the line belongs to the position before which as many end as did before it.
  const each = graph.add('Expand', [one, graph.add('Shape', [ends])]);
  const behindAll = graph.add('Add', [asSize(all), graph.integers(1)]);
  const endings = graph.add('ScatterElements', [graph.add('Expand', [zero, behindAll]), ends, each], {
    axis: 0,
    reduction: 'add',
  });
  const line = graph.add('Slice', [endings, graph.integers(0), graph.integers(-1)]);
  const position = graph.add('CumSum', [line, graph.integer(0)]);

  const skipped = graph.add('Sub', [from, graph.add('Sub', [ends, lengths])]);
  const places = graph.add('Range', [zero, all, one]);
  const at = graph.add('Add', [places, pick(skipped, position)]);
  const lookUp = (table: Int8Array | Uint8Array, element: number) =>
    graph.add('Cast', [pick(graph.constant(table, [table.length]), at)], { to: element });
  const counted = graph.add('Mul', [lookUp(values, ELEMENT.float), pick(weight, position)]);
  const count = graph.add('Mul', [texts, positions]);
  const textOf = graph.add('Div', [graph.add('Range', [zero, count, one]), positions]);
  const base = graph.add('Mul', [textOf, int32(graph, columns)]);
  const cell = graph.add('Add', [pick(base, position), lookUp(columnOf, ELEMENT.int32)]);
  const cells = graph.add('Mul', [asSize(texts), graph.integers(columns)]);
  const sums = graph.add('ScatterElements', [graph.add('Expand', [graph.scalar(0), cells]), cell, counted], {
    axis: 0,
    reduction: 'add',
  });
  return graph.add('Reshape', [sums, graph.integers(-1, columns)]);
}

/** The first rows of a table with all their columns, and an empty one behind them. */
function firstRows({ columns, offsets, columnOf, values }: SparseColumns, rows: number): Int8Array {
  const whole = new Int8Array((rows + 1) * columns);
  for (let row = 0; row < rows; row++) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      whole[row * columns + columnOf[at]!] = values[at]!;
    }
  }
  return whole;
}

/** A table of which the first rows are empty. */
function withoutRows(table: SparseColumns, rows: number): SparseColumns {
  const first = table.offsets[rows]!;
  return {
    ...table,
    offsets: table.offsets.map((offset) => Math.max(0, offset - first)),
    columnOf: table.columnOf.subarray(first),
    values: table.values.subarray(first),
  };
}

function withLastAgain(offsets: Int32Array): Int32Array {
  const longer = new Int32Array(offsets.length + 1).fill(offsets.at(-1)!);
  longer.set(offsets);
  return longer;
}
