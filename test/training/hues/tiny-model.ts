import * as fc from 'fast-check';
import { type FeatureSpace, buildFeatureSpace } from '../../../src/training/hues/feature-space.ts';
import type { HueHead } from '../../../src/training/hues/hue-head.ts';
import type { HueModelParts } from '../../../src/training/hues/hue-graph.ts';
import type { DeepPart } from '../../../src/training/hues/deep-pass.ts';
import type { EnsembleMember } from '../../../src/training/hues/ensemble-member.ts';
import { quantiseRows } from '../../../src/training/onnx/quantise.ts';
import { sparseColumns } from '../../../src/training/hues/sparse-columns.ts';
import { type Random, seededRandom } from '../../../src/training/random.ts';
import { type Table, tableOf } from '../../../src/training/table.ts';

/** Sizes of a model small enough to be computed by hand. */
export interface TinySizes {
  readonly tokens: number;
  readonly bigrams: number;
  readonly genres: number;
  readonly embedding: number;
  readonly hidden: number;
  readonly hues: number;
}

export const TINY: TinySizes = { tokens: 20, bigrams: 5, genres: 3, embedding: 4, hidden: 6, hues: 7 };

/** Units of the hidden layer that only the hue layers see. */
const UNITS = 5;

/** Shelves below the genres. */
const SHELVES = 4;

/** Numbers in [-size, size). */
export function anyNumbers(length: number, random: Random, size = 1): Float32Array {
  return Float32Array.from({ length }, () => size * (2 * random() - 1));
}

/** A table of numbers in [-size, size). */
export function anyTable(rows: number, columns: number, random: Random, size = 1): Table {
  return tableOf(anyNumbers(rows * columns, random, size), columns);
}

/** Token ids of a text; 1 is the unknown token, and few different ids make repeats and bigrams likely. */
export const anyTokens: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 12 });

/** A feature space over all of `tokens` with the `bigrams` that are most frequent among ids under 9. */
export function tinySpace({ tokens, bigrams }: TinySizes = TINY, seed = 1): FeatureSpace {
  const random = seededRandom(seed);
  const documents = Array.from({ length: 40 }, () =>
    Array.from({ length: 8 }, () => 1 + Math.floor(random() * 8)),
  );
  return buildFeatureSpace(documents, tokens, { slots: 32, bigrams, minimumDocuments: 1 });
}

function anyHead(inputs: number, hues: number, random: Random): HueHead {
  return { weights: anyTable(inputs, hues, random), bias: anyNumbers(hues, random) };
}

/** A model of random weights. */
export function tinyModel(sizes: TinySizes = TINY, seed = 1): HueModelParts {
  const { tokens, genres, embedding, hidden, hues } = sizes;
  const space = tinySpace(sizes, seed);
  const random = seededRandom(seed + 100);
  return {
    space,
    genres,
    bias: anyNumbers(genres, random),
    wide: anyTable(tokens + space.bigrams, genres, random, 3),
    deep: {
      embeddings: anyTable(tokens, embedding, random, 2),
      layer: anyTable(hidden, embedding, random),
      layerBias: anyNumbers(hidden, random),
      output: anyTable(hidden, genres, random),
    },
    hidden: { weights: anyTable(UNITS, embedding, random), bias: anyNumbers(UNITS, random) },
    hues: anyHead(2 * genres + UNITS, hues, random),
    shelves: {
      bias: anyNumbers(SHELVES, random),
      weights: sparseColumns(
        anyTable(tokens + space.bigrams, SHELVES, random, 3),
        new Float32Array(tokens + space.bigrams).fill(1),
        { perColumn: 8, perRow: 3 },
      ),
      learned: Array.from({ length: SHELVES }, () => true),
    },
  };
}

/** A table as it is after being stored in 8 bits. */
export function storedIn8Bits(table: Float32Array, width: number): Float32Array {
  const { values, scales } = quantiseRows(table, width);
  return Float32Array.from(values, (value, at) => value * scales[Math.floor(at / width)]!);
}

/** The genre model of some parts, with its tables as given or as stored in 8 bits. */
export function memberOf(
  { bias, wide, deep }: HueModelParts,
  stored: boolean,
): EnsembleMember & { deep: DeepPart } {
  const table = (given: Table) =>
    stored ? tableOf(storedIn8Bits(given.values, given.columns), given.columns) : given;
  return { bias, wide: table(wide), deep: { ...deep, embeddings: table(deep.embeddings) } };
}
