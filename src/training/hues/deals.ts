import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeJson } from '../files/write-whole.ts';
import type { GenreComparison } from './evaluate-genres.ts';
import type { PairFigures } from './evaluate-pairs.ts';
import { RECIPE } from './recipe.ts';

/** What a model that was trained on one deal of titles reaches on that deal's unseen ones. */
export interface DealFigures {
  /** The seed by which titles were dealt. */
  readonly deal: number;
  readonly genres: GenreComparison;
  readonly pairs: PairFigures;
}

const FILE = 'deals.json';

/** Keeps the figures beside the model, with the recipe that they are of. */
export async function writeDeals(model: string, deals: readonly DealFigures[]): Promise<void> {
  await writeJson(join(model, FILE), { deals, recipe: RECIPE });
}

/** The figures that lie beside a model, if they are of the recipe as it is now. */
export async function readDeals(model: string): Promise<readonly DealFigures[] | undefined> {
  const text = await readFile(join(model, FILE), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { deals, recipe } = JSON.parse(text) as { deals: readonly DealFigures[]; recipe: unknown };
  return isDeepStrictEqual(recipe, JSON.parse(JSON.stringify(RECIPE))) ? deals : undefined;
}
