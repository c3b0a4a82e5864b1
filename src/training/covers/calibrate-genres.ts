import { calibrate, type Calibration, recalibrate } from '../hues/calibrate.ts';
import type { Table } from '../table.ts';
import {
  type CoverCorpus,
  fullyLabelledPairs,
  type PicturedCover,
  rowsOf,
  withGenres,
} from './cover-corpus.ts';
import { predictPictures } from './predict-pictures.ts';
import { genreTargets } from './targets.ts';

/** How a network's genres become probabilities, and what that was fitted on. */
export interface CalibratedCoverGenres {
  /** Logits of all validation covers with genres, and the genres that their lists name. */
  readonly seen: Table;
  readonly targets: Table;
  /** Validation covers of books of which all genres are known, and their logits. */
  readonly paired: readonly PicturedCover[];
  readonly shown: Table;
  /** Fitted on what lists of covers name, which is one genre or two of each book: too low. */
  readonly asListed: Calibration;
  /** The same, fitted anew on covers of which all genres are known: what ships. */
  readonly genreCalibration: Calibration;
}

/** Calibrates a network's genres on validation covers. */
export async function calibrateGenres(
  corpus: CoverCorpus,
  graph: Uint8Array,
): Promise<CalibratedCoverGenres> {
  const logitsOf = async (covers: readonly PicturedCover[]) =>
    (await predictPictures(graph, corpus.pixels, rowsOf(covers)))['genre_logits']!;
  const tagged = withGenres(corpus, 'validation');
  const seen = await logitsOf(tagged);
  const targets = genreTargets(tagged, corpus.genres);
  const asListed = calibrate(seen, targets);
  const paired = fullyLabelledPairs(corpus, 'validation');
  const shown = await logitsOf(paired);
  const genreCalibration = recalibrate(shown, genreTargets(paired, corpus.genres), asListed);
  return { seen, targets, paired, shown, asListed, genreCalibration };
}
