import type { MeasuredCovers } from '../../hues/measured.ts';
import { genreEvidence } from '../../hues/ranking.ts';
import { sigmoid } from '../../models/probabilities.ts';
import { HUE_COUNT } from '../../palette/hues.ts';
import { meanRocAuc } from '../metrics.ts';
import type { PlacedCover } from './corpus.ts';
import type { CalibratedGenres } from './genre-calibration.ts';
import { RECIPE } from './recipe.ts';
import { colourPresence } from './presence.ts';
import { type ReadBooks, selectRows } from './read-books.ts';

/** Areas under the ROC curve that differ by no more than this are as good as each other. */
const AS_GOOD = 0.001;

/**
 * How much the genres that a person names should count: the largest weight under which validation covers' hues
 * are ranked as well as under any when their true genres are named beside the blurb. Who names a genre expects
 * to see it count.
 *
 * @param presenceLogits log-odds of each named colour on each cover by heads that never saw it, `[covers, names]`
 */
export function tuneEvidence(
  read: ReadBooks<PlacedCover>,
  presenceLogits: Float32Array,
  { calibration }: CalibratedGenres,
  measured: MeasuredCovers,
): number {
  const rows = read.books.flatMap(({ fold, description }, row) =>
    fold === 'validation' && description ? [row] : [],
  );
  const books = rows.map((row) => read.books[row]!);
  const genreLogits = selectRows(read.genreLogits, rows, read.books.length);
  const width = presenceLogits.length / read.books.length;
  const hueLogits = selectRows(presenceLogits, rows, read.books.length).filter(
    (_, at) => at % width < HUE_COUNT,
  );
  const genres = Object.keys(measured.genres);
  const targets = { labels: HUE_COUNT, values: colourPresence(books, HUE_COUNT) };
  const areas = RECIPE.evidenceWeights.map((evidenceWeight) => {
    const values = hueLogits.slice();
    books.forEach((cover, row) => {
      const seen = cover.genres.map((id) => {
        const logit = genreLogits[row * genres.length + genres.indexOf(id)]!;
        return [id, sigmoid(calibration.scale * logit + calibration.offset)] as const;
      });
      const evidence = genreEvidence(new Map(seen), measured, evidenceWeight);
      for (let hue = 0; hue < HUE_COUNT; hue++) values[row * HUE_COUNT + hue]! += evidence[hue]!;
    });
    return { evidenceWeight, area: meanRocAuc({ labels: HUE_COUNT, values }, targets) };
  });
  const best = Math.max(...areas.map(({ area }) => area));
  return Math.max(
    ...areas.filter(({ area }) => area >= best - AS_GOOD).map(({ evidenceWeight }) => evidenceWeight),
  );
}
