import { sigmoid } from '../../models/probabilities.ts';
import { fromRows, mapCells, type Table } from '../table.ts';
import { calibrate } from './calibrate.ts';
import type { PlacedBlurb } from './corpus.ts';

/** Genre probabilities of held-out blurbs, with what they should have been. */
export interface CalibratedGenres {
  readonly calibration: { readonly scale: number; readonly offset: number };
  /** A row a blurb, a column a genre. */
  readonly probabilities: Table;
  /** 0 or 1. */
  readonly targets: Table;
}

/** Fits one scale and one offset for all genres on held-out, fully labelled blurbs. */
export function genreCalibration(
  logits: Table,
  blurbs: readonly PlacedBlurb[],
  genres: readonly string[],
): CalibratedGenres {
  const targets = hardTargets(blurbs, genres);
  const { scale, offsets } = calibrate(logits, targets);
  const offset = offsets.reduce((sum, value) => sum + value, 0) / offsets.length;
  return {
    calibration: { scale, offset },
    probabilities: mapCells(logits, (logit) => sigmoid(scale * logit + offset)),
    targets,
  };
}

/** A row a record, a column a genre: 1 where the record has the genre. */
export function hardTargets(
  records: readonly { readonly genres: readonly string[] }[],
  genres: readonly string[],
): Table {
  return fromRows(
    records.map((record) => {
      const present = new Set(record.genres);
      return genres.map((genre) => (present.has(genre) ? 1 : 0));
    }),
    genres.length,
  );
}
