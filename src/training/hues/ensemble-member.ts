import { sigmoid } from '../../models/probabilities.ts';
import { type Random, seededRandom, shuffle } from '../random.ts';
import { cell, mapCells, rowOf, sharedZeros, type Table, zeros } from '../table.ts';
import { type DeepPart, DeepPass } from './deep-pass.ts';
import type { SparseDocuments } from './feature-space.ts';

/** What a member learns from: a row a document, a column a label. */
export interface Targets {
  /** 0 to 1. */
  readonly present: Table;
  /** Weights in the loss; 0 leaves a label out, e.g. one that partial labels say nothing of. */
  readonly weights: Table;
}

/** Weights that count all labels of all documents alike. */
export function alike({ rows, columns }: Table): Table {
  const weights = sharedZeros(rows, columns);
  weights.values.fill(1);
  return weights;
}

/** How one member of the ensemble is trained. */
export interface MemberOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Learning rate of the wide part (AdaGrad, one accumulator a row), falling linearly to 0. */
  readonly wideRate: number;
  /** Probability that a feature is left out of a training step. */
  readonly featureDropout: number;
  /** Where the wide part starts, a row a feature and a column a label; at 0 when absent. */
  readonly wideStart?: Table;
  /** The deep part: token embeddings → ReLU layer → labels; absent for a purely linear member. */
  readonly deep?: DeepOptions;
}

/** Sizes, rates and dropout of the deep part. */
export interface DeepOptions {
  readonly embedding: number;
  readonly hidden: number;
  readonly embeddingRate: number;
  readonly layerRate: number;
  readonly hiddenDropout: number;
  /** Where the embeddings start, a row a token; random when absent. */
  readonly start?: Table;
}

/** A trained member: logits = bias + Σ w·wide + output · ReLU(layer · Σ w·embedding + layerBias). */
export interface EnsembleMember {
  readonly bias: Float32Array;
  /** A row a feature, a column a label. */
  readonly wide: Table;
  readonly deep?: DeepPart;
}

const EPSILON = 1e-8;
/** Biases learn this much slower than the weights beside them. */
const BIAS_SHARE = 0.1;
const BIAS_RATE = 0.02;

/**
 * Trains one member by stochastic gradient descent on weighted binary cross-entropy. One thread, seeded:
 * the same input gives the same member.
 *
 * @param rows the documents to learn from
 * @param onEpoch called after each epoch with the mean loss
 */
export function trainMember(
  documents: SparseDocuments,
  features: number,
  tokens: number,
  targets: Targets,
  rows: Uint32Array,
  options: MemberOptions,
  onEpoch: (epoch: number, loss: number) => void = () => {},
): EnsembleMember {
  const random = seededRandom(options.seed);
  const pass = new Pass(documents, startMember(features, tokens, targets, rows, options, random));
  const order = rows.slice();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = 1 - epoch / options.epochs;
    let loss = 0;
    for (const row of order) loss += pass.step(row, targets, options, rate, random);
    onEpoch(epoch + 1, loss / order.length);
  }
  return pass.member;
}

/** Logits of some documents, a column a label. */
export function memberLogits(documents: SparseDocuments, member: EnsembleMember, rows: Uint32Array): Table {
  const pass = new Pass(documents, member);
  const logits = zeros(rows.length, member.wide.columns);
  rows.forEach((row, at) => rowOf(logits, at).set(pass.forward(row)));
  return logits;
}

function startMember(
  features: number,
  tokens: number,
  targets: Targets,
  rows: Uint32Array,
  options: MemberOptions,
  random: Random,
): EnsembleMember {
  const labels = targets.present.columns;
  const wide = options.wideStart ? copied(options.wideStart) : zeros(features, labels);
  const bias = startBias(targets, rows);
  if (options.deep === undefined) return { bias, wide };
  const { embedding, hidden, start } = options.deep;
  const normal = (of: Table, spread: number) =>
    mapCells(of, () => {
      let sum = 0;
      for (let draw = 0; draw < 6; draw++) sum += random();
      return (sum - 3) * Math.SQRT2 * spread;
    });
  return {
    bias,
    wide,
    deep: {
      embeddings: start ? copied(start) : normal(zeros(tokens, embedding), 1.5 / Math.sqrt(embedding)),
      layer: normal(zeros(hidden, embedding), Math.sqrt(2 / embedding)),
      layerBias: new Float32Array(hidden),
      output: normal(zeros(hidden, labels), 0.5 / Math.sqrt(hidden)),
    },
  };
}

function copied(table: Table): Table {
  return { ...table, values: table.values.slice() };
}

