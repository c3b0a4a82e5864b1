import { join } from 'node:path';
import { SPLIT_SEED } from '../corpus/split.ts';
import { cacheFolderFor, cachedStages, type Stages } from '../files/cached-stages.ts';
import { type HueCorpus, readHueCorpus } from './corpus.ts';

/** Which books to split into training, validation and test, and how. */
export interface SplitOptions {
  /** The data directory. */
  readonly data: string;
  /** Where finished steps are kept. */
  readonly cache: string;
  /** By which titles are assigned to splits; when absent, the shipped model's. */
  readonly splitSeed?: number | undefined;
}

/** Books in their splits. */
export interface CorpusSplit {
  readonly corpus: HueCorpus;
  /** Where the finished steps of these splits are kept. */
  readonly folder: string;
  readonly stages: Stages;
}

/** Reads the corpus and splits it by title; each seed has a folder of its own for its finished steps. */
export async function splitCorpus({
  data,
  cache,
  splitSeed = SPLIT_SEED,
}: SplitOptions): Promise<CorpusSplit> {
  const root = await cacheFolderFor(cache, data);
  const folder = join(root, `split-${splitSeed}`);
  return { corpus: await readHueCorpus(data, root, splitSeed), folder, stages: cachedStages(folder) };
}
