import { HUE_COUNT } from '../../palette/hues.ts';
import { type PlacedCover } from './corpus.ts';
import { type HueHead, hueFeatures, hueLogits, trainHueHead } from './hue-head.ts';
import { isMeasurable } from './measure-genres.ts';
import { RECIPE } from './recipe.ts';

/** A cover with what the genre model reads in its text. */
export interface ReadCovers {
  readonly covers: readonly PlacedCover[];
  /** `[covers, genres]` */
  readonly genreLogits: Float32Array;
}

/** The rows of some covers. */
export function selectCovers(all: ReadCovers, keep: (cover: PlacedCover) => boolean): ReadCovers {
  const genres = all.genreLogits.length / all.covers.length;
  const rows = all.covers.flatMap((cover, row) => (keep(cover) ? [row] : []));
  const genreLogits = new Float32Array(rows.length * genres);
  rows.forEach((row, at) =>
    genreLogits.set(all.genreLogits.subarray(row * genres, (row + 1) * genres), at * genres),
  );
  return { covers: rows.map((row) => all.covers[row]!), genreLogits };
}

/** Training covers: measurable ones, with a description or only a title to read. */
export function trainingCovers(all: ReadCovers): ReadCovers {
  return selectCovers(all, (cover) => cover.fold === 'train' && isMeasurable(cover));
}

/**
 * Learns a layer from what is read in a text to something about each hue of the cover.
 *
 * @param targets `[covers, 58]`, 0 to 1
 */
export function trainHueLayer({ covers, genreLogits }: ReadCovers, targets: Float32Array): HueHead {
  const genres = genreLogits.length / covers.length;
  return trainHueHead(
    hueFeatures(genreLogits, genres),
    targets,
    coverWeights(covers),
    HUE_COUNT,
    RECIPE.head,
  );
}

/** Hue logits of covers' texts, `[covers, 58]`. */
export function readHues({ covers, genreLogits }: ReadCovers, head: HueHead): Float32Array {
  return hueLogits(hueFeatures(genreLogits, genreLogits.length / covers.length), head);
}

/**
 * The mean of each hue's targets, in the mixture that the layers are trained on.
 *
 * @param targets `[covers, 58]`
 */
export function usualShares(covers: readonly PlacedCover[], targets: Float32Array): number[] {
  const weights = coverWeights(covers);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from(
    { length: HUE_COUNT },
    (_, hue) =>
      weights.reduce((sum, weight, row) => sum + weight * targets[row * HUE_COUNT + hue]!, 0) / total,
  );
}

function coverWeights(covers: readonly PlacedCover[]): Float32Array {
  return Float32Array.from(covers, (cover) => (cover.description ? 1 : RECIPE.titleOnlyWeight));
}