/** The log-odds of each label among the rows that say something of it. */
function startBias({ present, weights }: Targets, rows: Uint32Array): Float32Array {
  return Float32Array.from({ length: present.columns }, (_, label) => {
    let positive = 0.01;
    let total = 0.02;
    for (const row of rows) {
      const weight = cell(weights, row, label);
      positive += cell(present, row, label) * weight;
      total += weight;
    }
    return Math.log(positive / (total - positive));
  });
}

/** One document's way forward and back, with the buffers that all documents share. */
class Pass {
  readonly member: EnsembleMember;
  readonly #documents: SparseDocuments;
  readonly #ids: Uint32Array;
  readonly #weights: Float32Array;
  readonly #logits: Float32Array;
  readonly #errors: Float32Array;
  readonly #wideSquares: Float32Array;
  readonly #deep: DeepPass | undefined;
  #kept = 0;
  #keptTokens = 0;

  constructor(documents: SparseDocuments, member: EnsembleMember) {
    this.member = member;
    this.#documents = documents;
    let longest = 0;
    for (let row = 0; row < documents.count; row++) {
      longest = Math.max(longest, documents.offsets[row + 1]! - documents.offsets[row]!);
    }
    this.#ids = new Uint32Array(longest);
    this.#weights = new Float32Array(longest);
    this.#logits = new Float32Array(member.wide.columns);
    this.#errors = new Float32Array(member.wide.columns);
    this.#wideSquares = new Float32Array(member.wide.rows).fill(EPSILON);
    if (member.deep !== undefined) this.#deep = new DeepPass(member.deep);
  }

  forward(row: number, featureDropout = 0, hiddenDropout = 0, random?: Random): Float32Array {
    this.#gather(row, featureDropout, random);
    const { bias } = this.member;
    const { columns: labels, values: wide } = this.member.wide;
    const logits = this.#logits;
    logits.set(bias);
    for (let at = 0; at < this.#kept; at++) {
      const base = this.#ids[at]! * labels;
      const weight = this.#weights[at]!;
      for (let label = 0; label < labels; label++) logits[label]! += weight * wide[base + label]!;
    }
    this.#deep?.forward(this.#ids, this.#weights, this.#keptTokens, logits, hiddenDropout, random);
    return logits;
  }

  /** One training step; `rate` scales all learning rates. Returns the document's loss. */
  step(row: number, targets: Targets, options: MemberOptions, rate: number, random: Random): number {
    const { bias } = this.member;
    const { columns: labels, values: wide } = this.member.wide;
    const { deep } = options;
    const logits = this.forward(row, options.featureDropout, deep?.hiddenDropout ?? 0, random);
    const errors = this.#errors;
    const [present, weights] = [rowOf(targets.present, row), rowOf(targets.weights, row)];
    let loss = 0;
    let squares = 0;
    for (let label = 0; label < labels; label++) {
      const weight = weights[label]!;
      const target = present[label]!;
      const probability = sigmoid(logits[label]!);
      const error = (probability - target) * weight;
      errors[label] = error;
      squares += error * error;
      loss -=
        weight * (target * Math.log(probability + 1e-9) + (1 - target) * Math.log(1 - probability + 1e-9));
      bias[label]! -= BIAS_SHARE * BIAS_RATE * rate * error;
    }
    squares /= labels;
    if (deep !== undefined) {
      this.#deep!.backward(this.#ids, this.#weights, this.#keptTokens, errors, squares, {
        layer: deep.layerRate * rate,
        embedding: deep.embeddingRate * rate,
      });
    }
    for (let at = 0; at < this.#kept; at++) {
      const feature = this.#ids[at]!;
      const weight = this.#weights[at]!;
      this.#wideSquares[feature]! += weight * weight * squares;
      const step = (options.wideRate * rate * weight) / Math.sqrt(this.#wideSquares[feature]!);
      const base = feature * labels;
      for (let label = 0; label < labels; label++) wide[base + label]! -= step * errors[label]!;
    }
    return loss;
  }

  /** Collects the document's features, without those dropped, scaled to length 1. */
  #gather(row: number, dropout: number, random: Random | undefined): void {
    const { offsets, tokenCounts, ids, weights } = this.#documents;
    const start = offsets[row]!;
    const tokensEnd = start + tokenCounts[row]!;
    let kept = 0;
    let keptTokens = 0;
    let squares = 0;
    for (let at = start; at < offsets[row + 1]!; at++) {
      if (dropout > 0 && random!() < dropout) continue;
      this.#ids[kept] = ids[at]!;
      this.#weights[kept++] = weights[at]!;
      if (at < tokensEnd) keptTokens++;
      squares += weights[at]! * weights[at]!;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (let at = 0; at < kept; at++) this.#weights[at]! *= scale;
    this.#kept = kept;
    this.#keptTokens = keptTokens;
  }
}
