import { join } from 'node:path';
import { trainHues } from '../../src/training/train-hues.ts';
import { makeFolder } from '../folders.ts';

/** Trains a hues model on made-up books and gives its folder. */
export async function makeHuesModel(data: string, cache: string): Promise<string> {
  const out = join(makeFolder(), 'hues');
  await trainHues({ data, out, cache, evaluate: false });
  return out;
}
