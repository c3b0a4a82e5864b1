import { readShape, type ShapeEvidence } from '../../covers/shape-evidence.ts';
import { minimise } from '../classification/minimise.ts';
import { cell, mapCells, type Table } from '../table.ts';
import { softmaxRows } from './softmax-rows.ts';

/** Covers with their shapes and categories. */
export interface ShapedCovers {
  /** Width ÷ height. */
  readonly ratios: Float32Array;
  readonly labels: Int32Array;
}

const GRID = { from: Math.log(0.5), to: Math.log(1.2), points: 71 } as const;
/** Standard deviation of the smoothing, in logarithms of width ÷ height: what rounding to thumbnails blurs. */
const BANDWIDTH = 0.01;
/** Covers of the usual mix that every shape is thought to have been seen on beside the real ones. */
const PRIOR_COVERS = 50;
const LARGEST_WEIGHT = 2;

/**
 * Counts which categories have which shapes: at each point of a grid, covers by their nearness (a Gaussian kernel), and
 * the category's smoothed share among them over its share among all.
 */
export function countShapes({ ratios, labels }: ShapedCovers, categories: number): ShapeEvidence {
  const shares = new Float64Array(categories);
  for (const label of labels) shares[label]! += 1 / labels.length;
  const values = Array.from({ length: categories }, () => Array.from({ length: GRID.points }, () => 0));
  for (let point = 0; point < GRID.points; point++) {
    const shape = GRID.from + ((GRID.to - GRID.from) * point) / (GRID.points - 1);
    const near = shares.map((share) => PRIOR_COVERS * share);
    labels.forEach((label, at) => {
      near[label]! += Math.exp(-0.5 * ((Math.log(ratios[at]!) - shape) / BANDWIDTH) ** 2);
    });
    const all = near.reduce((sum, covers) => sum + covers, 0);
    values.forEach((row, category) => {
      row[point] = shares[category] === 0 ? 0 : Math.log(near[category]! / all / shares[category]!);
    });
  }
  return { from: GRID.from, to: GRID.to, values };
}

/**
 * Weighs shapes beside what a network sees, as it sees something of them, too: the weight at which the log-loss of held
 * out covers is least is multiplied in.
 *
 * @param logits the network's, a row a cover, a column a category
 */
export function weighShapes(evidence: ShapeEvidence, held: ShapedCovers, logits: Table): ShapeEvidence {
  const weight = minimise(
    (tried) => logLoss(withShapes(logits, weighted(evidence, tried), held.ratios), held.labels),
    0,
    LARGEST_WEIGHT,
  );
  return weighted(evidence, weight);
}

/** Logits with what shapes say added. */
export function withShapes(logits: Table, evidence: ShapeEvidence, ratios: Float32Array): Table {
  const said = Array.from(ratios, (ratio) => readShape(evidence, ratio, 1));
  return mapCells(logits, (logit, category, cover) => logit + said[cover]![category]!);
}

function weighted(evidence: ShapeEvidence, weight: number): ShapeEvidence {
  return { ...evidence, values: evidence.values.map((row) => row.map((value) => weight * value)) };
}

function logLoss(logits: Table, labels: Int32Array): number {
  const shares = softmaxRows(logits);
  return labels.reduce((sum, label, row) => sum - Math.log(cell(shares, row, label)), 0);
}
