import { fit } from '../network/fit.ts';
import type { TrainedWeights } from '../network/tape.ts';
import type { Progress } from '../progress.ts';
import { entryModule } from '../../entry-modules.ts';
import type { HeadTaskSpec } from './head-task.ts';
import { denseLogits } from './dense-logits.ts';
import { type PixelTable, planesLength } from './pixels.ts';
import { mapCells, rowOf, type Table, zeros } from '../table.ts';
import { softmaxRows } from './softmax-rows.ts';

/** Steps that red, green and blue are each told apart in. */
const STEPS = 4;
const BINS = STEPS ** 3;
const BASELINE_RECIPE = {
  epochs: 30,
  batch: 64,
  parts: 1,
  learningRate: 0.02,
  weightDecay: 0.01,
  averageSteps: 200,
  patience: 30,
  seed: 1,
};

/** Examples with their class. */
export interface ClassedRows {
  readonly rows: Uint32Array;
  readonly classes: Int32Array;
}

/**
 * The baseline: softmax regression on a picture's colours alone, the square roots of a histogram of 64 of them.
 *
 * @returns probabilities of the test rows
 */
export async function colourBaseline(
  pixels: PixelTable,
  train: ClassedRows,
  test: Uint32Array,
  classes: number,
  progress: Progress,
): Promise<Table> {
  const network = { features: BINS, classes, dropout: 0 };
  const spec: HeadTaskSpec = {
    network,
    features: colourHistograms(pixels, train.rows).values,
    variants: 1,
    classes: train.classes,
    smoothing: 0,
  };
  const source = { module: entryModule('training/covers/head-task'), spec };
  let last: TrainedWeights | undefined;
  const keepLast = async (weights: TrainedWeights) => {
    last = weights;
    return { score: 0 };
  };
  await fit(source, keepLast, BASELINE_RECIPE, progress);
  return softmaxRows(denseLogits(colourHistograms(pixels, test), last!, network));
}

/** A row a picture, a column a colour. */
function colourHistograms({ values, size }: PixelTable, rows: Uint32Array): Table {
  const plane = size.height * size.width;
  const shares = zeros(rows.length, BINS);
  rows.forEach((row, at) => {
    const own = rowOf(shares, at);
    const start = row * planesLength(size);
    for (let pixel = start; pixel < start + plane; pixel++) {
      const red = level(values[pixel]!);
      const green = level(values[pixel + plane]!);
      const blue = level(values[pixel + 2 * plane]!);
      own[(red * STEPS + green) * STEPS + blue]! += 1 / plane;
    }
  });
  return mapCells(shares, Math.sqrt);
}

/** The step that a byte lies in. */
function level(byte: number): number {
  return Math.floor((byte * STEPS) / 256);
}
