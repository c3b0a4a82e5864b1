import type { DeepPart } from './deep-pass.ts';
import { mapCells, rowOf, type Table, zeros } from '../table.ts';
import type { SparseDocuments } from './feature-space.ts';

/** A ReLU layer over a text's summed word embeddings, whose units are further inputs of the hue layers. */
export interface HiddenLayer {
  /** A row a unit, a column an axis of the embeddings. */
  readonly weights: Table;
  readonly bias: Float32Array;
}

/** Brings the units to somewhat less than the spread of the genre inputs, as one L2 penalty is to suit both. */
const SPREAD = 0.18;

/** The hidden layer of a genre model as the hue layers see it. */
export function hiddenLayerOf({ layer, layerBias }: DeepPart): HiddenLayer {
  return {
    weights: mapCells(layer, (value) => value * SPREAD),
    bias: layerBias.map((value) => value * SPREAD),
  };
}

/**
 * The units of each document: ReLU(weights · Σ w·embedding + bias), w being the documents' TF-IDF weights
 * scaled to length 1 over words and bigrams.
 *
 * @returns a row a document, a column a unit
 */
export function hiddenUnits(
  documents: SparseDocuments,
  { embeddings }: Pick<DeepPart, 'embeddings'>,
  { weights, bias }: HiddenLayer,
): Table {
  const sum = new Float32Array(embeddings.columns);
  const units = zeros(documents.count, bias.length);
  for (let row = 0; row < documents.count; row++) {
    sumEmbeddings(documents, row, embeddings.values, sum);
    rowOf(units, row).set(bias.map((start, unit) => Math.max(0, dot(start, rowOf(weights, unit), sum))));
  }
  return units;
}

function dot(start: number, one: Float32Array, other: Float32Array): number {
  let sum = start;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

function sumEmbeddings(
  { offsets, tokenCounts, ids, weights }: SparseDocuments,
  row: number,
  embeddings: Float32Array,
  sum: Float32Array,
): void {
  sum.fill(0);
  const start = offsets[row]!;
  let squares = 0;
  for (let at = start; at < offsets[row + 1]!; at++) squares += weights[at]! * weights[at]!;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let at = start; at < start + tokenCounts[row]!; at++) {
    const base = ids[at]! * sum.length;
    const weight = weights[at]! * scale;
    for (let axis = 0; axis < sum.length; axis++) sum[axis]! += weight * embeddings[base + axis]!;
  }
}
