import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeJson } from '../files/write-whole.ts';
import type { GenreComparison } from './evaluate-genres.ts';
import type { PairFigures } from './evaluate-pairs.ts';
import { HUES_RECIPE } from './recipe.ts';

/** What a model that was trained on one split of titles reaches on that split's test titles. */
export interface SplitFigures {
  /** The seed of the split. */
  readonly seed: number;
  readonly genres: GenreComparison;
  readonly pairs: PairFigures;
}

const FILE = 'splits.json';

/** Keeps the figures beside the model, with the recipe that they are of. */
export async function writeSplitFigures(model: string, figures: readonly SplitFigures[]): Promise<void> {
  await writeJson(join(model, FILE), { splits: figures, recipe: HUES_RECIPE });
}

/** The figures that lie beside a model, if they are of the recipe as it is now. */
export async function readSplitFigures(model: string): Promise<readonly SplitFigures[] | undefined> {
  const text = await readFile(join(model, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { splits, recipe } = JSON.parse(text) as { splits: readonly SplitFigures[]; recipe: unknown };
  return isDeepStrictEqual(recipe, JSON.parse(JSON.stringify(HUES_RECIPE))) ? splits : undefined;
}
