import type { MeasuredCovers } from '../../hues/measured.ts';
import { genreEvidence } from '../../hues/ranking.ts';
import { sigmoid } from '../../models/probabilities.ts';
import { HUE_COUNT, HUES } from '../../palette/hues.ts';
import { meanRocAuc } from '../metrics.ts';
import { cell, mapCells, selectColumns, selectRows, type Table } from '../table.ts';
import type { PlacedCover } from './corpus.ts';
import type { CalibratedGenres } from './genre-calibration.ts';
import { HUES_RECIPE } from './recipe.ts';
import { colourPresence } from './presence.ts';
import type { ReadBooks } from './read-books.ts';

/** Areas under the ROC curve that differ by no more than this are as good as each other. */
const AS_GOOD = 0.001;

/**
 * How much the genres that a person names should count: the largest weight under which validation covers' hues
 * are ranked as well as under any when their true genres are named beside the blurb. Who names a genre expects
 * to see it count.
 *
 * @param presenceLogits log-odds of each named colour on each cover by heads that never saw it
 */
export function tuneEvidence(
  read: ReadBooks<PlacedCover>,
  presenceLogits: Table,
  { calibration }: CalibratedGenres,
  measured: MeasuredCovers,
): number {
  const rows = read.books.flatMap(({ split, description }, row) =>
    split === 'validation' && description ? [row] : [],
  );
  const books = rows.map((row) => read.books[row]!);
  const genreLogits = selectRows(read.genreLogits, rows);
  const hueLogits = selectColumns(selectRows(presenceLogits, rows), [...HUES.keys()]);
  const genres = Object.keys(measured.genres);
  const targets = colourPresence(books, HUE_COUNT);
  const areas = HUES_RECIPE.evidenceWeights.map((evidenceWeight) => {
    const evidence = books.map((cover, row) => {
      const seen = cover.genres.map((id) => {
        const logit = cell(genreLogits, row, genres.indexOf(id));
        return [id, sigmoid(calibration.scale * logit + calibration.offset)] as const;
      });
      return genreEvidence(new Map(seen), measured, evidenceWeight);
    });
    const scores = mapCells(hueLogits, (logit, hue, row) => logit + evidence[row]![hue]!);
    return { evidenceWeight, area: meanRocAuc(scores, targets) };
  });
  const best = Math.max(...areas.map(({ area }) => area));
  return Math.max(
    ...areas.filter(({ area }) => area >= best - AS_GOOD).map(({ evidenceWeight }) => evidenceWeight),
  );
}
