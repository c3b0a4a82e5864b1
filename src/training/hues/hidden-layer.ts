import type { DeepPart } from './deep-pass.ts';
import type { SparseDocuments } from './feature-space.ts';

/** A ReLU layer over a text's summed word embeddings, whose units are further inputs of the hue layers. */
export interface HiddenLayer {
  /** `[units, embedding]` */
  readonly weights: Float32Array;
  /** `[units]` */
  readonly bias: Float32Array;
}

/** Brings the units to somewhat less than the spread of the genre inputs, as one L2 penalty is to suit both. */
const SPREAD = 0.18;

/** The hidden layer of a genre model as the hue layers see it. */
export function hiddenLayerOf({ layer, layerBias }: DeepPart): HiddenLayer {
  return {
    weights: layer.map((value) => value * SPREAD),
    bias: layerBias.map((value) => value * SPREAD),
  };
}

/**
 * The units of each document: ReLU(weights · Σ w·embedding + bias), w being the documents' TF-IDF weights
 * scaled to length 1 over words and bigrams.
 *
 * @param embeddings `[tokens, embedding]`
 * @returns `[documents, units]`
 */
export function hiddenUnits(
  documents: SparseDocuments,
  { embedding, embeddings }: Pick<DeepPart, 'embedding' | 'embeddings'>,
  { weights, bias }: HiddenLayer,
): Float32Array {
  const units = new Float32Array(documents.count * bias.length);
  const sum = new Float32Array(embedding);
  for (let row = 0; row < documents.count; row++) {
    sumEmbeddings(documents, row, embeddings, sum);
    for (let unit = 0; unit < bias.length; unit++) {
      let value = bias[unit]!;
      for (let axis = 0; axis < embedding; axis++) value += weights[unit * embedding + axis]! * sum[axis]!;
      units[row * bias.length + unit] = Math.max(0, value);
    }
  }
  return units;
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
