import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredCovers } from '../../hues/measured.ts';
import { rankHues } from '../../hues/ranking.ts';
import { sigmoid } from '../../models/probabilities.ts';
import { HUE_COUNT, hueIndex } from '../../palette/hues.ts';
import { mean, rocAucs } from '../metrics.ts';
import type { PlacedCover } from './corpus.ts';
import { PARTS, type UnseenAnswers } from './hue-layers.ts';
import { selectRows } from './read-books.ts';
import { huePresence, orderOf, signatureFigures, signatureOf } from './signature.ts';

/** How hues are ranked for pairs of blurb and cover by layers that were learned without the pairs' titles. */
export interface CrossValidation {
  readonly pairs: number;
  /** Into how many parts titles were dealt, each left out once. */
  readonly parts: number;
  /** ROC AUC averaged over hues, then over parts: the parts' layers differ, and so would scores across parts. */
  readonly rocAuc: number;
  readonly recallAt10: number;
  readonly popularityRecallAt10: number;
}

/** Measures what layers say of books that they were learned without, ranked as in an answer. */
export function crossValidate(
  books: readonly PlacedCover[],
  unseen: UnseenAnswers,
  { measured, usualCoverage }: { readonly measured: MeasuredCovers; readonly usualCoverage: Float32Array },
): CrossValidation {
  const pairs = books.flatMap(({ description }, row) => (description ? [row] : []));
  const signatures = pairs.map((row) => signatureOf(books[row]!, usualCoverage));
  const orders = pairs.map((row) => {
    const scores = Array.from({ length: HUE_COUNT }, (_, index) => ({
      index,
      score: sigmoid(unseen.presenceLogits[row * HUE_COUNT + index]!),
      signature: unseen.signatureShares[row * HUE_COUNT + index]!,
    }));
    return rankHues(scores, measured).map(({ name }) => hueIndex(name)!);
  });
  const areas = Array.from({ length: PARTS }, (_, part) =>
    areasOf(
      pairs.filter((row) => unseen.parts[row] === part),
      books,
      unseen,
    ),
  );
  const commonest = orderOf(measured.usual.hues);
  const popular = pairs.map(() => commonest);
  return {
    pairs: pairs.length,
    parts: PARTS,
    rocAuc: mean(areas.filter((each) => each.length > 0).map(mean)),
    recallAt10: signatureFigures(orders, signatures).recallAt10,
    popularityRecallAt10: signatureFigures(popular, signatures).recallAt10,
  };
}

/** Areas of the hues that have one among some books; none where the books are too few. */
function areasOf(
  rows: readonly number[],
  books: readonly PlacedCover[],
  { presenceLogits }: UnseenAnswers,
): number[] {
  return rocAucs(
    { labels: HUE_COUNT, values: selectRows(presenceLogits, rows, books.length) },
    { labels: HUE_COUNT, values: huePresence(rows.map((row) => books[row]!)) },
  ).filter((area) => area !== undefined);
}

const FILE = 'cross-validation.json';

/**
 * Keeps the figures beside the model, as only training can make them; where there are none, those of an earlier
 * training go.
 */
export async function writeCrossValidation(
  model: string,
  figures: CrossValidation | undefined,
): Promise<void> {
  const path = join(model, FILE);
  if (figures === undefined) await rm(path, { force: true });
  else await writeFile(path, `${JSON.stringify(figures, undefined, 2)}\n`);
}

/** The figures that training left beside a model, if it did. */
export async function readCrossValidation(model: string): Promise<CrossValidation | undefined> {
  const text = await readFile(join(model, FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as CrossValidation);
}
