import type { MeasuredCovers } from '../../hues/measured.ts';
import { genreEvidence } from '../../hues/ranking.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import { meanRocAuc } from '../metrics.ts';
import type { Calibration } from './calibrate.ts';
import type { PlacedCover } from './corpus.ts';
import type { CalibratedGenres } from './genre-calibration.ts';
import { RECIPE } from './recipe.ts';
import { huePresence } from './signature.ts';
import type { ReadBooks } from './train-hue-layer.ts';

/**
 * How much the genres that a person names should count: the weight under which held-out covers' hues are
 * ranked best when their true genres are named beside the blurb.
 */
export function tuneEvidence(
  held: ReadBooks<PlacedCover>,
  hueLogits: Float32Array,
  calibration: Calibration,
  { calibration: genreScale }: CalibratedGenres,
  measured: MeasuredCovers,
): number {
  const genres = Object.keys(measured.genres);
  const targets = { labels: HUE_COUNT, values: huePresence(held.books) };
  const areas = RECIPE.evidenceWeights.map((evidenceWeight) => {
    const values = hueLogits.slice();
    held.books.forEach((cover, row) => {
      const seen = cover.genres.map((id) => {
        const logit = held.genreLogits[row * genres.length + genres.indexOf(id)]!;
        return [id, 1 / (1 + Math.exp(-(genreScale.scale * logit + genreScale.offset)))] as const;
      });
      const evidence = genreEvidence(new Map(seen), measured, evidenceWeight);
      for (let hue = 0; hue < HUE_COUNT; hue++) {
        const at = row * HUE_COUNT + hue;
        values[at] = calibration.scale * values[at]! + calibration.offsets[hue]! + evidence[hue]!;
      }
    });
    return { evidenceWeight, area: meanRocAuc({ labels: HUE_COUNT, values }, targets) };
  });
  return areas.toSorted((a, b) => b.area - a.area)[0]!.evidenceWeight;
}
