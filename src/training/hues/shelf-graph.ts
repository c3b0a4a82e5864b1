import type { GraphBuilder } from '../onnx/graph.ts';
import type { SparseColumns } from './sparse-columns.ts';

/** Features of texts: rows of a table, and what each counts; both `[batch, positions]`. */
export interface WeighedRows {
  readonly rows: string;
  readonly weights: string;
}

/**
 * Adds Σ weight × table row over a text's positions, for a sparse table: `[batch, columns]`. Every row is looked up as
 * if it had as many numbers as the longest, and those that belong to other rows count nothing.
 */
export function sumSparseRows(
  graph: GraphBuilder,
  { rows, weights }: WeighedRows,
  { columns, offsets, columnOf, values, scales }: SparseColumns,
): string {
  const longest = offsets.reduce((most, end, at) => Math.max(most, end - (offsets[at - 1] ?? 0)), 1);
  // A bigram that no space has looks up the row behind the last.
  const starts = graph.constant(withLastAgain(offsets), [offsets.length + 1]);
  const behind = (tensor: string) => graph.add('Unsqueeze', [tensor, graph.integers(2)]);
  const from = behind(graph.add('Gather', [starts, rows]));
  const to = behind(graph.add('Gather', [starts, graph.add('Add', [rows, graph.integer(1)])]));
  const steps = graph.constant(
    Int32Array.from({ length: longest }, (_, at) => at),
    [longest],
  );
  const at = graph.add('Add', [from, steps]);
  const own = graph.add('Cast', [graph.add('Less', [at, to])], { to: 1 });
  // The end of the table is padded, so that no look-up lies outside it.
  const padded = <Table extends Int8Array | Uint8Array>(table: Table): Table => {
    const longer = new (table.constructor as new (length: number) => Table)(table.length + longest);
    longer.set(table);
    return longer;
  };
  const lookUp = (table: Int8Array | Uint8Array, element: number) =>
    graph.add('Cast', [graph.add('Gather', [graph.constant(padded(table), [table.length + longest]), at])], {
      to: element,
    });
  const counted = graph.add('Mul', [
    graph.add('Mul', [lookUp(values, 1), own]),
    graph.add('Unsqueeze', [weights, graph.integers(2)]),
  ]);
  const inLine = (tensor: string) => graph.add('Flatten', [tensor], { axis: 1 });
  const batch = graph.add('Slice', [graph.add('Shape', [rows]), graph.integers(0), graph.integers(1)]);
  const none = graph.add('Expand', [
    graph.scalar(0),
    graph.add('Concat', [batch, graph.integers(columns)], { axis: 0 }),
  ]);
  const sums = graph.add('ScatterElements', [none, inLine(lookUp(columnOf, 7)), inLine(counted)], {
    axis: 1,
    reduction: 'add',
  });
  return graph.add('Mul', [sums, graph.constant(scales, [columns])]);
}

function withLastAgain(offsets: Int32Array): Int32Array {
  const longer = new Int32Array(offsets.length + 1).fill(offsets.at(-1)!);
  longer.set(offsets);
  return longer;
}
