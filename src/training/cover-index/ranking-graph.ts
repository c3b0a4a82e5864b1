import { multiplyBytes } from '../onnx/byte-product.ts';
import { GraphBuilder } from '../onnx/graph.ts';
import { type QuantisedTable, quantiseRows } from '../onnx/quantise.ts';
import type { HueHead } from '../hues/hue-head.ts';
import { concatenate, mapCells, rowOf, type Table, tableOf, transposed } from '../table.ts';

/** Everything that a ranking graph computes with. */
export interface RankingParts {
  /** From features to a text's place among looks. */
  readonly looks: HueHead;
  /** From features to the log-odds of each named colour. */
  readonly colours: HueHead;
  /** Which features are the text's genres. */
  readonly genres: readonly number[];
  /** Mean and standard deviation of each over all texts. */
  readonly genreMeans: Float32Array;
  readonly genreDeviations: Float32Array;
  /** Places of the covers: a row a cover, a column a direction. */
  readonly places: Table;
  /** Genres of the covers as directions: a row a cover, of length 1, a column a genre. */
  readonly kinds: Table;
}

/** Keeps quotients finite for a text that says nothing. */
const LEAST = 1e-6;

/**
 * Writes an index's ranking as an ONNX graph: `features` [batch, features] and `genre_weight`, one number, in; `scores`
 * [batch, covers], `directions` [batch, directions] and `colour_logits` [batch, names] out. A score is the sum of two, each
 * of standard deviation 1 over the covers: how well the cover's look fits the one that is expected of the text, which is
 * its look score, and how much the genres of the book are the text's, which counts `genre_weight`: 1 in an answer, and 0
 * for look scores alone. Directions come divided by the look scores' spread. Covers are kept in 8 bits, with one scale a
 * direction, and both scores are one product.
 */
export function buildRankingGraph(parts: RankingParts): Uint8Array {
  const covers = parts.kinds.rows;
  const width = parts.looks.weights.rows;
  const graph = new GraphBuilder();
  const features = graph.input('features', 'float', ['batch', width]);
  const genreWeight = graph.input('genre_weight', 'float', []);
  const apply = ({ weights, bias }: HueHead, output?: string) =>
    graph.add(
      'Gemm',
      [features, graph.constant(weights.values, [width, bias.length]), graph.constant(bias, [bias.length])],
      {},
      output,
    );
  apply(parts.colours, 'colour_logits');
  const genres = graph.add('Div', [
    graph.add('Sub', [
      graph.add('Gather', [features, graph.integers(...parts.genres)], { axis: 1 }),
      graph.constant(parts.genreMeans, [parts.genres.length]),
    ]),
    graph.constant(parts.genreDeviations, [parts.genres.length]),
  ]);

  const looks = storedColumns(parts.places);
  const kinds = storedColumns(parts.kinds);
  const steadyLooks = steady(graph, apply(parts.looks), looks, 'directions');
  const steadyKinds = graph.add('Mul', [steady(graph, genres, kinds), genreWeight]);
  const size = looks.scales.length + kinds.scales.length;
  const scaled = graph.add('Mul', [
    graph.add('Concat', [steadyLooks, steadyKinds], { axis: 1 }),
    graph.constant(concatenate([looks.scales, kinds.scales]), [size]),
  ]);
  const table = new Int8Array(size * covers);
  table.set(looks.values);
  table.set(kinds.values, looks.values.length);
  multiplyBytes(graph, scaled, graph.constant(table, [size, covers]), 'scores');

  graph.output('scores', 'float', ['batch', covers]);
  graph.output('directions', 'float', ['batch', parts.looks.bias.length]);
  graph.output('colour_logits', 'float', ['batch', parts.colours.bias.length]);
  return graph.build('cover-index');
}

/** A table of covers as the graph keeps it, a row a column of the table. */
interface StoredColumns extends QuantisedTable {
  /** Of the columns over the covers, row after row. */
  readonly covariance: Float32Array;
}

function storedColumns(table: Table): StoredColumns {
  const quantised = quantiseRows(transposed(table).values, table.rows);
  const stored = mapCells(
    tableOf(Float32Array.from(quantised.values), table.rows),
    (value, _, row) => value * quantised.scales[row]!,
  );
  return { ...quantised, covariance: covarianceOfRows(stored) };
}

/** A query over the spread that its products with all covers have. */
function steady(graph: GraphBuilder, query: string, { covariance }: StoredColumns, output?: string): string {
  const size = Math.sqrt(covariance.length);
  const turned = graph.add('MatMul', [query, graph.constant(covariance, [size, size])]);
  const variance = graph.add('ReduceSum', [graph.add('Mul', [turned, query]), graph.integers(1)]);
  const deviation = graph.add('Sqrt', [graph.add('Max', [variance, graph.scalar(LEAST)])]);
  return graph.add('Div', [query, deviation], {}, output);
}

/** The covariance of the rows of a table, row after row. */
function covarianceOfRows(table: Table): Float32Array {
  const size = table.rows;
  const rows = Array.from({ length: size }, (_, at) => rowOf(table, at));
  const means = rows.map((row) => row.reduce((sum, value) => sum + value, 0) / row.length);
  const result = new Float32Array(size * size);
  for (let one = 0; one < size; one++) {
    for (let other = one; other < size; other++) {
      const sum = rows[one]!.reduce(
        (total, value, at) => total + (value - means[one]!) * (rows[other]![at]! - means[other]!),
        0,
      );
      result[one * size + other] = sum / table.columns;
      result[other * size + one] = sum / table.columns;
    }
  }
  return result;
}
