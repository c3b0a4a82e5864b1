import { fuseProbabilities, logit } from '../../covers/fuse-genres.ts';
import { fitLogistic, logisticExamples } from '../fit-logistic.ts';
import { cell, mapCells, type Table } from '../table.ts';

/** How a genre's evidence from a blurb and from a cover is weighed together. */
export interface Fusion {
  readonly text: number;
  readonly image: number;
  /** One a genre. */
  readonly offsets: Float32Array;
}

/** How strongly genres' offsets are drawn together, as by so many books of curvature 1. */
const OFFSET_PRIOR = 1;
/** Where both weights start, and how strongly they are held there: what keeps them finite where books are told apart without a fault. */
const WEIGHT = 0.5;
const WEIGHT_PRIOR = 4;

/**
 * Logistic regression on two logits, with two weights for all genres and an offset for each. A genre that few books
 * have gets an offset near the one that suits all genres.
 *
 * @param text probabilities from blurbs, a row a book, a column a genre
 * @param image probabilities from covers
 * @param targets 0 or 1
 */
export function learnFusion(text: Table, image: Table, targets: Table): Fusion {
  const genres = targets.columns;
  const offsets = Array.from({ length: genres }, (_, genre) => 2 + genre);
  const [ofText = WEIGHT, ofImage = WEIGHT, ...found] = fitLogistic(
    logisticExamples(targets.values, (at) => [
      [0, logit(text.values[at]!)],
      [1, logit(image.values[at]!)],
      [2 + (at % genres), 1],
    ]),
    [
      { of: [0, 1], strength: WEIGHT_PRIOR, centre: [WEIGHT, WEIGHT] },
      { of: offsets, strength: OFFSET_PRIOR, centre: 'their mean' },
    ],
    [WEIGHT, WEIGHT, ...offsets.map(() => 0)],
  );
  return { text: ofText, image: ofImage, offsets: Float32Array.from(found) };
}

/** What both say together, a row a book. */
export function fuse(text: Table, image: Table, { offsets, ...weights }: Fusion): Table {
  return mapCells(text, (probability, genre, book) =>
    fuseProbabilities(probability, cell(image, book, genre), { ...weights, offset: offsets[genre]! }),
  );
}
