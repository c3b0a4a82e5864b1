import { join } from 'node:path';
import { FileError } from '../errors.ts';
import { splitCorpus } from './hues/split-corpus.ts';
import { type SplitFigures, writeSplitFigures } from './hues/split-figures.ts';
import { hasCovers } from './hues/corpus.ts';
import { compareOnUnseenTitles } from './hues/evaluate-genres.ts';
import { comparePairs } from './hues/evaluate-pairs.ts';
import { HUES_RECIPE } from './hues/recipe.ts';
import { openTrial, readUnseenTitles } from './hues/trial.ts';
import { trainHues } from './train-hues.ts';

/** Where the study reads and writes. */
export interface StudyHueSplitsOptions {
  readonly data: string;
  readonly cache: string;
  /** The model directory; `splits.json` is written there. */
  readonly model: string;
  /** One split of titles a seed. */
  readonly seeds: readonly number[];
}

/**
 * How far the hues model's figures depend on which titles are unseen: the whole of training is repeated on
 * further splits, and each of these models is measured on its own test titles.
 *
 * @throws {FileError} when the data directory has no covers to measure on
 */
export async function studyHueSplits(options: StudyHueSplitsOptions): Promise<SplitFigures[]> {
  const figures: SplitFigures[] = [];
  for (const seed of options.seeds) figures.push(await figuresOfSplit(options, seed));
  await writeSplitFigures(options.model, figures);
  return figures;
}

async function figuresOfSplit(
  { data, cache }: StudyHueSplitsOptions,
  splitSeed: number,
): Promise<SplitFigures> {
  const { corpus, folder, stages } = await splitCorpus({ data, cache, splitSeed });
  if (!hasCovers(corpus)) {
    throw new FileError('INPUT_UNREADABLE', `${data} has too few covers to measure hues on.`);
  }
  return stages.run('figures', { recipe: HUES_RECIPE }, async () => {
    const model = join(folder, 'model');
    await trainHues({ data, cache, splitSeed, out: model, evaluate: false });
    const trial = await openTrial({ data, cache, splitSeed, model });
    const genres = await compareOnUnseenTitles(trial, await readUnseenTitles(trial));
    const pairs = await comparePairs(trial, trial);
    await Promise.all([trial.engine.close(), trial.withoutCovers.close()]);
    return { seed: splitSeed, genres, pairs };
  });
}
