import { calibrate } from './calibrate.ts';
import type { PlacedBlurb } from './corpus.ts';

/** Genre probabilities of held-out blurbs, with what they should have been. */
export interface CalibratedGenres {
  readonly calibration: { readonly scale: number; readonly offset: number };
  /** `[blurbs, genres]` */
  readonly probabilities: Float32Array;
  /** `[blurbs, genres]`, 0 or 1 */
  readonly targets: Float32Array;
}

/** Fits one scale and one offset for all genres on held-out, fully labelled blurbs. */
export function genreCalibration(
  logits: Float32Array,
  blurbs: readonly PlacedBlurb[],
  genres: readonly string[],
): CalibratedGenres {
  const targets = hardTargets(blurbs, genres);
  const { scale, offsets } = calibrate(logits, targets, genres.length);
  const offset = offsets.reduce((sum, value) => sum + value, 0) / offsets.length;
  return {
    calibration: { scale, offset },
    probabilities: logits.map((logit) => 1 / (1 + Math.exp(-(scale * logit + offset)))),
    targets,
  };
}

/** `[records, genres]`: 1 where the record has the genre. */
export function hardTargets(
  records: readonly { readonly genres: readonly string[] }[],
  genres: readonly string[],
): Float32Array {
  const targets = new Float32Array(records.length * genres.length);
  records.forEach((record, row) => {
    const present = new Set(record.genres);
    genres.forEach((genre, label) => {
      if (present.has(genre)) targets[row * genres.length + label] = 1;
    });
  });
  return targets;
}
