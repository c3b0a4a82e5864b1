import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { kindPlace, type KindSpace } from '../../cover-index/kinds.ts';
import type { PlacedCover } from '../hues/corpus.ts';

/** Kinds of books, ready to be written. */
export interface LearnedKinds {
  readonly space: KindSpace;
  /** Of each book. */
  readonly places: readonly Float32Array[];
}

/** Keeps quotients finite for what all books are read alike in. */
const LEAST_VARIANCE = 1e-9;

/**
 * Learns in which directions books differ most by what is read in their texts: the principal components of their
 * standardised readings, each divided by the root of its deviation, so that the first ones don't outweigh all others.
 * Learned from books with a description, if there are any, rather than from titles alone.
 *
 * @param readings of each book, all of one length
 */
export function learnKinds(
  books: readonly Pick<PlacedCover, 'description'>[],
  readings: readonly Float32Array[],
  directions: number,
): LearnedKinds {
  const described = readings.filter((_, at) => books[at]!.description);
  const learnt = new Matrix((described.length > 1 ? described : readings).map((row) => Array.from(row)));
  const means = learnt.mean('column');
  const scales = learnt.variance('column').map((value) => 1 / Math.sqrt(Math.max(value, LEAST_VARIANCE)));
  const standard = learnt.subRowVector(means).mulRowVector(scales);
  const covariance = standard.transpose().mmul(standard).div(standard.rows);
  const { realEigenvalues: variances, eigenvectorMatrix } = new EigenvalueDecomposition(covariance, {
    assumeSymmetric: true,
  });
  const components = [...variances.keys()]
    .toSorted((a, b) => variances[b]! - variances[a]!)
    .slice(0, directions)
    .map((at) => {
      const weight = Math.max(variances[at]!, LEAST_VARIANCE) ** -0.25;
      return pointed(eigenvectorMatrix.getColumn(at)).map(
        (value, reading) => value * weight * scales[reading]!,
      );
    });
  const space = {
    means: Float32Array.from(means),
    directions: Float32Array.from(means.flatMap((_, reading) => components.map((one) => one[reading]!))),
  };
  return { space, places: readings.map((row) => kindPlace(row, space)) };
}

/** An eigenvector that might as well point the other way, with its largest number above 0. */
function pointed(vector: readonly number[]): number[] {
  const largest = vector.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
  return vector.map((value) => (largest < 0 ? -value : value));
}
