import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { dealCorpus } from './hues/deal.ts';
import { type DealFigures, writeDeals } from './hues/deals.ts';
import { hasCovers } from './hues/corpus.ts';
import { compareOnUnseenTitles } from './hues/evaluate-genres.ts';
import { comparePairs } from './hues/evaluate-pairs.ts';
import { RECIPE } from './hues/recipe.ts';
import { openTrial, readUnseenTitles } from './hues/trial.ts';
import { trainHues } from './train-hues.ts';

/** Where the study reads and writes. */
export interface StudyHueDealsOptions {
  readonly data: string;
  readonly cache: string;
  /** The model directory; `deals.json` is written there. */
  readonly model: string;
  /** One deal of titles a seed. */
  readonly seeds: readonly number[];
}

/**
 * How far the hues model's figures depend on which titles are unseen: the whole of training is repeated on
 * further deals, and each of these models is measured on its own deal's unseen titles.
 *
 * @throws {FileError} when the data directory has no covers to measure on
 */
export async function studyHueDeals(options: StudyHueDealsOptions): Promise<DealFigures[]> {
  const deals: DealFigures[] = [];
  for (const deal of options.seeds) deals.push(await figuresOfDeal(options, deal));
  await writeDeals(options.model, deals);
  return deals;
}

async function figuresOfDeal({ data, cache }: StudyHueDealsOptions, deal: number): Promise<DealFigures> {
  const { corpus, folder, stages } = await dealCorpus({ data, cache, deal });
  if (!hasCovers(corpus)) {
    throw new FileError('INPUT_UNREADABLE', `${data} has too few covers to measure hues on.`);
  }
  return stages.run('figures', { recipe: RECIPE }, async () => {
    const model = join(folder, 'model');
    await trainHues({ data, cache, deal, out: model, evaluate: false });
    const trial = await openTrial({ data, cache, deal, model });
    const genres = await compareOnUnseenTitles(trial, await readUnseenTitles(trial));
    const pairs = await comparePairs(trial, trial);
    await Promise.all([trial.engine.close(), trial.withoutCovers.close()]);
    return { deal, genres, pairs };
  });
}
