import { fuseProbabilities, logit } from '../../covers/fuse-genres.ts';
import { sigmoid } from '../../models/probabilities.ts';
import { cell, mapCells, type Table } from '../table.ts';

/** How a genre's evidence from a blurb and from a cover is weighed together. */
export interface Fusion {
  readonly text: number;
  readonly image: number;
  /** One a genre. */
  readonly offsets: Float32Array;
}

const STEPS = 1000;
/** Strength with which each offset is pulled towards the common one: the curvature of a normal prior of deviation 1. */
const OFFSET_PRIOR = 1;

/**
 * Logistic regression on two logits, with two weights for all genres and an offset for each, by Newton's method
 * on each coordinate in turn. A genre that few books have gets an offset near the one that suits all genres.
 *
 * @param text probabilities from blurbs, a row a book, a column a genre
 * @param image probabilities from covers
 * @param targets 0 or 1
 */
export function learnFusion(text: Table, image: Table, targets: Table): Fusion {
  const genres = targets.columns;
  const one = text.values.map(logit);
  const other = image.values.map(logit);
  const offsets = new Float32Array(genres);
  const weights = { text: 0.5, image: 0.5 };
  for (let step = 0; step < STEPS; step++) {
    const slope = { text: 0, image: 0, cross: 0, textCurve: 1e-6, imageCurve: 1e-6 };
    const slopes = new Float64Array(genres);
    const curves = new Float64Array(genres).fill(1e-6);
    for (let at = 0; at < one.length; at++) {
      const genre = at % genres;
      const a = one[at]!;
      const b = other[at]!;
      const chance = sigmoid(weights.text * a + weights.image * b + offsets[genre]!);
      const error = chance - targets.values[at]!;
      const curve = chance * (1 - chance);
      slope.text += error * a;
      slope.image += error * b;
      slope.textCurve += curve * a * a;
      slope.imageCurve += curve * b * b;
      slope.cross += curve * a * b;
      slopes[genre]! += error;
      curves[genre]! += curve;
    }
    const determinant = slope.textCurve * slope.imageCurve - slope.cross ** 2;
    const changeText = (slope.imageCurve * slope.text - slope.cross * slope.image) / determinant;
    const changeImage = (slope.textCurve * slope.image - slope.cross * slope.text) / determinant;
    weights.text -= 0.5 * changeText;
    weights.image -= 0.5 * changeImage;
    let moved = Math.max(Math.abs(changeText), Math.abs(changeImage));
    const common = offsets.reduce((sum, offset) => sum + offset, 0) / genres;
    for (let genre = 0; genre < genres; genre++) {
      const pull = OFFSET_PRIOR * (offsets[genre]! - common);
      const change = (slopes[genre]! + pull) / (curves[genre]! + OFFSET_PRIOR);
      offsets[genre]! -= 0.5 * change;
      moved = Math.max(moved, Math.abs(change));
    }
    if (moved < 1e-5) break;
  }
  return { ...weights, offsets };
}

/** What both say together, a row a book. */
export function fuse(text: Table, image: Table, { offsets, ...weights }: Fusion): Table {
  return mapCells(text, (probability, genre, book) =>
    fuseProbabilities(probability, cell(image, book, genre), { ...weights, offset: offsets[genre]! }),
  );
}
