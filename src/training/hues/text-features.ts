import { ELEMENT, type GraphBuilder } from '../onnx/graph.ts';
import { type QuantisedTable, quantiseRows } from '../onnx/quantise.ts';
import { BIGRAM_HASH, type FeatureSpace } from './feature-space.ts';

/** The words, or the bigrams, of texts by their positions, as names of tensors. */
export interface TextFeatures {
  /** Rows of tables, int32 `[batch, positions]`. */
  readonly rows: string;
  /** Which positions hold a feature, bool `[batch, positions]`. */
  readonly present: string;
}

/** What the features of texts count, as names of tensors. */
export interface FeatureWeights {
  /** Each position's share of its feature's TF-IDF weight, `[batch, 1, positions]`. */
  readonly weights: string;
  /** Each position's share of the square of that weight, `[batch, 1, positions]`. */
  readonly squares: string;
}

/** Rows of tables that were looked up for a text and summed. */
export interface WeighedRows {
  /** What the rows of each table were multiplied by, `[batch, tables, positions]`. */
  readonly weighted: string;
  /** The rows of all tables side by side, `[batch, positions, widths]`. */
  readonly values: string;
}

/** What is summed up over the positions of texts. */
export interface SummedFeatures extends FeatureWeights, WeighedRows {
  /** The sum of the squared weights of a text's distinct features, `[batch, 1, 1]`. */
  readonly square: string;
  /** Σ weight × row, `[batch, tables, widths]`: of each table's line only its own columns count. */
  readonly sums: string;
}

/**
 * Weighs the features of texts, and sums up what tables say of them. For every position its share of the feature's TF-IDF
 * weight is (1 + ln n) / n × idf where the feature stands n times in the text. What is known of one feature lies side by
 * side: fetching it from memory is what takes time.
 *
 * @param tables a row a feature; kept in 8 bits with one scale a row
 */
export function sumFeatures(
  graph: GraphBuilder,
  { rows, present }: TextFeatures,
  idf: Float32Array,
  tables: readonly Float32Array[],
): SummedFeatures {
  const height = idf.length;
  const stored = tables.map((table) => quantiseRows(table, table.length / height));
  const figures = besideEachOther([idf, ...stored.map(({ scales }) => scales)], height, Float32Array);
  const numbers = besideEachOther(valuesOf(stored), height, Int8Array);
  const lookUp = (table: Float32Array | Int8Array) =>
    graph.add('Gather', [graph.constant(table, [height, table.length / height]), rows]);

  const [importance, scales] = graph.addWithOutputs(
    'Split',
    [graph.add('Transpose', [lookUp(figures)], { perm: [0, 2, 1] }), graph.integers(1, tables.length)],
    2,
    { axis: 1 },
  );
  const isThere = graph.add('Unsqueeze', [present, graph.integers(1)]);
  const counts = graph.add('Max', [countSame(graph, rows, isThere), graph.scalar(1)]);
  const full = graph.add('Mul', [
    graph.add('Mul', [graph.add('Add', [graph.add('Log', [counts]), graph.scalar(1)]), importance!]),
    graph.add('Cast', [isThere], { to: ELEMENT.float }),
  ]);
  const weights = graph.add('Div', [full, counts]);
  const squares = graph.add('Mul', [full, weights]);
  const weighted = graph.add('Mul', [weights, scales!]);
  const values = graph.add('Cast', [lookUp(numbers)], { to: ELEMENT.float });
  return {
    weights,
    squares,
    square: graph.add('ReduceSum', [squares, graph.integers(2)], { keepdims: 1 }),
    weighted,
    values,
    sums: graph.add('MatMul', [weighted, values]),
  };
}

/** How often the feature of each position stands in its text, `[batch, 1, positions]`. @param isThere `[batch, 1, positions]` */
function countSame(graph: GraphBuilder, rows: string, isThere: string): string {
  const same = graph.add('Equal', [
    graph.add('Unsqueeze', [rows, graph.integers(2)]),
    graph.add('Unsqueeze', [rows, graph.integers(1)]),
  ]);
  // Bytes are a quarter of what floats would be.
  const asBytes = (tensor: string) => graph.add('Cast', [tensor], { to: ELEMENT.uint8 });
  const counted = graph.add('MatMulInteger', [asBytes(isThere), asBytes(same)]);
  return graph.add('Cast', [counted], { to: ELEMENT.float });
}

function valuesOf(tables: readonly QuantisedTable[]): Int8Array[] {
  return tables.map(({ values }) => values);
}

/** One table of several of as many rows, which stand side by side in it. */
function besideEachOther<Values extends Float32Array | Int8Array>(
  tables: readonly Values[],
  height: number,
  Kind: new (length: number) => Values,
): Values {
  const widths = tables.map(({ length }) => length / height);
  const whole = new Kind(tables.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (let row = 0; row < height; row++) {
    for (const [table, width] of widths.entries()) {
      whole.set(tables[table]!.subarray(row * width, (row + 1) * width), at);
      at += width;
    }
  }
  return whole;
}

/** The bigrams that begin at each position but the last, and which of them the model knows. @param ids int64 */
export function findBigrams(
  graph: GraphBuilder,
  ids: string,
  attended: string,
  space: FeatureSpace,
): TextFeatures {
  const end = graph.integers(Number.MAX_SAFE_INTEGER);
  const withoutLast = (tensor: string) =>
    graph.add('Slice', [tensor, graph.integers(0), graph.integers(-1), graph.integers(1)]);
  const withoutFirst = (tensor: string) =>
    graph.add('Slice', [tensor, graph.integers(1), end, graph.integers(1)]);
  const first = withoutLast(ids);
  const second = withoutFirst(ids);
  const mixed = graph.add('Add', [
    graph.add('Mul', [first, graph.integer(BIGRAM_HASH.first)]),
    graph.add('Mul', [second, graph.integer(BIGRAM_HASH.second)]),
  ]);
  const hash = graph.add('Mod', [mixed, graph.integer(BIGRAM_HASH.prime)]);
  const slot = graph.add('Mod', [hash, graph.integer(space.slotKeys.length)]);
  const key = graph.add('Add', [graph.add('Mul', [first, graph.integer(space.tokens)]), second]);
  const slots = new Int32Array(2 * space.slotKeys.length);
  space.slotKeys.forEach((kept, at) => slots.set([kept, space.slotRows[at]!], 2 * at));
  const [kept, rows] = graph
    .addWithOutputs(
      'Split',
      [graph.add('Gather', [graph.constant(slots, [slots.length / 2, 2]), slot]), graph.integers(1, 1)],
      2,
      { axis: 2 },
    )
    .map((column) => graph.add('Squeeze', [column, graph.integers(2)]));
  const known = graph.add('Equal', [graph.add('Cast', [kept!], { to: ELEMENT.int64 }), key]);
  const both = graph.add('And', [withoutLast(attended), withoutFirst(attended)]);
  return { rows: rows!, present: graph.add('And', [known, both]) };
}
