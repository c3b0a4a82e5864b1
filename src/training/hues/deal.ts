import { join } from 'node:path';
import { DEAL_SEED } from '../corpus/split.ts';
import { cacheFolderFor, cachedStages, type Stages } from '../files/cached-stages.ts';
import { type HueCorpus, readHueCorpus } from './corpus.ts';

/** Which books to deal, and how. */
export interface DealOptions {
  /** The data directory. */
  readonly data: string;
  /** Where finished steps are kept. */
  readonly cache: string;
  /** Seed by which titles are dealt into training, validation and test; when absent, the shipped model's. */
  readonly deal?: number | undefined;
}

/** Books as they were dealt. */
export interface Deal {
  readonly corpus: HueCorpus;
  /** Where this deal's finished steps are kept. */
  readonly folder: string;
  readonly stages: Stages;
}

/** Reads the corpus and deals its titles; each deal keeps its finished steps in a folder of its own. */
export async function dealCorpus({ data, cache, deal = DEAL_SEED }: DealOptions): Promise<Deal> {
  const root = await cacheFolderFor(cache, data);
  const folder = join(root, `deal-${deal}`);
  return { corpus: await readHueCorpus(data, root, deal), folder, stages: cachedStages(folder) };
}
